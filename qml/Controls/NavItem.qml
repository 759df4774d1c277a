// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A place, with its word; the current one has a filled pill and bold letters.
Pressable {
    id: root

    property string iconName
    property string detail
    property bool current: false
    property string role: "nav"

    ringInside: true
    topPadding: Theme.tight
    bottomPadding: Theme.tight

    spokenRole: Accessible.PageTab
    Accessible.name: root.detail ? root.text + ", " + root.detail : root.text
    Accessible.selected: root.current
    Accessible.selectable: true

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: Math.max(Theme.navPillWidth, words.implicitWidth)
        implicitHeight: pill.height + Theme.tight + words.implicitHeight

        Rectangle {
            id: pill

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            width: Theme.navPillWidth
            height: Theme.navPillHeight
            radius: height / 2
            color: root.current ? Theme.action : "transparent"

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                color: root.current ? Theme.overAction : Theme.inkSoft
                size: Theme.icon + Theme.outline
            }
        }
        Txt {
            id: words

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: pill.bottom
            anchors.topMargin: Theme.outline
            text: root.text
            role: root.role
            strong: root.current
            color: root.current ? Theme.ink : Theme.inkSoft
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
