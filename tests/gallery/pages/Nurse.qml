// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Gallery

Sample {
    id: root

    title: say("À voir d’abord", "See first")
    pro: true

    PatientRow { level: "now"; levelText: root.say("À voir maintenant", "See now"); name: "Mme Durand"; about: root.say("78 ans, insuffisance cardiaque, vit seule", "78, heart failure, lives alone"); reason: root.say("+2,1 kg en 3 jours (seuil 2)", "+2.1 kg in 3 days (threshold 2)"); doses: root.say("12/14 prises déclarées, 1 inconnue", "12/14 declared doses, 1 not known"); safety: root.say("Sécurité 3/5", "Safety 3/5"); safetyDone: 3; safetyTotal: 5; received: root.say("reçu 9 h 12", "received 9:12am") }
    PatientRow { level: "today"; levelText: root.say("Aujourd’hui", "Today"); name: "M. Martin"; about: root.say("66 ans, anticancéreux oral", "66, oral cancer medicine"); reason: root.say("Message lu, sans réponse depuis hier 14 h 20", "Message read, not answered since yesterday 2:20pm"); doses: root.say("5/7 prises déclarées", "5/7 declared doses"); selected: true }
    PatientRow { level: "week"; levelText: root.say("Cette semaine", "This week"); name: "Mme Petit"; about: root.say("72 ans", "72"); reason: root.say("2 erreurs sur la même question de sécurité", "Wrong twice on the same safety question") }
    PatientRow { level: "unknown"; levelText: root.say("On ne sait pas", "Not known"); name: "M. Dupont"; reason: root.say("Rien reçu depuis 3 jours", "Nothing received for 3 days") }
    Need { level: "calm"; text: root.say("Rien à signaler", "Nothing to report") }
    EqualRow {
        PButton { pro: true; kind: "secondary"; iconName: "phone"; text: root.say("Appeler", "Call") }
        PButton { pro: true; kind: "secondary"; text: root.say("J’ai vu", "Seen") }
    }
    WatchLine { role: "proSmall" }
}
