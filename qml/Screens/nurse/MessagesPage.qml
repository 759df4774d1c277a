// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The conversations with one patient, the newest at the end, and what is being written below them: an answer in one, or the
// beginning of another. Opening it is seeing them.
NursePage {
    id: root

    required property NurseMessagesViewModel viewModel
    property string identity

    title: root.viewModel.title
    subtitle: root.identity
    hasBack: true
    maximumWidth: Theme.readingWidth

    Component.onCompleted: root.viewModel.markShown()

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
        delegate: Column {
            id: line

            required property string conversation
            required property bool isMine
            required property bool isFirst
            required property bool isLast
            required property string heading
            required property string text
            required property string stateText
            required property var steps
            required property string about

            width: root.bodyWidth
            topPadding: line.isFirst ? Theme.pad : 0
            spacing: Theme.small

            SectionTitle {
                visible: line.isFirst && line.about !== ""
                text: line.about
                role: "proHeading"
            }
            MessageCard {
                width: parent.width
                mine: line.isMine
                heading: line.heading
                text: line.text
                steps: line.steps
                state: line.stateText
            }
            PButton {
                visible: line.isLast && line.conversation !== root.viewModel.target
                kind: "secondary"
                pro: true
                //: Below a conversation with a patient: what is written next answers this one.
                text: qsTr("Answer in this conversation")
                Accessible.description: line.about !== "" ? line.about : line.heading
                onClicked: {
                    root.viewModel.beginReply(line.conversation)
                    field.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
        }
    }
    SectionTitle {
        text: root.viewModel.targetText
        role: "proHeading"
    }
    PTextArea {
        id: field

        //: Label of the field where the nurse answers.
        readonly property string answerLabel: qsTr("Your answer")

        //: Label of the field where the nurse begins a conversation.
        label: root.viewModel.isReply ? answerLabel : qsTr("Your message")
        hint: root.viewModel.promiseText
        errorText: root.viewModel.errorText
        text: root.viewModel.draft
        onEdited: text => root.viewModel.draft = text
    }
    PButton {
        //: Sends the answer to a patient.
        readonly property string answerText: qsTr("Send the answer")

        width: parent.width
        //: Sends a message to a patient that answers none of theirs.
        text: root.viewModel.isReply ? answerText : qsTr("Send the message")
        onClicked: {
            if (!root.viewModel.send())
                field.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    PButton {
        visible: root.viewModel.isReply
        width: parent.width
        kind: "quiet"
        pro: true
        iconName: "plus"
        //: Leaves the answer, which is kept as a draft, and begins another conversation with the patient.
        text: qsTr("Begin a new conversation")
        onClicked: {
            root.viewModel.beginNew()
            field.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
}
