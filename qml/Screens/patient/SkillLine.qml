// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// One thing to know and where the person stands: a shape and its word, never a mark.
Row {
    id: root

    property string title
    property string skillState             // known | again | new
    property string stateText

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + ", " + root.stateText

    Icon {
        id: sign

        name: root.skillState === "known" ? "check" : root.skillState === "again" ? "replay" : "minus"
        color: root.skillState === "new" ? Theme.inkSoft : Theme.action
        size: Theme.grow(Theme.icon)
    }
    Column {
        width: root.width - sign.width - root.spacing

        Txt {
            width: parent.width
            text: root.title
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            text: root.stateText
            role: "small"
            strong: root.skillState !== "new"
            color: root.skillState === "new" ? Theme.inkSoft : Theme.action
            Accessible.ignored: true
        }
    }
}
