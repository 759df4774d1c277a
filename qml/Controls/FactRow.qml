// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// What is known, one line: a name and a value. Information, so it is neither filled nor pressed. The value goes below its
// name as soon as one of the two would wrap.
Item {
    id: root

    property string label
    property string value
    property bool pro: false
    readonly property string textRole: root.pro ? "pro" : "body"
    readonly property bool stacked: Theme.huge || name.implicitWidth + figure.implicitWidth + Theme.gap > root.width

    width: parent ? parent.width : implicitWidth
    implicitWidth: name.implicitWidth + figure.implicitWidth + Theme.gap
    implicitHeight: (root.stacked ? name.height + Theme.tight + figure.height : Math.max(name.height, figure.height)) + 2 * Theme.small
    Accessible.role: Accessible.ListItem
    Accessible.name: root.label + ", " + root.value

    Txt {
        id: name

        anchors.left: parent.left
        y: Theme.small
        width: root.stacked ? root.width : root.width - figure.width - Theme.gap
        text: root.label
        role: root.textRole
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    Txt {
        id: figure

        anchors.right: parent.right // one anchor for both places: two that take turns would leave a width behind
        y: root.stacked ? name.y + name.height + Theme.tight : Theme.small
        width: root.stacked ? root.width : Math.ceil(implicitWidth)
        text: root.value
        role: root.textRole
        strong: true
        Accessible.ignored: true
    }
}
