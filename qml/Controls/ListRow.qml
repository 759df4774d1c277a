// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A line of a list that opens something: what, a detail, and on the right a value. A rule below parts it from the next.
Pressable {
    id: root

    property string detail
    property string value
    property string iconName
    property string trailingIcon: "chevron"
    property bool pro: false
    property bool last: false
    property bool selected: false
    readonly property string textRole: root.pro ? "pro" : "body"
    readonly property string detailRole: root.pro ? "proSmall" : "small"
    readonly property bool stacked: Theme.huge || figure.implicitWidth > root.availableWidth / 2

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(root.pro ? Theme.touch : Theme.touchRow, implicitContentHeight + topPadding + bottomPadding)
    radius: Theme.radiusSmall
    ringInside: true
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.small
    bottomPadding: Theme.small
    Accessible.name: root.sentence([root.text, root.value, root.detail])
    Accessible.selectable: true
    Accessible.selected: root.selected

    function sentence(parts: var): string {
        return parts.filter(part => part !== "").join(", ")
    }

    background: Rectangle {
        color: root.selected ? Theme.actionSoft : "transparent"
        radius: root.radius
        border.width: root.selected ? Theme.outlineStrong : 0
        border.color: Theme.action

        Rectangle {
            visible: !root.last && !root.selected
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: sign

                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: Theme.action
                size: Math.min(Theme.grow(Theme.icon), Theme.pictoSmall)
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: row.width - (sign.visible ? sign.width + row.spacing : 0)
                     - (root.value !== "" && !root.stacked ? figure.width + row.spacing : 0) - (end.visible ? end.width + row.spacing : 0)

                Txt {
                    width: parent.width
                    text: root.text
                    role: root.textRole
                    strong: true
                    Accessible.ignored: true
                }
                Txt {
                    visible: root.value !== "" && root.stacked
                    width: parent.width
                    text: root.value
                    role: root.textRole
                    Accessible.ignored: true
                }
                Txt {
                    visible: root.detail !== ""
                    width: parent.width
                    text: root.detail
                    role: root.detailRole
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
            Txt {
                id: figure

                visible: root.value !== "" && !root.stacked
                anchors.verticalCenter: parent.verticalCenter
                width: Math.ceil(implicitWidth)
                text: root.value
                role: root.textRole
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Icon {
                id: end

                visible: root.trailingIcon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.trailingIcon
                color: Theme.inkSoft
            }
        }
    }
}
