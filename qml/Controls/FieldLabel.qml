// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// What stands above a field: its name, one line of help, and the way out of an error, in words. Above a single field that has
// these words for its name and description it keeps silent; above several things it is read.
Column {
    id: root

    property string label
    property string hint
    property string errorText
    property bool silent: false            // the field itself says the label and the hint

    width: parent ? parent.width : implicitWidth
    spacing: Theme.tight

    Txt {
        visible: root.label !== ""
        width: parent.width
        text: root.label
        strong: true
        Accessible.ignored: root.silent || !visible
    }
    Txt {
        visible: root.hint !== ""
        width: parent.width
        text: root.hint
        role: "small"
        color: Theme.inkSoft
        Accessible.ignored: root.silent || !visible
    }
    Row {
        visible: root.errorText !== ""
        width: parent.width
        spacing: Theme.small

        Icon {
            id: sign

            name: "urgent-triangle"
            color: Theme.urgent
            size: Theme.grow(Theme.iconSmall)
        }
        Txt {
            width: parent.width - sign.width - parent.spacing
            text: root.errorText
            role: "small"
            strong: true
            color: Theme.urgent
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.errorText
        }
    }
}
