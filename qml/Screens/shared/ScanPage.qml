// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Reads the square: with the camera, once the person agreed, or from a picture. Nothing of it is kept.
PPage {
    id: root

    required property ScanViewModel viewModel
    property bool isPairing: true             // else squares of prescriptions, within the app
    property bool isMoving: false             // the square of one's old device
    signal found(code: string)
    signal codeRequested()

    //: Title of the page that reads the square
    title: qsTr("The square")
    backIcon: "back"
    showEmergency: !root.isPairing
    Component.onDestruction: root.viewModel.stop()

    Connections {
        target: root.viewModel

        function onFound(code: string) {
            root.found(code)
        }
    }

    Txt {
        visible: !root.viewModel.isWatching
        width: parent.width
        role: "lead"
        //: Before the camera is asked for, to read the square of an old device: why
        readonly property string movingText: qsTr("The camera reads the square on your old device. No photo is taken, nothing is kept.")
        text: root.isMoving ? movingText : root.isPairing
            //: Before the camera is asked for: why
            ? qsTr("The camera reads the square on your sheet. No photo is taken, nothing is kept.")
            //: Before the camera is asked for, to read prescriptions: why
            : qsTr("The camera reads the square on your prescription. No photo is taken. You confirm each line.")
    }
    Callout {
        visible: text !== ""
        tone: "action"
        iconName: "check"
        text: root.viewModel.progressText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    CameraView {
        visible: root.viewModel.isWatching
        width: parent.width
        height: width
        source: root.viewModel
        Accessible.role: Accessible.Graphic
        //: Screen reader: what the camera sees
        Accessible.name: qsTr("What the camera sees")
    }
    Txt {
        visible: root.viewModel.isWatching
        width: parent.width
        role: "lead"
        //: While the camera watches
        text: qsTr("Hold the square in front of the camera.")
    }
    Callout {
        visible: root.viewModel.errorText !== ""
        tone: "urgent"
        iconName: "info-circle"
        text: root.viewModel.errorText
    }
    FoldRow {
        //: Page that reads the square: opens the way with a picture
        text: qsTr("I have a picture of the square")

        PTextField {
            id: file

            //: Label of the field for the place of a picture on this device
            label: qsTr("Where the picture is")
            //: Help under the label
            hint: qsTr("You can also drop the picture on this page, or copy it and press the button.")
            onAccepted: root.viewModel.readFile(text)
        }
        PButton {
            width: parent.width
            kind: "secondary"
            //: Reads the square in a picture
            text: qsTr("Read the picture")
            onClicked: file.text !== "" ? root.viewModel.readFile(file.text) : root.viewModel.readClipboard()
        }
    }
    DropArea {
        width: parent.width
        height: Theme.gap
        onDropped: drop => root.viewModel.readFile(drop.urls.length > 0 ? drop.urls[0].toString() : "")
    }

    footer: [
        PButton {
            visible: !root.viewModel.isWatching && root.viewModel.hasCamera
            width: parent?.width ?? 0
            //: Asks for the camera and starts it
            text: qsTr("Open the camera")
            onClicked: root.viewModel.watch()
        },
        PButton {
            visible: root.isPairing
            width: parent?.width ?? 0
            kind: root.viewModel.hasCamera ? "secondary" : "primary"
            big: true
            iconName: "keyboard"
            //: Pairing: types the code instead
            text: qsTr("Type the code")
            onClicked: root.codeRequested()
        }
    ]
}
