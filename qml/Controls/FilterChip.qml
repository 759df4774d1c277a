// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// Narrows a list. Stateless: the owner sets `selected`; the tick says it as well as the fill.
Pressable {
    id: root

    property bool selected: false
    property string role: "pro"

    radius: Math.min(root.height / 2, Theme.icon)
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    topPadding: Theme.small
    bottomPadding: Theme.small

    spokenRole: Accessible.CheckBox
    spokenCheckable: true
    spokenChecked: root.selected

    background: Rectangle {
        radius: root.radius
        color: root.selected ? Theme.actionSoft : Theme.surface
        border.width: root.selected ? Theme.outlineStrong : Theme.outline
        border.color: root.selected ? Theme.action : Theme.edge
    }
    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: Math.ceil(words.implicitWidth) + tick.taken
        implicitHeight: words.implicitHeight

        Row {
            anchors.centerIn: parent
            spacing: Theme.tight

            Icon {
                id: tick

                readonly property real taken: root.selected ? width + Theme.tight : 0

                visible: root.selected
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                color: Theme.overActionSoft
                size: Theme.grow(Theme.iconSmall)
            }
            Txt {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), root.availableWidth - tick.taken)
                text: root.text
                role: root.role
                strong: root.selected
                color: root.selected ? Theme.overActionSoft : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
