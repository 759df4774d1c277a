// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The first thing anybody sees: one sentence, one verb. No account.
PPage {
    id: root

    required property AppViewModel app
    signal pairRequested()
    signal comfortRequested()
    signal professionalRequested()

    showEmergency: false

    Picto {
        width: parent.width
        size: Math.min(parent.width, Theme.readingWidth)
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
        role: "lead"
        //: First page: where the code comes from
        text: qsTr("Your nurse gave you a sheet with a code.")
    }
    Txt {
        width: parent.width
        color: Theme.inkSoft
        //: First page, below: reassurance
        text: qsTr("There is no account to create.")
    }

    footer: [
        PButton {
            width: parent.width
            iconName: "keyboard"
            //: First page, main button
            text: qsTr("Type the code")
            onClicked: root.pairRequested()
        },
        EqualRow {
            width: parent.width

            PButton {
                kind: "secondary"
                iconName: "text-size"
                //: First page: opens text size and colours
                text: qsTr("Comfort")
                onClicked: root.comfortRequested()
            }
            PButton {
                kind: "secondary"
                // The other language, written in itself: never translated.
                text: root.app.language === "fr" ? "English" : "Français"
                onClicked: root.app.language = root.app.language === "fr" ? "en" : "fr"
            }
        },
        PButton {
            width: parent.width
            kind: "quiet"
            //: First page: way in for nurses and other professionals
            text: qsTr("I am a health professional")
            onClicked: root.professionalRequested()
        }
    ]
}
