// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Gallery

Sample {
    id: root

    title: say("Combien, quand", "How much, when")
    backIcon: "back"

    Stepper {
        id: tablets

        label: root.say("Comprimés", "Tablets")
        hint: root.say("Ceux que vous prenez le matin", "Those you take in the morning")
        value: 2
        to: 4
        valueText: root.say("%1 comprimés", "%1 tablets").arg(value)
        onMovedTo: value => tablets.value = value
    }
    Stepper {
        label: root.say("Verres d’eau", "Glasses of water")
        value: 4
        to: 4
        refused: true
    }
    WordScale {
        id: pain

        label: root.say("Votre douleur maintenant", "Your pain now")
        words: [root.say("Aucune", "None"), root.say("Un peu", "A little"), root.say("Gênante", "It bothers me"), root.say("Forte", "Strong"), root.say("La pire que je connaisse", "The worst I know")]
        value: 2
        onMovedTo: value => pain.value = value
    }
    WordScale { label: root.say("Votre fatigue", "Your tiredness"); words: [root.say("Aucune", "None"), root.say("Un peu", "A little"), root.say("Beaucoup", "A lot")] }
    TimeChoice {
        id: hour

        label: root.say("Heure de la prise", "Time of the dose")
        minutes: 485
        onMovedTo: minutes => hour.minutes = minutes
    }
    TimeChoice {
        label: root.say("À quelle heure ?", "What time?")
        errorText: root.say("Cette heure n’est pas encore passée.", "This time is still to come.")
        minutes: 23 * 60
    }
    DateChoice {
        id: day

        label: root.say("Jour de la mesure", "Day of the measure")
        iso: "2026-03-03"
        latest: "2026-11-22"
        onMovedTo: iso => day.iso = iso
    }
    SegmentedChoice {
        id: period

        label: root.say("Période", "Period")
        options: [{ key: "7", text: root.say("7 jours", "7 days") }, { key: "30", text: root.say("30 jours", "30 days") }, { key: "90", text: root.say("3 mois", "3 months") }]
        currentKey: "30"
        onChosen: key => period.currentKey = key
    }
    SegmentedChoice {
        label: root.say("Période", "Period")
        options: [{ key: "7", text: root.say("7 jours", "7 days") }, { key: "30", text: root.say("30 jours", "30 days") }, { key: "90", text: root.say("3 mois", "3 months") },
                  { key: "365", text: root.say("1 an", "1 year") }, { key: "1825", text: root.say("5 ans", "5 years") }]
        currentKey: "7"
    }
    DateChoice { label: root.say("Date de naissance", "Date of birth"); dayByDay: false }
    ProgressWords { text: root.say("Étape 3 sur 6", "Step 3 of 6"); done: 2; total: 6 }
    ProgressWords { text: root.say("Nous envoyons 3 éléments.", "We are sending 3 items.") }
}
