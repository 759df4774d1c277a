// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// How far something is: a sentence first, planks below when its steps can be counted. Never a bare bar, never a circle
// that turns: while one waits the sentence says for what.
Column {
    id: root

    property string text                   // "Page 2 of 6", "Sending 3 entries"
    property int done: 0
    property int total: 0                  // 0: not known, words alone
    property string role: "small"

    visible: root.text !== ""
    width: parent ? parent.width : implicitWidth
    spacing: Theme.tight
    Accessible.role: root.total > 0 ? Accessible.ProgressBar : Accessible.StaticText
    Accessible.name: root.text

    Txt {
        width: parent.width
        text: root.text
        role: root.role
        strong: true
        Accessible.ignored: true
    }
    Planks {
        visible: root.total > 0
        total: Math.max(1, root.total)
        done: root.done
        Accessible.ignored: true
    }
}
