// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// Behind the sentence that is being read aloud: a tint, an edge, and a bar on the side where reading begins. Fills its
// parent and reaches a little into the margin, so that words stay where they are. The words on it are `overSunSoft`.
Rectangle {
    anchors.fill: parent
    anchors.leftMargin: -Theme.small
    anchors.rightMargin: -Theme.small
    radius: Theme.radiusSmall
    color: Theme.sunSoft
    border.width: Theme.hairline
    border.color: Theme.sunDeep

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.sideBar
        radius: Theme.radiusPlank
        color: Theme.sunDeep
    }
}
