// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// A paper diary, copied: the code of the sheet, then its boxes as on paper. Tab and Enter go on, arrows go up and down.
NursePage {
    id: root

    required property TranscriptionViewModel viewModel
    readonly property bool doubted: root.viewModel.doubtText !== ""
    readonly property bool done: root.viewModel.doneText !== ""
    // Beside one another where seven boxes have room; otherwise each line is two rows.
    readonly property real titleWidth: Theme.huge || root.bodyWidth < 1.2 * Theme.readingWidth ? 0 : root.bodyWidth * 0.3
    readonly property int perRow: Theme.huge || root.bodyWidth < Theme.readingWidth * 0.8 ? 3 : 7

    //: Title of the page where paper diaries are copied.
    title: qsTr("Copy a paper diary")
    subtitle: root.viewModel.isOpen ? root.viewModel.name + " · " + root.viewModel.weekLabel : ""
    hasBack: true
    maximumWidth: 2 * Theme.readingWidth
    scrolledByKeys: false

    function focusCell(line: int, day: int) {
        const row = lines.itemAt(Math.max(0, Math.min(lines.count - 1, line))) as DiaryLine
        row?.focusDay(day)
    }

    PTextField {
        visible: !root.viewModel.isOpen
        width: Math.min(parent.width, Theme.readingWidth)
        //: Field of the code of a paper diary.
        label: qsTr("Code of the sheet")
        //: Under the label of the code of a paper diary.
        hint: qsTr("It stands under the square, for example K7Q2M9XA-2026-W48.")
        errorText: root.viewModel.isOpen ? "" : root.viewModel.errorText
        text: root.viewModel.code
        onEdited: text => root.viewModel.code = text
        onAccepted: if (root.viewModel.open()) root.focusCell(0, 0)
    }
    PButton {
        visible: !root.viewModel.isOpen
        width: Math.min(parent.width, Theme.readingWidth)
        //: Opens the paper diary whose code was typed.
        text: qsTr("Open the sheet")
        onClicked: if (root.viewModel.open()) root.focusCell(0, 0)
    }
    Txt {
        visible: root.viewModel.isOpen
        width: parent.width
        //: Above the boxes of a paper diary that is copied; %1 says what 0 to 4 mean.
        text: qsTr("An empty box stays empty. How one feels: %1.").arg(root.viewModel.scaleText)
        role: "pro"
    }
    Repeater {
        id: lines

        model: root.viewModel.grid
        delegate: DiaryLine {
            id: line

            required property string key
            required property int index
            required property var model

            width: root.bodyWidth
            titleWidth: root.titleWidth
            perRow: root.perRow
            title: line.model.title
            unit: line.model.unit
            cells: line.model.cells
            onEdited: (day, text) => root.viewModel.setCell(line.key, day, text)
            onMoved: (lines, day) => root.focusCell(line.index + lines, day)
        }
    }
    Txt {
        visible: root.viewModel.isOpen && !root.done
        width: parent.width
        text: root.viewModel.progressText
        role: "pro"
        color: Theme.inkSoft
    }
    Callout {
        visible: root.viewModel.isOpen && text !== ""
        tone: "urgent"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.errorText !== "" ? root.viewModel.errorText : root.viewModel.doubtText
    }
    Callout {
        visible: root.done
        tone: "quiet"
        iconName: "check"
        role: "pro"
        text: root.viewModel.doneText
    }
    PButton {
        //: Keeps what was copied although numbers are unlikely: they stand on the sheet like this.
        readonly property string rightText: qsTr("Yes, it is on the sheet")
        //: After a paper diary was copied: the next of the pile.
        readonly property string nextText: qsTr("Next sheet")

        visible: root.viewModel.isOpen
        width: Math.min(parent.width, Theme.readingWidth)
        //: Keeps what was copied from a paper diary.
        text: root.done ? nextText : root.doubted ? rightText : qsTr("Record the sheet")
        onClicked: root.done ? root.viewModel.another() : root.doubted ? root.viewModel.confirm() : root.viewModel.save()
    }
}
