// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A round target without a word, only where NOTES.md allows it: close, back, row phone, row menu, speaker, arrows.
// `text` is required all the same: it is what a screen reader says.
Pressable {
    id: root

    required property string iconName
    property string kind: "quiet"          // quiet | soft | sun | outline
    property color iconColor: root.kind === "sun" ? Theme.overSun : root.kind === "soft" ? Theme.overActionSoft : Theme.ink
    property int diameter: Theme.touch

    implicitWidth: Math.max(Theme.touch, root.diameter)
    implicitHeight: Math.max(Theme.touch, root.diameter)
    radius: root.height / 2

    background: Rectangle {
        radius: root.radius
        color: root.kind === "sun" ? Theme.sun : root.kind === "soft" ? Theme.actionSoft
             : root.kind === "outline" ? Theme.surface : "transparent"
        border.width: root.kind === "outline" ? Theme.outline : root.kind === "soft" ? Theme.tintOutline : 0
        border.color: root.kind === "outline" ? Theme.edge : Theme.action
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.iconColor
            size: Math.min(Theme.grow(Theme.iconLarge), root.width - Theme.gap)
        }
    }
}
