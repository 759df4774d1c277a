// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A verb that says its result. One `primary` per screen.
Pressable {
    id: root

    property string kind: "primary"        // primary | secondary | quiet | emergency | urgent | sun
    property string iconName
    property string trailingIcon
    property bool big: root.kind === "primary" || root.kind === "emergency"
    property bool pro: false               // nurse side: smaller letters, same target
    property bool flush: false             // quiet only: words start at the edge, in line with the text above
    property bool leading: false           // words at the start of the line instead of its middle
    readonly property bool filled: root.kind === "primary" || root.kind === "emergency" || root.kind === "sun"
    readonly property string textRole: root.pro ? "pro" : root.big ? "lead" : "body"
    readonly property real iconSize: Math.min(Theme.grow(root.pro ? Theme.iconSmall : Theme.icon), Theme.pictoSmall)
    readonly property color textColor: root.kind === "primary" ? Theme.overAction
        : root.kind === "emergency" ? Theme.overEmergency : root.kind === "sun" ? Theme.overSun
        : root.kind === "urgent" ? Theme.overUrgentSoft : Theme.action

    leftPadding: root.flush ? 0 : root.kind === "quiet" ? Theme.gap : Theme.pad
    rightPadding: root.leftPadding
    topPadding: Theme.small
    bottomPadding: Theme.small
    implicitHeight: Math.max(root.big && !root.pro ? Theme.touchMain : Theme.touch,
                             implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: root.radius
        color: root.kind === "primary" ? Theme.action : root.kind === "emergency" ? Theme.emergency
             : root.kind === "sun" ? Theme.sun : root.kind === "secondary" ? Theme.surface : "transparent"
        border.width: root.kind === "secondary" || root.kind === "urgent" ? Theme.outline : 0
        border.color: root.kind === "urgent" ? Theme.urgent : Theme.action
    }

    contentItem: Item { // qmllint disable deferred-property-id
        // At the largest letters a long word would leave the window: from there on it wraps.
        implicitWidth: Math.min(natural.width + row.taken, Theme.windowWidth - 2 * Theme.margin - root.leftPadding - root.rightPadding)
        implicitHeight: row.implicitHeight

        // Measured apart: the implicit width of wrapped words changes while their width is being set.
        Txt {
            id: natural

            visible: false
            width: Math.ceil(implicitWidth)
            text: root.text
            role: root.textRole
            strong: true
            wrapMode: Text.NoWrap
        }

        Row {
            id: row

            readonly property real taken: (root.iconName ? root.iconSize + spacing : 0)
                                        + (root.trailingIcon ? root.iconSize + spacing : 0)

            anchors.verticalCenter: parent.verticalCenter
            anchors.horizontalCenter: root.leading ? undefined : parent.horizontalCenter
            anchors.left: root.leading ? parent.left : undefined
            spacing: Theme.small

            Icon {
                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: root.textColor
                size: root.iconSize
            }
            Txt {
                anchors.verticalCenter: parent.verticalCenter
                width: root.leading && root.trailingIcon ? row.parent.width - row.taken
                                                         : Math.min(natural.width, row.parent.width - row.taken)
                text: root.text
                role: root.textRole
                strong: true
                color: root.textColor
                horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
            Icon {
                visible: root.trailingIcon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.trailingIcon
                color: root.textColor
                size: root.iconSize
            }
        }
    }
}
