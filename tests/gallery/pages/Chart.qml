// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme
import Passerelle.Gallery

Sample {
    id: root

    title: say("Mon poids", "My weight")
    backIcon: "back"
    showEmergency: true

    Txt { width: parent.width; role: "title"; text: root.say("Entre vos deux repères", "Between your two marks") }
    Txt { width: parent.width; role: "lead"; text: root.say("72,4 kilos ce matin. Vos repères sont 71 et 73 kilos.", "72.4 kilos this morning. Your marks are 71 and 73 kilos.") }
    Card {
        LineChart {
            summary: root.say("Cette semaine : de 71,6 à 73,4 kg.", "This week: 71.6 to 73.4 kg.")
            from: 70.4
            to: 73.6
            banded: true
            low: 71
            high: 73
            lowText: "71"
            highText: "73"
            points: [{ label: root.say("D", "S"), value: 71.8 }, { label: root.say("L", "M"), value: 71.6 }, { label: root.say("M", "T"), value: 73.4, out: true },
                     { label: root.say("M", "W") }, { label: root.say("J", "T"), value: 71.9 }, { label: root.say("V", "F"), value: 71.8 },
                     { label: "S", value: 72.4, text: root.say("72,4", "72.4") }]
        }
        Txt { width: parent.width; role: "small"; color: Theme.inkSoft; text: root.say("? : pas de mesure ce jour-là", "?: no measure that day") }
    }
    Card {
        LineChart {
            summary: root.say("30 jours", "30 days")
            from: 70.4
            to: 73.6
            points: Array.from({ length: 30 }, (_, day) => day % 11 === 5 ? { label: day + 1 } : { label: day + 1, value: 72 + Math.sin(day / 3) })
        }
    }
    Card {
        LineChart {
            summary: root.say("Tension : 128/77 en moyenne", "Blood pressure: 128/77 on average")
            from: 60
            to: 150
            points: [{ label: "2/11", value: 134, second: 82, low: 128, high: 140, dots: [128, 140, 80, 84] }, { label: "9/11" },
                     { label: "16/11", value: 127, second: 77, low: 120, high: 133, dots: [120, 133, 75, 79], text: "127/77" }]
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.small
        FilterChip { text: root.say("7 jours", "7 days"); selected: true }
        FilterChip { text: root.say("30 jours", "30 days") }
        FilterChip { text: root.say("3 mois", "3 months") }
    }
    DataTable {
        headers: [root.say("Jour", "Day"), root.say("Poids", "Weight"), root.say("Noté par", "Recorded by")]
        rows: [{ cells: [root.say("lundi 3 mars", "Monday 3 March"), root.say("72,4 kg", "72.4 kg"), root.say("vous", "you")] },
               { cells: [root.say("dimanche 2 mars", "Sunday 2 March"), root.say("73,4 kg", "73.4 kg"), root.say("Julie", "Julie")], mark: "out" },
               { cells: [root.say("samedi 1 mars", "Saturday 1 March"), root.say("pas de mesure", "no measure"), ""] }]
    }
}
