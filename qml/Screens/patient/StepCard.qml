// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The dated steps around an operation, one line each. `steps` has the roles key, step, text, when, canMark, canUndo. A step
// is said to be done by its button, and taken back by another: nothing is ticked by touching a line.
Card {
    id: root

    property string title
    property var steps: null               // an item model

    signal doneSaid(key: string)
    signal takenBack(key: string)

    spacing: Theme.gap

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

            required property string key
            required property string step
            required property string text
            required property string when
            required property bool canMark
            required property bool canUndo
            readonly property bool open: line.step === "now" || line.step === "late"

            width: parent?.width ?? 0
            spacing: Theme.gap

            Icon {
                id: sign

                name: line.step === "done" ? "check" : line.step === "now" ? "sun" : "clock"
                color: line.step === "now" ? Theme.sunDeep : line.step === "done" ? Theme.action : Theme.inkSoft
                size: Theme.grow(Theme.iconSmall)
            }
            Column {
                width: parent.width - sign.width - parent.spacing
                spacing: Theme.tight

                Txt {
                    width: parent.width
                    text: line.text
                    strong: line.open
                }
                Txt {
                    visible: text !== ""
                    width: parent.width
                    text: line.when
                    role: "small"
                    color: Theme.inkSoft
                }
                PButton {
                    visible: line.canMark
                    kind: "secondary"
                    iconName: "check"
                    //: Beside a step of an operation: the person says that it is done.
                    text: qsTr("It is done")
                    Accessible.description: line.text
                    onClicked: root.doneSaid(line.key)
                }
                PButton {
                    visible: line.canUndo
                    kind: "quiet"
                    flush: true
                    //: Beside a step that was said to be done: takes it back.
                    text: qsTr("Correct")
                    Accessible.description: line.text
                    onClicked: root.takenBack(line.key)
                }
            }
        }
    }
}
