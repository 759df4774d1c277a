// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// The handrail: one line, one post per step. Disc with tick = done, marigold with arrow = now, hollow ring = later,
// "?" = not known. Folded away at large text, where the words say the state.
Item {
    id: root

    property string step: "later"          // done | now | later | unknown
    property string label                  // a figure in the post, for numbered steps
    property bool first: false
    property bool last: false
    property int postAt: Theme.group       // how far down the post stands, to face the first line of words
    property int gap: Theme.gap
    default property alias body: column.data
    readonly property int diameter: root.step === "now" ? Theme.postNow : Theme.post

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight + (root.last ? 0 : root.gap)

    Item {
        id: lane

        visible: Theme.rail > 0
        anchors.left: parent.left
        width: Theme.postNow
        height: parent.height

        Rectangle {
            visible: !root.first
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.railLine
            height: root.postAt
            color: root.step === "done" || root.step === "now" ? Theme.action : Theme.line
        }
        Rectangle {
            visible: !root.last
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.postAt
            width: Theme.railLine
            height: parent.height - y
            color: root.step === "done" ? Theme.action : Theme.line
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.postAt - height / 2
            width: root.diameter
            height: root.diameter
            radius: height / 2
            color: root.step === "done" ? Theme.action : root.step === "now" ? Theme.sun : Theme.paper
            border.width: root.step === "done" ? 0 : root.step === "now" ? Theme.tintOutline : Theme.outlineStrong
            border.color: Theme.edge

            Txt {
                visible: text !== ""
                anchors.centerIn: parent
                text: root.step === "unknown" ? "?" : root.step === "later" ? root.label : ""
                role: "small"
                font.pixelSize: Theme.sizes.small
                strong: true
                Accessible.ignored: true
            }
            Icon {
                visible: root.step === "done" || root.step === "now"
                anchors.centerIn: parent
                name: root.step === "done" ? "check" : "arrow"
                color: root.step === "done" ? Theme.overAction : Theme.overSun
                size: Theme.iconSmall
            }
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.rail
        spacing: Theme.small
    }
}
