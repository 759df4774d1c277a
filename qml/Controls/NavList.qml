// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// The same places as the bottom bar, one under the other: what the Menu button opens at large text.
Column {
    id: root

    property list<NavPlace> places
    property string currentKey

    signal chosen(key: string)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Repeater {
        model: root.places
        delegate: PButton {
            required property NavPlace modelData

            width: root.width
            kind: modelData.key === root.currentKey ? "primary" : "secondary"
            leading: true
            big: true
            iconName: modelData.iconName
            text: modelData.text
            Accessible.description: modelData.detail
            onClicked: root.chosen(modelData.key)
        }
    }
}
