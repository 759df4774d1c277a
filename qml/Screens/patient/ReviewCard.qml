// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Questions that come back today. Starting and putting off weigh the same, and nothing counts what was put off.
Card {
    id: root

    property string text                   // "2 questions, 1 minute"
    property string nextText               // "Next reminder: tomorrow.", once put off

    signal started()
    signal putOff()

    tone: "learn"

    Row {
        width: parent.width
        spacing: Theme.gap

        Icon {
            id: sign

            name: "replay"
            color: Theme.learn
            size: Theme.grow(Theme.icon)
        }
        Column {
            width: parent.width - sign.width - parent.spacing

            Txt {
                width: parent.width
                //: Title of the card with questions that come back, so that one keeps what one knows.
                text: qsTr("Reminders")
                role: "heading"
                color: Theme.overLearnSoft
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Txt {
                width: parent.width
                text: root.text
                color: Theme.overLearnSoft
            }
            Txt {
                visible: text !== ""
                width: parent.width
                text: root.nextText
                role: "small"
                color: Theme.overLearnSoft
            }
        }
    }
    EqualRow {
        PButton {
            kind: "secondary"
            //: Begins the questions that come back.
            text: qsTr("Start")
            //: Screen reader, button of the reminders: what it starts.
            Accessible.description: qsTr("Reminders")
            onClicked: root.started()
        }
        PButton {
            visible: root.nextText === ""
            kind: "secondary"
            //: Puts the questions that come back off, until tomorrow.
            text: qsTr("Later")
            onClicked: root.putOff()
        }
    }
}
