// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// More on one thing without leaving the page: from the bottom of a phone, in the middle of a larger window. It scrolls
// when what it holds is taller than the window.
Modal {
    id: root

    default property alias body: scroll.body
    property alias footer: scroll.footer
    readonly property real room: root.parent?.height ?? 0

    x: ((root.parent?.width ?? 0) - width) / 2
    y: Theme.compact ? root.room - height : (root.room - height) / 2
    width: Math.min(Theme.readingWidth, root.parent?.width ?? 0)
    height: Math.min(root.room - Theme.wide, top.height + scroll.wholeHeight + Theme.gap)
    padding: 0
    heading: titleText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.outline
        border.color: Theme.edge
    }

    contentItem: FocusScope { // qmllint disable deferred-property-id
        LayoutMirroring.enabled: root.turned
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Item {
            id: top

            width: parent.width
            height: Math.max(titleText.implicitHeight + Theme.gap, end.height) + Theme.small

            Txt {
                id: titleText

                anchors.left: parent.left
                anchors.right: end.left
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.small
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                role: "heading"
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
                Accessible.focusable: true
            }
            IconButton {
                id: end

                visible: root.closable
                anchors.right: parent.right
                anchors.rightMargin: Theme.small
                anchors.verticalCenter: parent.verticalCenter
                iconName: "close"
                //: Closes what was opened over the page.
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
        PageScroll {
            id: scroll

            anchors.top: top.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
}
