// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

// Comfort first, then this device. Nothing to save: a choice counts when it is made.
PPage {
    id: root

    required property AppViewModel app

    //: Title of the settings page
    title: qsTr("Settings")
    backIcon: "back"

    ComfortChoices { app: root.app }
    ReadingChoices { viewModel: root.app.patient ? root.app.patient.reading : null }
    SectionTitle {
        //: Settings: heading above the languages
        text: qsTr("Language")
    }
    LanguageChoice {
        width: parent.width
        languages: [{ code: "fr", name: "Français" }, { code: "en", name: "English" }]
        current: root.app.language
        onChosen: code => root.app.language = code
    }
    SectionTitle {
        //: Settings: heading above the state of the exchange with the centre
        text: qsTr("Exchange with your centre")
    }
    SyncLine {
        width: parent.width
        text: root.app.sync ? root.app.sync.text : ""
        waiting: root.app.sync ? root.app.sync.isWaiting : false
    }
    PButton {
        width: parent.width
        kind: "secondary"
        iconName: "sync"
        //: Settings: starts an exchange with the centre
        text: qsTr("Send and receive now")
        onClicked: root.app.sync.syncNow()
    }
    SectionTitle {
        //: Settings: heading above the notice on the teaching content
        text: qsTr("About")
    }
    Callout {
        tone: "quiet"
        iconName: "info-circle"
        //: Settings: the teaching content is an example
        text: qsTr("Example content, not clinically validated. It does not replace your team's advice.")
    }
}
