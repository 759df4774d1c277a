// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Over everything while another window is in front: what the list of open apps shows is a picture of this, and not of a record.
Rectangle {
    id: root

    color: Theme.paper
    Accessible.role: Accessible.Pane
    //: Screen reader: the window hides what it holds while it is not in front
    Accessible.name: qsTr("Passerelle, hidden")

    // Nothing below is pressed by whoever only wanted to come back.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Picto {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.listWidth)
        size: width
        ratio: 1.72
        name: "bridge"
    }
}
