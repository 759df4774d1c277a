// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// The title of a group, a heading for a screen reader.
Txt {
    id: root

    width: parent ? parent.width : implicitWidth
    topPadding: Theme.gap
    role: "heading"
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
