// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// One sentence of what can be read aloud. While the voice is at it, it is marked.
Item {
    id: root

    property string text
    property string plain: root.text       // for a screen reader, when `text` is styled
    property string role: "lead"
    property color color: Theme.ink
    property bool styled: false            // only for text our own code composed
    property bool heading: false
    property bool reading: false

    signal linkActivated(link: string)

    width: parent ? parent.width : implicitWidth
    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight

    ReadingMark {
        visible: root.reading
    }
    Txt {
        id: words

        width: parent.width
        text: root.text
        role: root.role
        styled: root.styled
        color: root.reading ? Theme.overSunSoft : root.color
        Accessible.name: root.plain
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
        onLinkActivated: link => root.linkActivated(link)
    }
}
