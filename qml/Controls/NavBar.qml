// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// The places of a phone, at the bottom. When the words no longer fit, one Menu button opens the same places as a list.
Rectangle {
    id: root

    property list<NavPlace> places
    property string currentKey
    readonly property real labels: measures.implicitWidth
    readonly property bool folded: Theme.huge || root.labels > root.width
    readonly property real spare: Math.max(0, root.width - root.labels) / Math.max(1, root.places.length)

    signal chosen(key: string)
    signal menuRequested()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth
    implicitHeight: root.folded ? menu.implicitHeight + 2 * Theme.small : Math.max(Theme.navBarHeight, bar.implicitHeight + Theme.gap)
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    //: Accessible name of the bottom bar and of the side rail.
    Accessible.name: qsTr("Main places")

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: Theme.line
    }

    // Sized by its words, with the bold of the current place counted everywhere so that nothing moves.
    Row {
        id: measures

        visible: false

        Repeater {
            id: sizes

            model: root.places
            delegate: Txt {
                required property NavPlace modelData

                text: modelData.text
                role: "nav"
                strong: true
                leftPadding: Theme.tight
                rightPadding: Theme.tight
                wrapMode: Text.NoWrap
            }
        }
    }

    Row {
        id: bar

        visible: !root.folded
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.places
            delegate: NavItem {
                required property NavPlace modelData
                required property int index

                width: (sizes.itemAt(index)?.implicitWidth ?? Theme.touch) + root.spare
                text: modelData.text
                iconName: modelData.iconName
                detail: modelData.detail
                current: modelData.key === root.currentKey
                onClicked: root.chosen(modelData.key)
            }
        }
    }

    PButton {
        id: menu

        visible: root.folded
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        kind: "secondary"
        iconName: "menu"
        //: Bottom bar at large text: opens the list of the main places.
        text: qsTr("Menu")
        onClicked: root.menuRequested()
    }
}
