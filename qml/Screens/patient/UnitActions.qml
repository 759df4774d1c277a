// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Going on, and asking: side by side where both fit on one line, else one above the other; going on comes first, as on the
// last page, for the eye and for the Tab key.
Item {
    id: root

    readonly property bool beside: onward.implicitWidth + ask.implicitWidth + Theme.gap <= root.width

    signal continued()
    signal asked()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: root.beside ? onward.implicitHeight : ask.y + ask.implicitHeight

    PButton {
        id: onward

        anchors.left: parent.left
        width: root.beside ? root.width - ask.width - Theme.gap : root.width
        //: Unit being read: goes to the next page.
        text: qsTr("Continue")
        onClicked: root.continued()
    }
    PButton {
        id: ask

        anchors.right: parent.right
        y: root.beside ? 0 : onward.implicitHeight + Theme.small
        width: root.beside ? implicitWidth : root.width
        height: root.beside ? onward.height : implicitHeight
        kind: "secondary"
        //: Opens a message to the nurse about what is on the page.
        text: qsTr("I have a question")
        onClicked: root.asked()
    }
}
