// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// The box of a field: thin at rest, pine where one writes, brown where something is to be changed.
Rectangle {
    id: root

    property bool active: false
    property bool ringed: root.active      // where the keyboard is
    property bool wrong: false

    radius: Theme.radiusMedium
    color: Theme.surface
    border.width: root.active || root.wrong ? Theme.outlineStrong : Theme.outline
    border.color: root.wrong ? Theme.urgent : root.active ? Theme.action : Theme.edge

    FocusRing {
        visible: root.ringed
        radius: root.radius
    }
}
