// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme
import Passerelle.Gallery

Sample {
    id: root

    title: say("Aujourd’hui", "Today")
    showEmergency: true
    banner: [
        OfflineBanner { text: root.say("Sans internet. Tout est gardé sur ce téléphone.", "No internet. Everything is kept on this phone.") },
        WhoBand { text: root.say("Julie écrit pour Mme Durand", "Julie is entering for Mrs Durand"); actionText: root.say("Terminer", "Finish") }
    ]

    SyncLine { waiting: true; text: root.say("3 éléments en attente, dernier envoi 9 h 12", "3 items waiting, last sent 9:12am") }
    WatchLine { }
    PageHeader { title: root.say("Médicaments du matin", "Morning medicines"); width: root.width; x: -Theme.margin }
    PageHeader { title: root.say("Mesures", "Measures"); backIcon: "back"; width: root.width; x: -Theme.margin }
    NavBar {
        currentKey: "today"
        width: root.width
        x: -Theme.margin
        places: [
            NavPlace { key: "today"; iconName: "sun"; text: root.say("Aujourd’hui", "Today") },
            NavPlace { key: "learn"; iconName: "book"; text: root.say("Apprendre", "Learn") },
            NavPlace { key: "measures"; iconName: "chart"; text: root.say("Mesures", "Measures") },
            NavPlace { key: "team"; iconName: "people"; text: root.say("Équipe", "Team") }
        ]
    }
    NavRail {
        height: Theme.readingWidth
        currentKey: "patients"
        head: Avatar { anchors.horizontalCenter: parent.horizontalCenter; initials: "CM" }
        places: [
            NavPlace { key: "patients"; iconName: "list"; text: "Patients" },
            NavPlace { key: "review"; iconName: "message"; text: root.say("À relire", "To review") },
            NavPlace { key: "library"; iconName: "book"; text: root.say("Contenus", "Library") }
        ]
        foot: NavItem { width: parent.width; iconName: "menu"; text: root.say("Réglages", "Settings") }
    }
    NavList {
        currentKey: "learn"
        places: [
            NavPlace { key: "today"; iconName: "sun"; text: root.say("Aujourd’hui", "Today") },
            NavPlace { key: "learn"; iconName: "book"; text: root.say("Apprendre", "Learn") }
        ]
    }
}
