// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Going to another device: one file, one code, and the digits of the new one. Nothing is erased here.
PPage {
    id: root

    required property MoveViewModel viewModel
    readonly property string step: root.viewModel.step

    //: Title of the page for going to another device
    title: qsTr("New device")
    backIcon: "back"
    showEmergency: false
    onStepChanged: {
        root.scroll.scrollToTop()
        root.focusTitle()
    }

    Column {
        visible: root.step === "begin" || root.step === "writing"
        width: parent.width
        spacing: Theme.group

        Txt {
            width: parent.width
            role: "lead"
            //: Going to another device: what happens
            text: qsTr("All your entries go into one file. A code opens it. No internet is needed.")
        }
        StepList {
            //: Going to another device: the steps, in order
            readonly property string write: qsTr("Write the file here.")
            //: Going to another device: the steps, in order
            readonly property string carry: qsTr("Copy it to the new device.")
            //: Going to another device: the steps, in order. "From my old device" is the name of a button
            readonly property string open: qsTr("Open Passerelle there and choose From my old device.")

            width: parent.width
            steps: [{ text: write, detail: "", step: "now" }, { text: carry, detail: "", step: "later" }, { text: open, detail: "", step: "later" }]
        }
        PTextField {
            id: place

            width: parent.width
            //: Going to another device: label of the field for the name of the file
            label: qsTr("Where to write the file")
            errorText: root.viewModel.errorText
            text: root.viewModel.place
        }
        Callout {
            visible: root.step === "writing"
            tone: "action"
            iconName: "info-circle"
            //: Going to another device: while the file is written
            text: qsTr("The file is being written. Leave this device switched on.")
        }
    }
    Column {
        visible: root.step === "code"
        width: parent.width
        spacing: Theme.group

        Callout {
            tone: "action"
            iconName: "check"
            text: root.viewModel.entriesText
        }
        Txt {
            width: parent.width
            //: Going to another device: %1 is the name of a file
            text: qsTr("Copy this file to the new device: %1").arg(root.viewModel.place)
        }
        Txt {
            width: parent.width
            role: "lead"
            //: Going to another device: above the code
            text: qsTr("On the new device, show the square or type the code.")
        }
        QrCode {
            width: Math.min(parent.width, Theme.windowWidth / 2)
            height: width
            text: root.viewModel.squareText
            Accessible.role: Accessible.Graphic
            //: Screen reader: the square for the new device
            Accessible.name: qsTr("Square for the new device")
        }
        Txt {
            width: parent.width
            role: "key"
            text: root.viewModel.codeText
            Accessible.name: root.viewModel.codeText.split("").join(" ")
        }
        Callout {
            tone: "urgent"
            iconName: "lock"
            //: Going to another device: who has both opens it
            text: qsTr("Whoever has the file and the code can read everything. Give the code to nobody.")
        }
        CodeField {
            id: digits

            groups: 2
            groupLength: 3
            digitsOnly: true
            //: Going to another device: label of the field for the digits of the new one
            label: qsTr("The 6 digits of the new device")
            //: Going to another device: help under the label
            hint: qsTr("The new device shows them when everything has arrived.")
            errorText: root.viewModel.errorText
            onAccepted: root.viewModel.confirm(digits.code)
        }
    }
    Column {
        visible: root.step === "left"
        width: parent.width
        spacing: Theme.group

        Callout {
            tone: "action"
            iconName: "check"
            //: Going to another device: the digits were right
            text: qsTr("Everything is on your new device. This one sends nothing more.")
        }
        Txt {
            width: parent.width
            //: Going to another device: what to do with the old one
            text: qsTr("Your entries are still here. Before you give this device away, erase it.")
        }
    }

    footer: PButton {
        //: Going to another device: writes the file
        readonly property string writeText: qsTr("Write the file")
        //: Going to another device: the digits were typed
        readonly property string confirmText: qsTr("It has arrived")

        visible: root.step === "begin" || root.step === "code"
        width: parent?.width ?? 0
        text: root.step === "begin" ? writeText : confirmText
        onClicked: root.step === "begin" ? root.viewModel.write(place.text) : root.viewModel.confirm(digits.code)
    }
}
