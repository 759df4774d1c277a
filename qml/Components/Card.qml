// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A sheet on the ground. Its children go into a column as wide as the card.
Rectangle {
    id: root

    property string tone: "plain"          // plain | now | sunk | learn | urgent | emergency | action | sun
    property int pad: Theme.pad
    property alias spacing: column.spacing
    default property alias body: column.data
    readonly property bool lined: root.tone === "plain" || root.tone === "now"

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Theme.radius
    color: root.tone === "sunk" ? Theme.sunk : root.tone === "learn" ? Theme.learnSoft
         : root.tone === "urgent" ? Theme.urgentSoft : root.tone === "emergency" ? Theme.emergencySoft
         : root.tone === "action" ? Theme.actionSoft : root.tone === "sun" ? Theme.sunSoft : Theme.surface
    border.width: root.tone === "now" ? Theme.outlineStrong : root.lined ? Theme.hairline : Theme.tintOutline
    border.color: root.tone === "now" ? (Theme.highContrast ? Theme.ink : Theme.sun) : root.tone === "learn" ? Theme.learn
                : root.tone === "urgent" ? Theme.urgent : root.tone === "emergency" ? Theme.emergency : Theme.line

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.pad
        spacing: Theme.gap
    }
}
