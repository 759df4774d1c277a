// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Gallery

Sample {
    id: root

    title: say("Quand appeler ?", "When to call?")
    backIcon: "back"

    CareCard {
        title: root.say("Appelez le 15 ou le 112 maintenant si :", "Call 15 or 112 now if:")
        signs: [{ picto: "breath", text: root.say("J’étouffe, même assise.", "I choke, even sitting.") },
                { picto: "chest", text: root.say("J’ai mal dans la poitrine.", "My chest hurts.") },
                { picto: "faint", text: root.say("Je fais un malaise.", "I faint.") }]
        callText: root.say("Appeler le 15", "Call 15")
        note: root.say("Vous n’entendez pas ou ne parlez pas : SMS au 114", "You can’t hear or speak: text 114")
    }
    CareCard {
        degree: "urgent"
        title: root.say("Appelez aujourd’hui l’équipe si :", "Call your team today if:")
        signs: [{ picto: "scale", text: root.say("J’ai pris plus de 2 kilos en 3 jours, ou mes habits serrent.", "I gained more than 2 kilos in 3 days, or my clothes are tight.") },
                { picto: "foot", text: root.say("Mes pieds gonflent.", "My feet swell.") }]
        who: root.say("Claire Morel, 8 h à 18 h", "Claire Morel, 8am to 6pm")
        callText: root.say("Appeler Claire, infirmière", "Call Claire, nurse")
    }
    CareCard {
        degree: "ask"
        title: root.say("Parlez-en à l’infirmière si :", "Tell your nurse if:")
        callText: root.say("Écrire ma question", "Write my question")
    }
    WatchLine { }
}
