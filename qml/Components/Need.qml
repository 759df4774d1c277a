// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// How pressing, as a shape and a word. The words come from the owner: they are the same everywhere on the nurse's side.
Row {
    id: root

    property string level: "calm"          // now | today | week | calm | unknown
    property string text
    property real maximumWidth: Theme.windowWidth - 2 * Theme.margin - 2 * Theme.pad
    readonly property color tint: root.level === "now" ? Theme.emergency : root.level === "today" ? Theme.urgent
                                : root.level === "week" ? Theme.learn : root.level === "calm" ? Theme.action : Theme.inkSoft

    spacing: Theme.tight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: root.level === "now" ? "urgent-octagon" : root.level === "today" ? "urgent-triangle"
            : root.level === "week" ? "clock" : root.level === "calm" ? "check" : "unknown"
        color: root.tint
        size: Theme.grow(Theme.iconSmall)
    }
    Txt {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), root.maximumWidth - sign.width - root.spacing)
        text: root.text
        role: "proSmall"
        strong: true
        color: root.tint
        Accessible.ignored: true
    }
}
