// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// How this device gets to know the team, or does without.
PPage {
    id: root

    required property WelcomeViewModel viewModel
    signal scanRequested()
    signal codeRequested()
    signal aloneRequested()
    signal arrivalRequested()
    signal professionalRequested()

    //: Title of the page that links a device to a team
    title: qsTr("My team")
    backIcon: "back"
    showEmergency: false
    onBack: root.viewModel.goBack()

    ProgressWords {
        text: root.viewModel.stepText
        done: root.viewModel.stepsDone
        total: root.viewModel.stepCount
    }
    Txt {
        width: parent.width
        role: "lead"
        //: First start: where the code comes from
        text: qsTr("Your nurse gave you a sheet with a code.")
    }
    Txt {
        width: parent.width
        color: Theme.inkSoft
        //: Pairing: when the internet is needed
        text: qsTr("This needs the internet, once.")
    }
    Callout {
        tone: "quiet"
        iconName: "phone"
        //: Pairing: for somebody who has no sheet
        text: qsTr("No sheet? Call your nurse and ask for a code.")
    }

    footer: [
        PButton {
            width: parent?.width ?? 0
            iconName: "qr"
            //: Pairing, main button: reads the square on the sheet
            text: qsTr("Show the square (QR code)")
            onClicked: root.scanRequested()
        },
        PButton {
            width: parent?.width ?? 0
            kind: "secondary"
            big: true
            iconName: "keyboard"
            //: Pairing: types the code instead
            text: qsTr("Type the code")
            onClicked: root.codeRequested()
        },
        PButton {
            visible: !root.viewModel.isLinking
            width: parent?.width ?? 0
            kind: "quiet"
            //: Pairing: everything comes from the phone or tablet one had before
            text: qsTr("From my old device")
            onClicked: root.arrivalRequested()
        },
        PButton {
            visible: !root.viewModel.isLinking
            width: parent?.width ?? 0
            kind: "quiet"
            //: Pairing: goes without a team; everything stays on the device
            text: qsTr("Start alone, without a team")
            onClicked: root.aloneRequested()
        },
        PButton {
            visible: !root.viewModel.isLinking
            width: parent?.width ?? 0
            kind: "quiet"
            //: First page: way in for nurses and other professionals
            text: qsTr("I am a health professional")
            onClicked: root.professionalRequested()
        }
    ]
}
