// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// An answer in a patient's own words: what was asked, what was said, what to listen for, and a rating that nothing presets.
NursePage {
    id: root

    required property WordsReviewViewModel viewModel

    signal sent()

    title: root.viewModel.title
    subtitle: root.viewModel.about
    hasBack: true
    maximumWidth: Theme.readingWidth

    ProCard {
        title: root.viewModel.question

        Txt {
            visible: text !== ""
            width: parent.width
            text: root.viewModel.words
            role: "lead"
        }
        Callout {
            visible: root.viewModel.spokenText !== ""
            tone: "quiet"
            iconName: "mic"
            role: "pro"
            text: root.viewModel.spokenText
        }
    }
    ProCard {
        visible: root.viewModel.points.length > 0
        //: Title of a card: what a professional listens for in an answer.
        title: qsTr("To hear in the answer")

        Repeater {
            model: root.viewModel.points
            delegate: Row {
                id: point

                required property string modelData

                width: parent?.width ?? 0
                spacing: Theme.small

                Icon {
                    id: dot

                    name: "bulb"
                    color: Theme.inkSoft
                    size: Theme.grow(Theme.iconSmall)
                }
                Txt {
                    width: parent.width - dot.width - parent.spacing
                    text: point.modelData
                    role: "pro"
                }
            }
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.ratedText
        role: "pro"
        color: Theme.inkSoft
    }
    FieldLabel {
        id: ratingLabel

        //: Above the three ratings of a patient's own words.
        label: qsTr("How well was it understood?")
        //: Under the question how well something was understood.
        hint: qsTr("For the team only: the patient never sees it.")
        errorText: root.viewModel.ratingError
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.ratings
            delegate: ChoiceRow {
                required property var modelData

                text: modelData.text
                mark: modelData.selected ? "chosen" : "none"
                onClicked: root.viewModel.rate(modelData.key)
            }
        }
    }
    PTextArea {
        id: reply

        //: Field of the reply to a patient's own words.
        label: qsTr("Your reply to the patient")
        hint: root.viewModel.needsReply ? replyHint : freeHint
        errorText: root.viewModel.replyError
        text: root.viewModel.reply
        onEdited: text => root.viewModel.reply = text

        //: Under the label of the reply, when the answer was not fully understood.
        readonly property string replyHint: qsTr("What to remember, in two simple sentences.")
        //: Under the label of the reply, when the answer was understood.
        readonly property string freeHint: qsTr("Optional when all is understood. A word of thanks is welcome.")
    }
    PButton {
        width: parent.width
        //: Keeps the rating and sends the reply to the patient.
        text: qsTr("Send the reply")
        onClicked: {
            if (root.viewModel.send())
                root.sent()
            else if (root.viewModel.replyError !== "")
                reply.forceActiveFocus(Qt.OtherFocusReason)
            else
                root.show(ratingLabel)
        }
    }
}
