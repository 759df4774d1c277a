// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// What is still waiting to leave, and when something last left. The owner gives the whole sentence: it alone knows whether
// the queue is empty.
Row {
    id: root

    property string text
    property bool waiting: false

    width: parent ? parent.width : implicitWidth
    spacing: Theme.small
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        id: sign

        name: root.waiting ? "clock" : "sync"
        color: Theme.inkSoft
        size: Theme.grow(Theme.iconSmall)
    }
    Txt {
        width: root.width - sign.width - root.spacing
        text: root.text
        role: "small"
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
