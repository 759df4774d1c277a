// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Coming from another device, on the new one: the file, the code, then the digits that the old device waits for.
PPage {
    id: root

    required property ArrivalViewModel viewModel
    property string code                   // as the square said it

    signal scanRequested()

    //: Title of the page where what another device wrote arrives
    title: qsTr("From my old device")
    backIcon: root.viewModel.isDone || root.viewModel.isBusy ? "" : "back"
    showEmergency: false
    onBack: root.viewModel.leave()

    Column {
        visible: !root.viewModel.isDone
        width: parent.width
        spacing: Theme.group

        Txt {
            width: parent.width
            role: "lead"
            //: Coming from another device: where the file and the code come from
            text: qsTr("On the old device, open Settings, then This device. It writes a file and shows a code.")
        }
        PTextField {
            id: place

            width: parent.width
            //: Coming from another device: label of the field for the name of the file
            label: qsTr("Where the file is")
            //: Coming from another device: help under the label
            hint: qsTr("Copy it here with a cable or a memory card.")
            errorText: root.viewModel.isCodeWrong ? "" : root.viewModel.errorText
            text: root.viewModel.place
        }
        CodeField {
            id: field

            groups: 3
            //: Coming from another device: label of the field for the code
            label: qsTr("The code on the old device")
            //: Coming from another device: help under the label
            hint: qsTr("12 letters or digits.")
            errorText: root.viewModel.isCodeWrong ? root.viewModel.errorText : ""
            initial: root.code
            onAccepted: root.viewModel.read(place.text, field.code)
        }
        PButton {
            visible: root.viewModel.scan.hasCamera
            width: parent.width
            kind: "secondary"
            iconName: "qr"
            //: Coming from another device: reads the square instead of typing the code
            text: qsTr("Show the square (QR code)")
            onClicked: root.scanRequested()
        }
        Callout {
            visible: root.viewModel.isBusy
            tone: "action"
            iconName: "info-circle"
            //: Coming from another device: while the file is read
            text: qsTr("Your entries are arriving. Leave this device switched on.")
        }
    }
    Column {
        visible: root.viewModel.isDone
        width: parent.width
        spacing: Theme.group

        Callout {
            tone: "action"
            iconName: "check"
            text: root.viewModel.arrivedText
        }
        Txt {
            width: parent.width
            role: "lead"
            //: Coming from another device: what to do with the six digits below
            text: qsTr("Type these 6 digits on the old device. It then sends nothing more.")
        }
        Txt {
            width: parent.width
            role: "key"
            text: root.viewModel.receiptText
            Accessible.name: root.viewModel.receiptText.split("").join(" ")
        }
        Txt {
            width: parent.width
            color: Theme.inkSoft
            //: Coming from another device: the old code does not open the new one
            text: qsTr("The code that locked the old device did not come along. You can choose one here, in the settings.")
        }
    }

    footer: PButton {
        //: Coming from another device: reads the file
        readonly property string readText: qsTr("Bring my entries here")
        //: Coming from another device: all is here, opens the app
        readonly property string openText: qsTr("Continue")

        visible: !root.viewModel.isBusy
        width: parent?.width ?? 0
        text: root.viewModel.isDone ? openText : readText
        onClicked: root.viewModel.isDone ? root.viewModel.leave() : root.viewModel.read(place.text, field.code)
    }
}
