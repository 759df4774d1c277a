// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// How strong one thing is that a person feels: five words, then said back with what helps.
PPage {
    id: root

    required property SymptomEntryViewModel viewModel
    readonly property bool recorded: root.viewModel.recordedText !== ""

    signal unitRequested(pack: string, unit: string)

    title: root.viewModel.title
    backIcon: "back"
    footer: [
        PButton {
            visible: !root.recorded
            width: parent?.width ?? 0
            //: Keeps how strong something is that a person feels.
            text: qsTr("Save")
            onClicked: root.viewModel.save()
        },
        PButton {
            visible: root.recorded
            width: parent?.width ?? 0
            kind: root.viewModel.isGrave ? "secondary" : "primary"
            big: true
            //: After something a person feels was kept: goes back to the list.
            text: qsTr("Continue")
            onClicked: root.back()
        }
    ]

    Column {
        visible: !root.recorded
        width: parent.width
        spacing: Theme.gap

        FieldLabel {
            //: Above five words, from "Not any more" to "Too strong to bear".
            label: qsTr("How strong is it now?")
            hint: root.viewModel.reminder
            errorText: root.viewModel.errorText
        }
        Repeater {
            model: root.viewModel.strengths
            delegate: ChoiceRow {
                required property var modelData
                required property int index

                text: modelData.text
                mark: modelData.selected ? "chosen" : "none"
                onClicked: root.viewModel.choose(index)
            }
        }
    }
    Callout {
        visible: root.recorded
        tone: "action"
        iconName: "check"
        role: "lead"
        text: root.viewModel.recordedText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Txt {
        visible: root.recorded
        width: parent.width
        text: root.viewModel.courseText
    }
    Callout {
        visible: root.viewModel.isGrave
        tone: "urgent"
        iconName: "urgent-triangle"
        //: After something very strong was recorded.
        title: qsTr("Check if you need to call.")

        PButton {
            width: parent?.width ?? 0
            kind: "urgent"
            //: After something very strong was recorded: opens the page "When to call?".
            text: qsTr("When to call")
            onClicked: root.emergency()
        }
    }
    LinkCard {
        visible: root.viewModel.helpTitle !== ""
        tone: "learn"
        iconName: "book"
        text: root.viewModel.helpTitle
        //: Below the title of a unit about what the person feels.
        detail: qsTr("What can help")
        onClicked: root.unitRequested(root.viewModel.helpPack, root.viewModel.helpUnit)
    }
    PButton {
        visible: root.recorded
        kind: "quiet"
        iconName: "pencil"
        //: After something a person feels was kept: takes it back and asks again.
        text: qsTr("Correct")
        onClicked: root.viewModel.correct()
    }
    WatchLine { }
}
