// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// Without internet: grey and calm, and it says what is safe. Full width, under the header.
Rectangle {
    id: root

    //: Grey line when there is no internet: nothing is lost.
    property string text: qsTr("No internet. Everything is kept on this device.")

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth
    implicitHeight: row.implicitHeight + 2 * Theme.small
    color: Theme.sunk
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.small

        Icon {
            id: sign

            name: "info-circle"
            size: Theme.grow(Theme.iconSmall)
        }
        Txt {
            width: row.width - sign.width - row.spacing
            text: root.text
            role: "small"
            Accessible.ignored: true
        }
    }
    Rectangle {
        visible: Theme.highContrast
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
