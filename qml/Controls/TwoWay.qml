// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A question answered by yes or no, both of the same size, none chosen beforehand.
Column {
    id: root

    property string question
    property string detail
    property string answer                 // "" | "yes" | "no"
    //: The two answers to a question about sharing or a setting.
    property string yesText: qsTr("Yes")
    //: The two answers to a question about sharing or a setting.
    property string noText: qsTr("No")

    signal answered(yes: bool)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.small
    Accessible.role: Accessible.Grouping
    Accessible.name: root.question
    Accessible.description: root.detail

    FieldLabel {
        label: root.question
        hint: root.detail
        silent: true
    }
    EqualRow {
        ChoiceRow {
            text: root.yesText
            mark: root.answer === "yes" ? "chosen" : "none"
            Accessible.description: root.question
            onClicked: root.answered(true)
        }
        ChoiceRow {
            text: root.noText
            mark: root.answer === "no" ? "chosen" : "none"
            Accessible.description: root.question
            onClicked: root.answered(false)
        }
    }
}
