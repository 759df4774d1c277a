// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// All text of the program. Plain by default: what a person typed is never read as markup. Set `styled` only for text
// our own code composed, and write &nbsp; there, because StyledText turns U+00A0 into an ordinary space.
Text {
    id: root

    property string role: "body"                       // a key of Theme.sizes
    property bool strong: Theme.isStrong(role)
    property bool styled: false

    color: Theme.ink
    linkColor: Theme.action
    font.family: Theme.family
    font.pixelSize: Theme.fontSize(root.role)
    font.weight: root.strong ? Font.Bold : Font.Normal
    font.letterSpacing: Theme.letterSpacing(root.role)
    lineHeight: Theme.lineHeight(root.role)
    horizontalAlignment: Text.AlignLeft                // named, so that it mirrors
    wrapMode: Text.Wrap
    textFormat: root.styled ? Text.StyledText : Text.PlainText

    // Qt 6.4 leaves a text without these out of what a screen reader is told.
    Accessible.role: Accessible.StaticText
    Accessible.name: root.styled ? root.text.replace(/<[^>]*>/g, "").replace(/&nbsp;/g, "\u00a0") : root.text
    Accessible.ignored: !root.visible || root.text === ""
}
