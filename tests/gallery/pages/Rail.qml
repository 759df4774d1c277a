// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Theme
import Passerelle.Gallery

Sample {
    id: root

    title: say("Aujourd’hui", "Today")
    showEmergency: true
    spacing: 0

    Txt { width: parent.width; bottomPadding: Theme.gap; color: Theme.inkSoft; text: root.say("Samedi 21 novembre. Encore 4 choses.", "Saturday 21 November. 4 things left.") }
    RailRow {
        first: true
        step: "done"
        TaskCard { step: "done"; title: root.say("Tension", "Blood pressure"); detail: root.say("Fait à 7 h 40, par vous", "Done at 7:40am, by you"); actionText: root.say("Corriger", "Correct") }
    }
    RailRow {
        step: "now"
        postAt: Theme.section
        TaskCard { step: "now"; picto: "scale"; title: root.say("Je me pèse", "I weigh myself"); detail: root.say("Avant de manger", "Before eating"); actionText: root.say("Noter mon poids", "Record my weight") }
    }
    RailRow {
        postAt: Theme.section
        Card {
            Txt { width: parent.width; role: "small"; strong: true; color: Theme.inkSoft; text: root.say("À 8 heures", "At 8am") }
            MedicineRow { name: "Bisoprolol"; dose: root.say("1 comprimé", "1 tablet"); takenText: root.say("Pris", "Taken"); notTakenText: root.say("Pas pris", "Not taken") }
            MedicineRow { picto: "pill"; name: "Furosémide"; dose: root.say("1 comprimé", "1 tablet"); answer: "taken"; answerText: root.say("Pris à 8 h 05, noté par vous", "Taken at 8:05am, recorded by you"); correctText: root.say("Corriger", "Correct") }
            MedicineRow { picto: "pill"; name: "Furosémide"; dose: root.say("Hier, 8 heures", "Yesterday, 8am"); answerText: root.say("On ne sait pas", "Not known"); unsureText: root.say("Je ne sais plus", "I don’t remember"); takenText: root.say("Pris", "Taken"); notTakenText: root.say("Pas pris", "Not taken") }
        }
    }
    RailRow {
        last: true
        postAt: Theme.section
        LinkCard { tone: "learn"; picto: "book"; text: root.say("Manger moins salé", "Eating less salt"); detail: root.say("À lire ou écouter, 4 min", "To read or listen to, 4 min") }
    }
    SectionTitle { text: root.say("Mon parcours", "My path"); bottomPadding: Theme.small }
    StepList {
        steps: [{ text: root.say("Bilan fait le 3 mars", "Assessment done on 3 March"), detail: root.say("Avec Claire Morel", "With Claire Morel"), step: "done" },
                { text: root.say("Sécurité : 3 sur 5", "Safety: 3 of 5"), detail: root.say("Pourquoi : vous vivez seule.", "Why: you live alone."), step: "now" },
                { text: root.say("Reprendre le sport", "Back to sport"), step: "later" },
                { text: root.say("Visite de contrôle", "Check-up"), detail: root.say("On ne sait pas encore quand", "Date not known yet"), step: "unknown" }]
    }
    Txt { width: parent.width; topPadding: Theme.group; bottomPadding: Theme.small; strong: true; text: root.say("Sécurité : 3 sur 5", "Safety: 3 of 5") }
    Planks { total: 5; done: 3; current: 3; label: root.say("Sécurité : 3 sur 5", "Safety: 3 of 5") }
}
