// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Theme

// The answers of one question, in the form its kind asks for.
Column {
    id: root

    required property QuestionViewModel viewModel
    readonly property string kind: root.viewModel.kind
    readonly property bool answered: root.viewModel.isAnswered
    readonly property bool rows: root.kind === "single" || root.kind === "multiple" || (root.kind === "order" && root.answered)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.givenText
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.orderTitle
        strong: true
    }
    Repeater {
        model: root.rows ? root.viewModel.options : null
        delegate: ChoiceRow {
            required property string key
            required text
            required picto
            required mark
            required note

            kind: root.kind === "multiple" ? "check" : "radio"
            onClicked: root.viewModel.choose(key)
        }
    }
    Repeater {
        model: root.kind === "order" && !root.answered ? root.viewModel.options : null
        delegate: OrderRow {
            required property string key
            required text
            required picto
            required position
            required total

            onMoveUp: root.viewModel.moveUp(key)
            onMoveDown: root.viewModel.moveDown(key)
        }
    }
    // After a move the row keeps the focus; its new place is told here, seen and heard.
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.moveText
        strong: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Grid {
        id: grid

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        visible: root.kind === "picture"
        width: parent.width
        columns: Theme.huge ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: root.kind === "picture" ? root.viewModel.options : null
            delegate: PictureChoice {
                required property string key
                required text
                required mark
                required note

                width: grid.cell
                onClicked: root.viewModel.choose(key)
            }
        }
    }
    NumberEntry {
        visible: root.kind === "number" && !root.answered
        //: Name of the field where a number is answered.
        label: qsTr("Your answer")
        unit: root.viewModel.unit
        separator: root.viewModel.decimalSign
        keyHeight: Theme.keyCompact
        errorText: root.viewModel.errorText
        text: root.viewModel.text
        onEdited: text => root.viewModel.setText(text)
        onAccepted: root.viewModel.check()
    }
    // Here rather than in the footer, which would cover the last row of keys on a phone.
    PButton {
        visible: root.kind === "number" && !root.answered
        width: parent.width
        kind: "quiet"
        //: Question: always the last answer.
        text: qsTr("I don’t know")
        onClicked: root.viewModel.dontKnow()
    }
    TeachBackAnswer {
        visible: root.kind === "teachback"
        viewModel: root.viewModel
    }
    FieldLabel {
        visible: errorText !== "" && root.kind !== "number" && root.kind !== "teachback"
        errorText: root.viewModel.errorText
    }
}
