// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A short word about the thing beside it. Never a control.
Rectangle {
    id: root

    property string text
    property string iconName
    property string tone: "action"         // action | learn | urgent | quiet
    property string role: "small"
    readonly property color over: root.tone === "learn" ? Theme.overLearnSoft : root.tone === "urgent" ? Theme.overUrgentSoft
                                : root.tone === "quiet" ? Theme.inkSoft : Theme.overActionSoft
    property real maximumWidth: Theme.windowWidth - 2 * Theme.margin - 2 * Theme.pad

    implicitWidth: row.implicitWidth + 2 * Theme.small
    implicitHeight: row.implicitHeight + Theme.tight
    radius: Theme.radiusSmall
    color: root.tone === "learn" ? Theme.learnSoft : root.tone === "urgent" ? Theme.urgentSoft
         : root.tone === "quiet" ? Theme.sunk : Theme.actionSoft
    border.width: Theme.tintOutline
    border.color: Theme.edge

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.tight

        Icon {
            id: sign

            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.over
            size: Theme.grow(Theme.iconSmall) - Theme.outline
        }
        Txt {
            width: Math.min(Math.ceil(implicitWidth),
                            root.maximumWidth - 2 * Theme.small - (sign.visible ? sign.width + row.spacing : 0))
            text: root.text
            role: root.role
            strong: true
            color: root.over
        }
    }
}
