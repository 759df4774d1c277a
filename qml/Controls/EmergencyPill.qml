// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// The same word at the same place on every screen: one tap to the warning signs, two to a call.
Pressable {
    id: root

    //: Pill at the top right of every patient screen. It opens the page "When to call?".
    text: qsTr("Emergency")
    radius: Math.min(root.height / 2, Theme.icon)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    //: What a screen reader adds to the Emergency pill.
    Accessible.description: qsTr("When to call, and whom")

    background: Rectangle {
        radius: root.radius
        color: Theme.emergencySoft
        border.width: Theme.outline
        border.color: Theme.emergency
    }
    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.tight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "urgent-octagon"
                color: Theme.emergency
                size: Theme.grow(Theme.icon) * 0.5 + Theme.icon * 0.5
            }
            Txt {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                role: "small"
                strong: true
                color: Theme.emergency
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
