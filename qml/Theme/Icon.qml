// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One stroke family on a grid of 24. Takes the colour of the text beside it; the name is said by that text.
Item {
    id: root

    property string name
    property color color: Theme.ink
    property real size: Theme.icon
    readonly property bool turns: /^(arrow|back|chevron|list|undo|replay|message)$/.test(root.name)
    readonly property int pixels: Math.ceil(root.size * Screen.devicePixelRatio)

    implicitWidth: Math.round(root.size)
    implicitHeight: Math.round(root.size)
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        mirror: root.LayoutMirroring.enabled && root.turns
        sourceSize.width: root.pixels
        sourceSize.height: root.pixels
        source: root.name ? "image://art/icons/" + root.name + "?c=" + root.color.toString().slice(-6) : ""
    }
}
