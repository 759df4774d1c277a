// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// Where the keyboard is: ink outside, marigold inside, seen on every ground. `inside` keeps it within the control, for
// those that touch the edge of the window.
Item {
    id: root

    property real radius: Theme.radius
    property bool inside: false
    readonly property int reach: root.inside ? 0 : Theme.focusOuterWidth + Theme.focusInnerWidth

    anchors.fill: parent
    anchors.margins: -root.reach
    z: 1

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: root.radius + root.reach
        border.width: Theme.focusOuterWidth
        border.color: Theme.focusOuter
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusOuterWidth
        color: "transparent"
        radius: Math.max(0, root.radius + root.reach - Theme.focusOuterWidth)
        border.width: Theme.focusInnerWidth
        border.color: Theme.focusInner
    }
}
