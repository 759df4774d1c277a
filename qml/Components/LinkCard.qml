// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// A card that opens something: drawing, what, when, and a chevron.
Pressable {
    id: root

    property string tone: "plain"          // plain | learn | action
    property string detail
    property string picto
    property string iconName
    property string trailingIcon: "chevron"
    readonly property bool learning: root.tone === "learn"
    readonly property color ground: root.learning ? Theme.learnSoft : root.tone === "action" ? Theme.actionSoft : Theme.surface
    readonly property color over: root.learning ? Theme.overLearnSoft : root.tone === "action" ? Theme.overActionSoft : Theme.ink

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.touchRow, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    Accessible.name: root.detail ? root.text + ", " + root.detail : root.text

    background: Rectangle {
        radius: root.radius
        color: root.ground
        border.width: root.tone === "plain" ? Theme.hairline : Theme.tintOutline
        border.color: root.learning ? Theme.learn : Theme.line
    }

    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap

            Item {
                id: start

                visible: root.picto !== "" || root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: root.picto ? Theme.pictoSmall : Theme.grow(Theme.icon)
                height: width

                Picto {
                    name: root.picto
                    size: parent.width
                    body: root.learning ? Theme.learn : Theme.action
                    pale: root.learning ? Theme.learnSoft : Theme.actionSoft
                    ground: root.ground
                }
                Icon {
                    name: root.picto ? "" : root.iconName
                    color: root.learning ? Theme.learn : Theme.action
                    size: parent.width
                }
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: row.width - (start.visible ? start.width + row.spacing : 0)
                                 - (end.visible ? end.width + row.spacing : 0)

                Txt {
                    width: parent.width
                    text: root.text
                    strong: true
                    color: root.over
                    Accessible.ignored: true
                }
                Txt {
                    visible: root.detail !== ""
                    width: parent.width
                    text: root.detail
                    role: "small"
                    color: root.tone === "plain" ? Theme.inkSoft : root.over
                    Accessible.ignored: true
                }
            }
            Icon {
                id: end

                visible: root.trailingIcon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.trailingIcon
                color: root.learning ? Theme.learn : Theme.inkSoft
            }
        }
    }
}
