// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The first thing anybody sees: a greeting, and which language. No account.
PPage {
    id: root

    required property AppViewModel app
    required property WelcomeViewModel viewModel
    signal professionalRequested()

    showEmergency: false

    ProgressWords {
        text: root.viewModel.stepText
        done: root.viewModel.stepsDone
        total: root.viewModel.stepCount
    }
    Picto {
        width: parent.width
        size: Math.min(parent.width, Theme.listWidth)
        ratio: 1.72
        name: "bridge"
    }
    Txt {
        width: parent.width
        role: "title"
        //: First page, greeting
        text: qsTr("Hello.")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Txt {
        width: parent.width
        color: Theme.inkSoft
        //: First page, below: reassurance
        text: qsTr("There is no account to create.")
    }
    LanguageChoice {
        width: parent.width
        languages: [{ code: "fr", name: "Français" }, { code: "en", name: "English" }]
        current: root.app.language
        onChosen: code => root.app.language = code
    }

    footer: [
        PButton {
            width: parent?.width ?? 0
            //: First start: goes to the next question
            text: qsTr("Continue")
            onClicked: root.viewModel.goOn()
        },
        PButton {
            visible: root.app.hasOthers
            width: parent?.width ?? 0
            kind: "quiet"
            iconName: "people"
            //: First start of one more person: back to the page that asks who is here
            text: qsTr("I am someone else")
            onClicked: root.app.switchPerson()
        },
        PButton {
            width: parent?.width ?? 0
            kind: "quiet"
            //: First page: way in for nurses and other professionals
            text: qsTr("I am a health professional")
            onClicked: root.professionalRequested()
        }
    ]
}
