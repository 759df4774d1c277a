// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Says for whom one is here: "You are helping Mrs Durand". Full width, under the header, always there.
Rectangle {
    id: root

    property string text
    property string actionText             // "Finish", when one writes in someone's place

    signal actionChosen()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth
    implicitHeight: flow.implicitHeight + 2 * Theme.small
    color: Theme.learnSoft
    border.width: Theme.tintOutline
    border.color: Theme.learn

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.small

        Row {
            width: flow.width - (Theme.huge || !finish.visible ? 0 : finish.width + flow.spacing)
            height: Math.max(implicitHeight, finish.visible && !Theme.huge ? finish.height : 0)
            spacing: Theme.small

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: "people"
                color: Theme.learn
                size: Theme.grow(Theme.icon)
            }
            Txt {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - sign.width - parent.spacing
                text: root.text
                role: "small"
                strong: true
                color: Theme.overLearnSoft
            }
        }
        PButton {
            id: finish

            visible: root.actionText !== ""
            kind: "secondary"
            pro: true
            text: root.actionText
            onClicked: root.actionChosen()
        }
    }
}
