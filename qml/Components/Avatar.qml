// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// The initials of a person, beside their name, which is what is read aloud.
Rectangle {
    id: root

    property string initials
    property string tone: "action"         // action | sunk | learn
    property int diameter: Theme.avatar

    implicitWidth: root.diameter
    implicitHeight: root.diameter
    radius: root.width / 2
    color: root.tone === "sunk" ? Theme.sunk : root.tone === "learn" ? Theme.learnSoft : Theme.actionSoft
    border.width: Theme.tintOutline
    border.color: Theme.edge
    Accessible.ignored: true

    Txt {
        anchors.centerIn: parent
        text: root.initials
        strong: true
        color: root.tone === "sunk" ? Theme.ink : root.tone === "learn" ? Theme.overLearnSoft : Theme.overActionSoft
        font.pixelSize: root.diameter * 0.36
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
