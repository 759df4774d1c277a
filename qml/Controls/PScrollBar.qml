// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// Says that the page goes on. Not a control: nothing has to be dragged.
T.ScrollBar {
    id: root

    implicitWidth: Theme.scrollBar + 2 * Theme.outline
    padding: Theme.outline
    interactive: false
    visible: root.size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.scrollBar
        radius: width / 2
        color: Theme.edge
        opacity: root.active ? 1 : 0.5
    }
}
