// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A sentence that matters: bar, icon, one or two sentences. Give `styled` only to text our own code composed.
Rectangle {
    id: root

    property string tone: "sun"            // sun | action | urgent | emergency | learn | quiet
    property string iconName: "bulb"
    property string title
    property string text
    property string role: "body"
    property bool styled: false
    default property alias body: extra.data
    readonly property color over: root.tone === "sun" ? Theme.overSunSoft : root.tone === "urgent" ? Theme.overUrgentSoft
        : root.tone === "emergency" ? Theme.overEmergencySoft : root.tone === "learn" ? Theme.overLearnSoft
        : root.tone === "quiet" ? Theme.inkSoft : Theme.overActionSoft
    readonly property color bar: root.tone === "sun" ? (Theme.highContrast ? Theme.sunDeep : Theme.sun)
        : root.tone === "urgent" ? Theme.urgent : root.tone === "emergency" ? Theme.emergency
        : root.tone === "learn" ? Theme.learn : root.tone === "quiet" ? Theme.edge : Theme.action

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: Math.max(column.implicitHeight, sign.visible ? sign.height : 0) + 2 * Theme.gap
    radius: Theme.radiusMedium
    color: root.tone === "sun" ? Theme.sunSoft : root.tone === "urgent" ? Theme.urgentSoft
         : root.tone === "emergency" ? Theme.emergencySoft : root.tone === "learn" ? Theme.learnSoft
         : root.tone === "quiet" ? "transparent" : Theme.actionSoft
    border.width: root.tone === "quiet" ? 0 : Theme.tintOutline
    border.color: root.bar

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        width: Theme.sideBar
        radius: Theme.radiusPlank
        color: root.bar
    }
    Icon {
        id: sign

        visible: root.iconName !== ""
        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        name: root.iconName
        color: root.over
        size: Theme.grow(Theme.icon)
    }
    Column {
        id: column

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: sign.visible ? Theme.gap : Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        spacing: Theme.outline

        Txt {
            visible: root.title !== ""
            width: parent.width
            text: root.title
            role: root.role
            strong: true
            color: root.over
        }
        Txt {
            visible: root.text !== ""
            width: parent.width
            text: root.text
            role: root.role
            styled: root.styled
            color: root.over
        }
        Column {
            id: extra

            width: parent.width
            spacing: Theme.small
        }
    }
}
