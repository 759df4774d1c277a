// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// Where a message really is, as posts on the handrail: written, sent, seen, answered. `steps` is an array of
// { text, detail, done, iconName }; the last one done is where it stands. A drawing: `sentence` says it for a screen reader.
Item {
    id: root

    property var steps: []
    property string sentence
    readonly property int current: root.steps.reduce((last, step, index) => step.done ? index : last, -1)
    readonly property bool upright: Theme.huge || measure.implicitWidth > root.width / Math.max(1, root.steps.length)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: root.upright ? column.implicitHeight : row.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: root.sentence

    component Post: Rectangle {
        id: post

        required property var step

        width: Theme.mark
        height: Theme.mark
        radius: height / 2
        color: step.done ? Theme.action : Theme.surface
        border.width: step.done ? 0 : Theme.outlineStrong
        border.color: Theme.edge

        Icon {
            visible: post.step.done
            anchors.centerIn: parent
            name: post.step.iconName ?? "check"
            color: Theme.overAction
            size: Theme.iconSmall
        }
    }

    // The longest word decides whether the posts stand side by side.
    Txt {
        id: measure

        visible: false
        text: root.steps.map(step => step.text.replace(/ /g, "\n")).join("\n")
        role: "small"
        strong: true
        wrapMode: Text.NoWrap
    }

    Row {
        id: row

        visible: !root.upright
        width: parent.width

        Repeater {
            model: root.upright ? [] : root.steps
            delegate: Item {
                id: cell

                required property var modelData
                required property int index

                width: root.width / root.steps.length
                height: words.y + words.implicitHeight

                Rectangle {
                    visible: cell.index > 0
                    anchors.left: parent.left
                    anchors.right: parent.horizontalCenter
                    y: (Theme.mark - height) / 2
                    height: Theme.railLine
                    color: cell.index <= root.current ? Theme.action : Theme.line
                }
                Rectangle {
                    visible: cell.index < root.steps.length - 1
                    anchors.left: parent.horizontalCenter
                    anchors.right: parent.right
                    y: (Theme.mark - height) / 2
                    height: Theme.railLine
                    color: cell.index < root.current ? Theme.action : Theme.line
                }
                Post {
                    anchors.horizontalCenter: parent.horizontalCenter
                    step: cell.modelData
                }
                Txt {
                    id: words

                    y: Theme.mark + Theme.tight
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.modelData.text
                    role: "small"
                    strong: cell.index === root.current
                    color: cell.modelData.done ? Theme.ink : Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }

    Column {
        id: column

        visible: root.upright
        width: parent.width
        spacing: Theme.small

        Repeater {
            model: root.upright ? root.steps : []
            delegate: Row {
                id: line

                required property var modelData
                required property int index

                width: column.width
                spacing: Theme.gap

                Post {
                    id: post

                    anchors.verticalCenter: parent.verticalCenter
                    step: line.modelData
                }
                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - post.width - parent.spacing
                    text: line.modelData.detail ? line.modelData.text + ", " + line.modelData.detail : line.modelData.text
                    role: "small"
                    strong: line.index === root.current
                    color: line.modelData.done ? Theme.ink : Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
