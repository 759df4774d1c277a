// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Nothing yet: what will appear, from whom, and one thing to do.
Column {
    id: root

    property string picto: "letter"
    property string text
    property string actionText

    signal actionChosen()

    width: parent ? parent.width : implicitWidth
    topPadding: Theme.group
    bottomPadding: Theme.group
    spacing: Theme.pad

    Picto {
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.picto
        size: Theme.pictoLarge
        ground: Theme.paper
    }
    Txt {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        role: "lead"
    }
    PButton {
        visible: root.actionText !== ""
        width: parent.width
        kind: "secondary"
        text: root.actionText
        onClicked: root.actionChosen()
    }
}
