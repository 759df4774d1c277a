// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// Tablet and desktop: the same places on the left, with their words. `foot` holds what is not a place: settings, the last
// exchange. It scrolls when large text makes it taller than the window.
Rectangle {
    id: root

    property list<NavPlace> places
    property string currentKey
    property alias head: headColumn.data
    property alias foot: footColumn.data

    signal chosen(key: string)

    implicitWidth: Math.max(Theme.navRailWidth, measure.implicitWidth + 2 * Theme.small)
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    //: Accessible name of the bottom bar and of the side rail.
    Accessible.name: qsTr("Main places")

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }

    Txt {
        id: measure

        visible: false
        text: Array.from(root.places).map(place => place.text).join("\n")
        role: "nav"
        strong: true
        wrapMode: Text.NoWrap
    }

    Flickable {
        anchors.fill: parent
        anchors.rightMargin: Theme.hairline
        anchors.topMargin: Theme.pad
        anchors.bottomMargin: Theme.pad
        contentHeight: Math.max(height, column.implicitHeight + footColumn.implicitHeight + Theme.group)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: parent.width
            spacing: Theme.small

            Column {
                id: headColumn

                width: parent.width
                bottomPadding: children.length > 0 ? Theme.gap : 0
            }
            Repeater {
                model: root.places
                delegate: NavItem {
                    required property NavPlace modelData

                    width: column.width
                    text: modelData.text
                    iconName: modelData.iconName
                    detail: modelData.detail
                    current: modelData.key === root.currentKey
                    onClicked: root.chosen(modelData.key)
                }
            }
        }
        Column {
            id: footColumn

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: Theme.small
        }
    }
}
