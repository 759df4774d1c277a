// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Filled pictogram on a grid of 64: a body, a pale part, one point that matters. Decoration beside words, unless `alt`
// says what it shows.
Item {
    id: root

    property string name                   // of content/pictos, or "pack/name" for one a pack draws itself
    property string alt
    property real size: Theme.picto
    property real ratio: 1                 // width over height, for wide scenes
    property color body: Theme.action
    property color pale: Theme.highContrast ? Theme.paper : Theme.actionSoft
    property color point: Theme.sun
    property color ground: Theme.surface
    readonly property real density: Screen.devicePixelRatio

    implicitWidth: Math.round(root.size)
    implicitHeight: Math.round(root.size / root.ratio)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.alt
    Accessible.ignored: root.alt === ""

    function hex(colour: color): string {
        return String(colour).slice(-6)
    }

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        sourceSize.width: Math.ceil(root.width * root.density)
        sourceSize.height: Math.ceil(root.height * root.density)
        source: root.name && root.width > 0 ? "image://art/" + (root.name.includes("/") ? "packs/" : "pictos/") + root.name + "?a=" + root.hex(root.body)
            + "&b=" + root.hex(root.pale) + "&s=" + root.hex(root.point) + "&p=" + root.hex(root.ground)
            + "&i=" + root.hex(Theme.ink) + "&k=" + root.hex(Theme.sunk) + "&l=" + root.hex(Theme.learn)
            + "&w=" + root.hex(Theme.sunSoft) : ""
    }
}
