// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// One line of a paper diary that is copied: what it is about, and seven boxes. Enter goes on to the next box, arrows to the line above
// and below. Stateless: a box shows what was understood of it.
Column {
    id: root

    property string title
    property string unit
    property var cells: []                 // [{ text, state, day }]
    property real titleWidth: 0            // 0: above the boxes
    property int perRow: 7

    signal edited(day: int, text: string)
    signal moved(lines: int, day: int)

    spacing: Theme.tight
    bottomPadding: Theme.small

    function focusDay(day: int) {
        const box = boxes.itemAt(Math.max(0, Math.min(boxes.count - 1, day)))
        if (box)
            box.forceActiveFocus(Qt.TabFocusReason)
    }
    // After the last box the next line begins.
    function goOn(day: int) {
        if (day + 1 < boxes.count)
            root.focusDay(day + 1)
        else
            root.moved(1, 0)
    }

    Txt {
        visible: root.titleWidth === 0
        width: parent.width
        text: words.text
        role: "pro"
        strong: true
    }
    Row {
        width: parent.width

        Txt {
            id: words

            visible: root.titleWidth > 0
            width: root.titleWidth
            rightPadding: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.unit === "" ? root.title : root.title + " (" + root.unit + ")"
            role: "pro"
            strong: true
        }
        Flow {
            width: parent.width - root.titleWidth
            spacing: Theme.small

            Repeater {
                id: boxes

                model: root.cells.length
                delegate: DiaryBox {
                    id: box

                    required property int index
                    readonly property var cell: root.cells[box.index]

                    width: (parent.width - (root.perRow - 1) * Theme.small) / root.perRow
                    label: root.title
                    day: box.cell.day
                    text: box.cell.text
                    mark: box.cell.state
                    onEdited: text => root.edited(box.index, text)
                    onAccepted: root.goOn(box.index)
                    onMoved: lines => root.moved(lines, box.index)
                }
            }
        }
    }
}
