// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Theme

// A sheet with its title, in the professional sizes.
Card {
    id: root

    property string title
    property alias titleColor: words.color

    spacing: Theme.small

    Txt {
        id: words

        width: parent.width
        text: root.title
        role: "proHeading"
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
    }
}
