// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The messages of one patient, oldest first, and the answer below them. Opening it is seeing them.
NursePage {
    id: root

    required property PatientPageViewModel viewModel

    title: root.viewModel.messagesTitle
    subtitle: root.viewModel.identity
    hasBack: true
    maximumWidth: Theme.readingWidth

    Component.onCompleted: root.viewModel.openThread()

    Txt {
        visible: thread.count === 0
        width: parent.width
        //: The messages of a patient when there are none.
        text: qsTr("No message yet. What you write appears in the patient's app.")
        role: "pro"
    }
    Repeater {
        id: thread

        model: root.viewModel.messages
        delegate: MessageCard {
            id: card

            required property var model

            width: root.bodyWidth
            mine: card.model.mine
            heading: card.model.heading
            text: card.model.message
            steps: card.model.steps
            state: card.model.delivery
        }
    }
    PTextArea {
        id: field

        //: Label of the field where the nurse answers.
        label: qsTr("Your answer")
        //: Under the label of the answer: the promise patients read as well.
        hint: qsTr("Patients are told: an answer in about 2 working days.")
        errorText: root.viewModel.errorText
    }
    PButton {
        width: parent.width
        //: Sends the answer to a patient.
        text: qsTr("Send the answer")
        onClicked: {
            if (root.viewModel.reply(field.text))
                field.text = ""
            else
                field.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
}
