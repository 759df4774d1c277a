// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// A line across the page, under the header, that holds as long as what it says is true. Each kind has its shape beside
// its colour; being offline is grey and calm, never red.
Rectangle {
    id: root

    property string kind: "info"           // info | done | attention | emergency | offline
    property string text
    property string actionText
    readonly property string iconName: ({ done: "check", attention: "urgent-triangle", emergency: "urgent-octagon" })[root.kind] ?? "info-circle"
    readonly property color over: root.kind === "done" ? Theme.overActionSoft : root.kind === "attention" ? Theme.overUrgentSoft
        : root.kind === "emergency" ? Theme.overEmergencySoft : Theme.ink
    readonly property bool stacked: Theme.huge || act.implicitWidth > root.width / 2

    signal acted()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth
    implicitHeight: row.implicitHeight + (act.visible && root.stacked ? act.height : 0) + 2 * Theme.small
    color: root.kind === "done" ? Theme.actionSoft : root.kind === "attention" ? Theme.urgentSoft
         : root.kind === "emergency" ? Theme.emergencySoft : Theme.sunk
    Accessible.role: root.kind === "attention" || root.kind === "emergency" ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: act.visible && !root.stacked ? Math.max(Theme.small, (root.height - height) / 2) : Theme.small
        width: parent.width - 2 * Theme.margin - (act.visible && !root.stacked ? act.width + Theme.gap : 0)
        spacing: Theme.small

        Icon {
            id: sign

            name: root.iconName
            color: root.over
            size: Theme.grow(Theme.iconSmall)
        }
        Txt {
            width: row.width - sign.width - row.spacing
            text: root.text
            role: "small"
            color: root.over
            Accessible.ignored: true
        }
    }
    PButton {
        id: act

        visible: root.actionText !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - Theme.gap
        anchors.bottom: root.stacked ? parent.bottom : undefined
        anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
        width: Math.min(implicitWidth, root.width - Theme.margin)
        kind: "quiet"
        text: root.actionText
        Accessible.description: root.text
        onClicked: root.acted()
    }
    Rectangle {
        visible: Theme.highContrast
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
