// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// What has just been done, and the way to undo it. It stays until it is closed: nothing that can be pressed leaves by
// itself. The owner shows it by its text and takes it away on `dismissed`.
Rectangle {
    id: root

    property string text
    property string actionText             // "Correct"
    readonly property bool stacked: Theme.huge || row.natural > row.width

    signal acted()
    signal dismissed()

    visible: root.text !== ""
    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: visible ? words.height + (root.stacked ? tools.height + Theme.tight : 0) + 2 * row.y : 0
    radius: Theme.radius
    color: Theme.actionSoft
    border.width: Theme.outline
    border.color: Theme.action
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Item {
        id: row

        readonly property real natural: sign.width + Theme.gap + sentence.implicitWidth + Theme.gap + tools.width

        x: Theme.gap
        y: Theme.small
        width: parent.width - 2 * Theme.gap
        height: root.height - 2 * y

        Item {
            id: words

            anchors.left: parent.left
            width: root.stacked ? parent.width : parent.width - tools.width - Theme.gap
            height: Math.max(Theme.touch, sentence.height)

            Icon {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                color: Theme.overActionSoft
                size: Math.min(Theme.grow(Theme.icon), Theme.pictoSmall)
            }
            Txt {
                id: sentence

                anchors.left: sign.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: Theme.overActionSoft
                Accessible.ignored: true
            }
        }
        Flow {
            id: tools

            anchors.right: parent.right
            y: root.stacked ? words.height + Theme.tight : 0
            width: Math.min(row.width, (undo.visible ? undo.implicitWidth + spacing : 0) + end.implicitWidth)
            spacing: Theme.small

            PButton {
                id: undo

                visible: root.actionText !== ""
                width: Math.min(implicitWidth, row.width)
                kind: "quiet"
                text: root.actionText
                Accessible.description: root.text
                onClicked: root.acted()
            }
            PButton {
                id: end

                width: Math.min(implicitWidth, row.width)
                kind: "quiet"
                //: Takes a message away once it is read.
                text: qsTr("Close")
                Accessible.description: root.text
                onClicked: root.dismissed()
            }
        }
    }
}
