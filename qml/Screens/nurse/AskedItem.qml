// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// One thing asked, with its answers beside one another. Pressing the answer again takes it back.
Column {
    id: root

    property string asked
    property var options: []
    property string value

    signal answered(token: string)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.small

    Txt {
        width: parent.width
        text: root.asked
        role: "pro"
        strong: true
        Accessible.ignored: true
    }
    SegmentedChoice {
        pro: true
        label: root.asked
        options: root.options
        currentKey: root.value
        onChosen: key => root.answered(key)
    }
}
