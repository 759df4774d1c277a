// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme
import Passerelle.Gallery

Sample {
    id: root

    title: say("Question 1 sur 3", "Question 1 of 3")
    backIcon: "close"
    showEmergency: true

    Planks { total: 3; done: 0; current: 0 }
    Txt { width: parent.width; role: "heading"; text: root.say("J’ai pris plus de 2 kilos en 3 jours. Que faire ?", "I gained more than 2 kilos in 3 days. What do I do?") }
    ChoiceRow { text: root.say("J’attends la visite", "I wait for the visit") }
    ChoiceRow { text: root.say("J’appelle le jour même", "I call the same day"); mark: "chosen" }
    ChoiceRow { text: root.say("J’appelle le jour même", "I call the same day"); mark: "right"; note: root.say("Le plus sûr", "The safest") }
    ChoiceRow { text: root.say("J’attends la visite", "I wait for the visit"); mark: "notyet"; note: root.say("Votre réponse", "Your answer") }
    ChoiceRow { kind: "check"; text: root.say("Mes pieds gonflent", "My feet swell"); picto: "foot" }
    ChoiceRow { kind: "check"; text: root.say("Je suis essoufflée la nuit", "I am short of breath at night"); picto: "breath"; mark: "chosen" }
    Grid {
        width: parent.width
        columns: Theme.huge ? 1 : 2
        spacing: Theme.gap
        PictureChoice { width: (parent.width - (parent.columns - 1) * parent.spacing) / parent.columns; picto: "salt"; text: root.say("Le sel", "Salt") }
        PictureChoice { width: (parent.width - (parent.columns - 1) * parent.spacing) / parent.columns; picto: "water"; text: root.say("L’eau", "Water"); mark: "chosen" }
    }
    OrderRow { position: 1; total: 3; picto: "scale"; text: root.say("Je monte sur la balance", "I step on the scale") }
    OrderRow { position: 2; total: 3; text: root.say("Je note le poids", "I write the weight") }
    TwoWay { question: root.say("Julie peut voir votre poids ?", "May Julie see your weight?"); detail: root.say("Vous pourrez changer d’avis", "You can change your mind"); answer: "yes"; yesText: root.say("Oui", "Yes"); noText: root.say("Non", "No") }
    LanguageChoice { languages: [{ code: "fr", name: "Français" }, { code: "en", name: "English" }]; current: "fr" }
    Callout { tone: "sun"; iconName: "phone"; title: root.say("Je retiens", "I remember"); text: root.say("Plus de 2 kilos en 3 jours, c’est souvent de l’eau. J’appelle mon équipe le jour même.", "More than 2 kilos in 3 days is often water. I call my team the same day.") }

    footer: [
        PButton { width: parent.width; text: root.say("Valider", "Check") },
        PButton { width: parent.width; kind: "quiet"; iconName: "question"; text: root.say("J’ai une question", "I have a question") }
    ]
}
