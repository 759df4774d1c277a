// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// The disc or the square before an answer. Shape says it, then colour: tick = chosen or right, arrow back = not yet.
Rectangle {
    id: root

    property string mark: "none"           // none | chosen | right | notyet
    property bool square: false
    readonly property bool full: root.mark === "right" || root.mark === "chosen"

    implicitWidth: Theme.mark
    implicitHeight: Theme.mark
    radius: root.square || root.mark === "notyet" ? Theme.radiusSmall : root.width / 2
    color: root.full ? Theme.action : "transparent"
    border.width: root.full ? 0 : Theme.outlineStrong
    border.color: root.mark === "notyet" ? Theme.urgent : Theme.edge

    Icon {
        anchors.centerIn: parent
        visible: root.mark !== "none"
        name: root.mark === "notyet" ? "undo" : "check"
        color: root.mark === "notyet" ? Theme.urgent : Theme.overAction
        size: Theme.iconSmall
    }
}
