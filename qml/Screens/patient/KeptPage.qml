// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A page the person kept: opens it, or takes it off the list. Taken off, it says so and can be kept after all.
Column {
    id: root

    required property string key
    required property string title
    required property string detail
    required property string picto
    required property bool isKept

    signal chosen(key: string)
    signal keptToggled(key: string, kept: bool)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.tight

    LinkCard {
        visible: root.isKept
        text: root.title
        detail: root.detail
        picto: root.picto
        onClicked: root.chosen(root.key)
    }
    Txt {
        visible: !root.isKept
        width: parent.width
        //: Learn page, list of kept pages: this one was taken off; %1 is its title.
        text: qsTr("No longer kept: %1").arg(root.title)
        color: Theme.inkSoft
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PButton {
        kind: "quiet"
        flush: true
        iconName: root.isKept ? "minus" : "bookmark"
        //: Learn page, list of kept pages: keeps a page that was just taken off the list.
        readonly property string againText: qsTr("Keep it after all")
        //: Learn page, list of kept pages: takes a page off the list.
        text: root.isKept ? qsTr("Stop keeping it") : againText
        Accessible.description: root.title
        onClicked: root.keptToggled(root.key, !root.isKept)
    }
}
