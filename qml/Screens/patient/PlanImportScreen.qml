// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Prescriptions from a file, confirmed line by line. Nothing is kept without a yes.
PPage {
    id: root

    required property PlanImportViewModel viewModel
    readonly property bool choosing: found.count === 0 && !root.recorded
    readonly property bool recorded: root.viewModel.recordedText !== ""

    signal scanRequested()

    //: Title of the page that reads prescriptions from a file or a square.
    title: qsTr("A prescription")
    backIcon: "back"
    footer: [
        PButton {
            visible: root.viewModel.keepText !== ""
            width: parent?.width ?? 0
            text: root.viewModel.keepText
            onClicked: root.viewModel.keep()
        },
        PButton {
            visible: root.recorded
            width: parent?.width ?? 0
            //: After prescriptions of a file were kept: goes back to the list.
            text: qsTr("Continue")
            onClicked: root.back()
        }
    ]

    Callout {
        visible: root.recorded
        tone: "action"
        iconName: "check"
        role: "lead"
        text: root.viewModel.recordedText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Callout {
        visible: root.viewModel.errorText !== ""
        tone: "urgent"
        iconName: "urgent-triangle"
        text: root.viewModel.errorText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    LinkCard {
        visible: root.choosing
        iconName: "qr"
        //: Opens the page that reads prescriptions from a square (QR code).
        text: qsTr("Show a square (QR code)")
        //: Under "Show a square".
        detail: qsTr("Printed by your hospital or your pharmacy")
        onClicked: root.scanRequested()
    }
    Txt {
        visible: root.choosing
        width: parent.width
        text: files.count > 0
            //: Above the files that may be prescriptions.
            ? qsTr("Which file did your team or pharmacist give you?")
            //: When no file that may be a prescription was found.
            : qsTr("No file was found. Put the file (.json) into your downloads, then come back here.")
    }
    Repeater {
        id: files

        model: root.viewModel.files
        delegate: LinkCard {
            required property string key
            required property string name
            required detail

            visible: root.choosing
            iconName: "clipboard"
            text: name
            onClicked: root.viewModel.open(key)
        }
    }
    Txt {
        visible: found.count > 0
        width: parent.width
        //: Above the prescriptions of a file.
        text: qsTr("Is this for you? Answer for each line.")
        role: "heading"
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        id: found

        model: root.viewModel.rows
        delegate: Card {
            id: line

            required property string key
            required property string name
            required property string lines
            required property string note
            required property string answer

            Txt {
                visible: line.note !== ""
                width: parent.width
                text: line.note
                role: "small"
                color: Theme.inkSoft
            }
            TwoWay {
                question: line.name
                detail: line.lines
                answer: line.answer
                onAnswered: yes => root.viewModel.answer(line.key, yes)
            }
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.leftOutText
    }
}
