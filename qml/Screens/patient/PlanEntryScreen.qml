// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Screens

// A medicine the person writes down, one question a page.
PPage {
    id: root

    required property PlanEntryViewModel viewModel

    signal closed()

    title: root.viewModel.isChange
        //: Title of the page where how a medicine is taken is changed.
        ? qsTr("Change")
        //: Title of the page where a medicine is written.
        : qsTr("A medicine")
    backIcon: questions.recorded ? "" : "back"
    onBack: {
        if (!root.viewModel.previous())
            root.closed()
    }
    footer: [
        PButton {
            visible: questions.asking
            width: parent?.width ?? 0
            //: A medicine being written: goes to the next question.
            text: qsTr("Continue")
            onClicked: root.viewModel.next()
        },
        PButton {
            visible: questions.checking
            width: parent?.width ?? 0
            //: Keeps the medicine that was written.
            text: qsTr("Save")
            onClicked: root.viewModel.save()
        },
        PButton {
            visible: questions.recorded
            width: parent?.width ?? 0
            //: After a medicine was kept: goes back to the list.
            text: qsTr("Continue")
            onClicked: root.closed()
        }
    ]

    PlanQuestions {
        id: questions

        viewModel: root.viewModel
        onStepChanged: root.focusTitle()
    }
}
