// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// The permanent line, on every alert and every composer. It comes from the program: no pack can change or remove it.
Row {
    id: root

    property string role: "small"
    //: Permanent line under every alert and message. 15 and 112 are the French and European emergency numbers.
    readonly property string sentence: qsTr("Nobody is watching live. Emergency: 15 or 112.")

    width: parent ? parent.width : implicitWidth
    spacing: Theme.small
    Accessible.role: Accessible.StaticText
    Accessible.name: root.sentence

    Icon {
        id: eye

        name: "eye-off"
        color: Theme.inkSoft
        size: Theme.grow(Theme.iconSmall)
    }
    Txt {
        width: root.width - eye.width - root.spacing
        text: root.sentence
        role: root.role
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
