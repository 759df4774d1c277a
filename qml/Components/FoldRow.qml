// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// A list folded behind its count: "Done (3)". Opens and closes in place; the owner sees it through `open`.
Column {
    id: root

    property string text
    property bool open: false
    default property alias body: column.data

    width: parent ? parent.width : implicitWidth
    spacing: Theme.small

    PButton {
        width: parent.width
        kind: "quiet"
        flush: true
        leading: true
        text: root.text
        iconName: root.open ? "up-arrow" : "down"
        spokenCheckable: true
        spokenChecked: root.open
        onClicked: root.open = !root.open
    }
    Column {
        id: column

        visible: root.open
        width: parent.width
        spacing: Theme.gap
    }
}
