// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// Progress that can be counted: the planks of a footbridge. `label` says it in words for a screen reader; write the same
// words beside it.
Item {
    id: root

    property int total: 1
    property int done: 0
    property int current: -1               // the plank one stands on, from 0
    property string label
    property int thickness: Theme.plank

    width: parent ? parent.width : implicitWidth
    implicitWidth: root.total * Theme.icon
    implicitHeight: root.thickness + Theme.tight + Theme.outline
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label
    Accessible.ignored: root.label === ""

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.outlineStrong
        radius: height / 2
        color: Theme.action
        opacity: Theme.highContrast ? 1 : 0.35
    }
    Row {
        width: parent.width
        spacing: Theme.plankGap

        Repeater {
            model: root.total
            delegate: Rectangle {
                required property int index
                readonly property bool reached: index < root.done
                readonly property bool here: index === root.current && !reached

                width: (root.width - (root.total - 1) * Theme.plankGap) / root.total
                height: root.thickness
                radius: Theme.radiusPlank
                color: reached ? Theme.action : here ? Theme.sun : "transparent"
                border.width: reached ? 0 : Theme.outline
                border.color: here ? Theme.sunDeep : Theme.edge
            }
        }
    }
}
