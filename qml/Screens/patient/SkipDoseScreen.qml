// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Why a dose was not taken: asked kindly, and answered by saying nothing if one prefers.
PPage {
    id: root

    required property DosesViewModel viewModel
    required property string slot
    property bool recorded: false

    signal finished()
    signal unitRequested(task: string)

    function skip(reason: string) {
        root.viewModel.skipDose(root.slot, reason)
        root.recorded = true
        if (root.viewModel.helpTask === "")
            root.finished()
    }

    //: Title of the page about a dose that was not taken.
    title: qsTr("Not taken")
    backIcon: "back"
    Component.onCompleted: root.viewModel.forgetHelp()
    footer: [
        PButton {
            visible: root.recorded
            width: parent?.width ?? 0
            kind: "secondary"
            big: true
            //: After a reason was given: goes back to the medicines.
            text: qsTr("Continue")
            onClicked: root.finished()
        }
    ]

    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.doseName(root.slot)
        color: Theme.inkSoft
    }
    Txt {
        visible: !root.recorded
        width: parent.width
        //: Question about a dose that was not taken. Never a blame.
        text: qsTr("What got in the way?")
        role: "heading"
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.recorded ? [] : root.viewModel.skipReasons
        delegate: ChoiceRow {
            required property var modelData

            text: modelData.text
            onClicked: root.skip(modelData.key)
        }
    }
    Callout {
        visible: root.recorded
        tone: "action"
        iconName: "check"
        text: root.viewModel.reasonKeptText
    }
    LinkCard {
        visible: root.recorded && root.viewModel.helpTask !== ""
        tone: "learn"
        iconName: "book"
        text: root.viewModel.helpTitle
        //: On a card that opens a unit which may help with the reason given.
        detail: qsTr("This may help you")
        onClicked: root.unitRequested(root.viewModel.helpTask)
    }
    WatchLine { }
}
