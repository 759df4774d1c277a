// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// A question that stops, as a page rather than a window over the page: "You wrote 7.24 kg. Is that right?"
PPage {
    id: root

    property string question
    property string text
    property string firstText              // the way back to safety comes first: "Change it"
    property string secondText             // "Yes"
    property bool equal: true              // both answers of the same weight: accepting and refusing, always

    signal firstChosen()
    signal secondChosen()

    footer: [
        EqualRow {
            PButton {
                kind: root.equal ? "secondary" : "primary"
                big: true
                text: root.firstText
                onClicked: root.firstChosen()
            }
            PButton {
                visible: root.secondText !== ""
                kind: "secondary"
                big: true
                text: root.secondText
                onClicked: root.secondChosen()
            }
        }
    ]

    Txt {
        width: parent.width
        text: root.question
        role: "title"
        Accessible.role: Accessible.Heading
        Accessible.name: root.question
        Accessible.focusable: true
    }
    Txt {
        visible: root.text !== ""
        width: parent.width
        text: root.text
        role: "lead"
    }
}
