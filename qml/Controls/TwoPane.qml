// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A list and what it opens: side by side from 840 wide, one at a time on less, or at large text. Both stay alive; the owner
// says with `opened` that something is open, and with `wholeDetail` that it wants all the width.
FocusScope {
    id: root

    property alias list: listSlot.data
    property alias detail: detailSlot.data
    property bool opened: false
    property bool wholeDetail: false
    property string emptyText              // in the place of the detail while nothing is open
    property real listWidth: Theme.listWidth + Theme.margin
    readonly property bool sideBySide: Theme.expanded && !Theme.huge
    readonly property bool listShown: !root.opened || (root.sideBySide && !root.wholeDetail)
    readonly property bool detailShown: root.opened

    implicitWidth: Theme.windowWidth

    FocusScope {
        id: listSlot

        visible: root.listShown
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.sideBySide ? root.listWidth : root.width
        focus: !root.opened
    }
    Txt {
        visible: root.sideBySide && !root.opened
        anchors.left: listSlot.right
        anchors.right: parent.right
        anchors.margins: Theme.section
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        text: root.emptyText
        role: "pro"
        color: Theme.inkSoft
    }
    FocusScope {
        id: detailSlot

        visible: root.detailShown
        anchors.left: root.listShown ? listSlot.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: root.opened
    }
}
