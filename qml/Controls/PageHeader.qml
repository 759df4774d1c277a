// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// Way back on the left, urgent help on the right, the title between them, or below as soon as a word would break.
Item {
    id: root

    property string title
    property string backIcon               // "" on the main places, else "back" or "close"
    //: Header of a page: goes back to the page before.
    property string backText: root.backIcon === "close" ? closeText : qsTr("Back")
    //: Header of a page: leaves what was being done.
    readonly property string closeText: qsTr("Close")
    property bool showEmergency: true
    property bool pro: false
    property real inset: 0                 // where the column of the page begins: a title with no way back stands over it
    readonly property real before: root.hasBack ? Theme.tight : Math.max(Theme.margin, root.inset)
    readonly property bool hasBack: root.backIcon !== ""
    readonly property string role: root.hasBack ? (root.pro ? "proHeading" : "body") : root.pro ? "proTitle" : "title"
    readonly property real room: root.width - start.width - end.width - root.before
                               - (root.showEmergency ? Theme.gap : Theme.margin) - 2 * Theme.small
    readonly property bool stacked: root.title !== "" && (Theme.huge || longestWord.implicitWidth > root.room)
                                    && (root.hasBack || root.showEmergency)

    signal back()
    signal emergency()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth
    implicitHeight: column.implicitHeight

    function focusTitle() {
        (root.stacked ? below : beside).forceActiveFocus(Qt.OtherFocusReason)
    }

    Txt {
        id: longestWord

        visible: false
        text: root.title.replace(/ /g, "\n")
        role: root.role
        strong: true
        wrapMode: Text.NoWrap
    }

    Column {
        id: column

        width: parent.width

        Item {
            width: parent.width
            height: Math.max(Theme.headerHeight, start.height, end.height, root.stacked ? 0 : beside.implicitHeight) + Theme.tight

            Item {
                id: start

                anchors.left: parent.left
                anchors.leftMargin: root.before
                anchors.verticalCenter: parent.verticalCenter
                width: root.hasBack ? backButton.implicitWidth : 0
                height: root.hasBack ? backButton.implicitHeight : 0

                Pressable {
                    id: backButton

                    visible: root.hasBack
                    text: root.backText
                    radius: Theme.radiusMedium
                    leftPadding: Theme.small
                    rightPadding: Theme.small
                    onClicked: root.back()

                    contentItem: Item { // qmllint disable deferred-property-id
                        implicitWidth: backRow.implicitWidth
                        implicitHeight: backRow.implicitHeight

                        Row {
                            id: backRow

                            anchors.centerIn: parent
                            spacing: Theme.tight

                            Icon {
                                anchors.verticalCenter: parent.verticalCenter
                                name: root.backIcon
                                size: Math.min(Theme.grow(Theme.iconLarge), Theme.pictoSmall)
                            }
                            Txt {
                                visible: !Theme.compact
                                anchors.verticalCenter: parent.verticalCenter
                                text: root.backText
                                role: "small"
                                strong: true
                                wrapMode: Text.NoWrap
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
            Txt {
                id: beside

                visible: !root.stacked
                anchors.left: start.right
                anchors.leftMargin: root.hasBack ? Theme.tight : 0
                anchors.right: end.left
                anchors.rightMargin: Theme.small
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                role: root.role
                strong: true
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
                Accessible.focusable: true
            }
            Item {
                id: end

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                width: root.showEmergency ? pill.implicitWidth : 0
                height: root.showEmergency ? pill.implicitHeight : 0

                EmergencyPill {
                    id: pill

                    visible: root.showEmergency
                    onClicked: root.emergency()
                }
            }
        }
        Item {
            visible: root.stacked
            width: parent.width
            height: below.implicitHeight + Theme.small

            Txt {
                id: below

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Math.max(Theme.margin, root.inset)
                anchors.rightMargin: Theme.margin
                text: root.title
                role: root.pro ? "proTitle" : "title"
                strong: true
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
                Accessible.focusable: true
            }
        }
    }
}
