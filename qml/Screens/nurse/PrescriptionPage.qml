// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Screens
import Passerelle.Theme

// A medicine a professional prescribes for a patient, one question a page: it goes to the patient's device.
NursePage {
    id: root

    required property PlanEntryViewModel viewModel
    readonly property var values: root.viewModel.values

    signal closed()

    title: root.viewModel.isChange
        //: Title of the page where a professional changes a prescription; %1 is the medicine.
        ? qsTr("Change: %1").arg(root.values.name ?? "")
        //: Title of the page where a professional writes a medicine for a patient.
        : qsTr("Add a medicine")
    subtitle: root.viewModel.whereText
    hasBack: true
    maximumWidth: Theme.readingWidth
    scrolledByKeys: false
    onBack: {
        if (questions.recorded || !root.viewModel.previous())
            root.closed()
    }

    PlanQuestions {
        id: questions

        viewModel: root.viewModel
        onStepChanged: root.focusTitle()
    }
    PButton {
        visible: !questions.checking || root.viewModel.clashText === ""
        width: Math.min(parent.width, Theme.listWidth)
        pro: true
        text: questions.asking
            //: A medicine being written: goes to the next question.
            ? qsTr("Continue")
            : questions.checking
                ? root.viewModel.isChange
                    //: Keeps the change of a prescription: it will be sent.
                    ? qsTr("Prescribe the change")
                    //: Keeps the medicine a professional wrote: it will be sent.
                    : qsTr("Prescribe")
                //: After a medicine was kept: goes back to the list.
                : qsTr("Back to the treatment")
        onClicked: {
            if (questions.asking)
                root.viewModel.next()
            else if (questions.checking)
                root.viewModel.save()
            else
                root.closed()
        }
    }
}
