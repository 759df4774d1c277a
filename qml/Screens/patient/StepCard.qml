// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Theme

// The dated steps around an operation, one line each. `steps` has the roles step, text, when.
Card {
    id: root

    property string title
    property var steps: null               // an item model
    property int most: 100                 // lines shown

    spacing: Theme.small

    Txt {
        width: parent.width
        text: root.title
        role: "heading"
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
    }
    Repeater {
        model: root.steps
        delegate: Row {
            id: line

            required property string step
            required property string text
            required property string when
            required property int index

            visible: line.index < root.most
            width: parent?.width ?? 0
            spacing: Theme.gap

            Icon {
                id: sign

                name: line.step === "done" ? "check" : line.step === "now" ? "sun" : "clock"
                color: line.step === "now" ? Theme.sunDeep : Theme.inkSoft
                size: Theme.grow(Theme.iconSmall)
            }
            Column {
                width: parent.width - sign.width - parent.spacing

                Txt {
                    width: parent.width
                    text: line.text
                    strong: line.step === "now"
                }
                Txt {
                    visible: text !== ""
                    width: parent.width
                    text: line.when
                    role: "small"
                    color: Theme.inkSoft
                }
            }
        }
    }
}
