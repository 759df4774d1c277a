// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// One dose: tablet, name, quantity, what is known of it, and two answers of the same weight; a third, quieter. Not known is not "not taken".
Column {
    id: root

    property string picto: "tablet"
    property string name
    property string dose                   // "1 tablet"
    property string hour                   // "Morning, 8am": the same medicine may be asked about at two hours of a day
    property string answer                 // "" | "taken" | "not-taken" | "unknown"
    property string answerText             // "Taken at 8:05am, recorded by you"
    property string unsureText             // third answer, for a past dose only: "I don't remember"
    property string correctText            // when answered: "Correct"
    property bool askable: true            // false before its hour: it is only named
    //: The two answers about a dose.
    property string takenText: qsTr("Taken")
    //: The two answers about a dose.
    property string notTakenText: qsTr("Not taken")
    readonly property bool open: root.answer === "" && root.askable
    readonly property string about: root.sentence([root.name, root.hour])

    signal taken()
    signal notTaken()
    signal unsure()
    signal corrected()

    width: parent ? parent.width : implicitWidth
    spacing: Theme.small
    Accessible.role: Accessible.ListItem
    Accessible.name: root.sentence([root.name, root.dose, root.answerText])

    function sentence(parts: var): string {
        return parts.filter(part => part !== "").join(", ")
    }

    Row {
        visible: root.name !== ""
        width: parent.width
        spacing: Theme.gap

        Picto {
            id: drawing

            anchors.verticalCenter: parent.verticalCenter
            name: root.picto
            size: Theme.pictoSmall
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - drawing.width - parent.spacing

            Txt {
                width: parent.width
                text: root.name
                strong: true
            }
            Txt {
                visible: root.dose !== ""
                width: parent.width
                text: root.dose
                role: "small"
                color: Theme.inkSoft
            }
        }
    }
    Row {
        visible: root.answerText !== ""
        width: parent.width
        spacing: Theme.small

        Icon {
            id: sign

            name: root.answer === "taken" ? "check" : root.answer === "not-taken" ? "minus"
                : root.answer === "unknown" || root.unsureText !== "" ? "unknown" : "clock"
            color: root.answer === "taken" ? Theme.action : Theme.inkSoft
            size: Theme.grow(Theme.iconSmall)
        }
        Txt {
            width: parent.width - sign.width - parent.spacing
            text: root.answerText
            role: "small"
        }
    }
    EqualRow {
        visible: root.open

        PButton {
            kind: "secondary"
            text: root.takenText
            Accessible.description: root.about
            onClicked: root.taken()
        }
        PButton {
            kind: "secondary"
            text: root.notTakenText
            Accessible.description: root.about
            onClicked: root.notTaken()
        }
    }
    Row {                                   // a row, because a column does not mirror the place of its children
        visible: root.open && root.unsureText !== ""
        width: parent.width

        PButton {
            kind: "quiet"
            flush: true
            text: root.unsureText
            Accessible.description: root.about
            onClicked: root.unsure()
        }
    }
    Row {
        visible: root.answer !== "" && root.correctText !== ""
        width: parent.width

        PButton {
            kind: "quiet"
            flush: true
            text: root.correctText
            Accessible.description: root.about
            onClicked: root.corrected()
        }
    }
}
