// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One question, and what became of the answer on the same page: of the quiz of a unit, or one that comes back.
PPage {
    id: root

    required property QuestionViewModel viewModel
    readonly property bool answered: root.viewModel.isAnswered

    signal finished()
    signal writeRequested(task: string)

    function goOn() {
        root.viewModel.next()
        root.scroll.scrollToTop()
        root.focusTitle()
    }

    //: Header after the last question of a unit.
    readonly property string endTitle: qsTr("Finished")

    onAnsweredChanged: if (answered) verdict.tell()
    onVisibleChanged: if (!visible) viewModel.readAloud.stop()
    Component.onDestruction: viewModel?.readAloud.stop()
    title: root.viewModel.isFinished ? root.endTitle : root.viewModel.progressText
    backIcon: "close"
    footer: [
        PButton {
            visible: root.viewModel.checkText !== "" && !root.viewModel.isFinished
            width: parent?.width ?? 0
            text: root.viewModel.checkText
            onClicked: root.viewModel.check()
        },
        PButton {
            visible: !root.viewModel.isAnswered && !root.viewModel.isFinished && root.viewModel.kind !== "number"
            width: parent?.width ?? 0
            kind: "quiet"
            //: Question: always the last answer.
            text: qsTr("I don’t know")
            onClicked: root.viewModel.dontKnow()
        },
        PButton {
            visible: root.viewModel.isAnswered
            width: parent?.width ?? 0
            //: After a verdict: goes to the next question, or to the end.
            text: qsTr("Continue")
            onClicked: root.goOn()
        },
        PButton {
            visible: root.viewModel.isAnswered
            width: parent?.width ?? 0
            kind: "quiet"
            iconName: "question"
            //: Opens a message to the nurse about the question.
            text: qsTr("I have a question")
            onClicked: root.writeRequested(root.viewModel.taskId)
        },
        PButton {
            visible: root.viewModel.isFinished
            width: parent?.width ?? 0
            //: End of the questions: goes back to the day.
            text: qsTr("Back to today")
            onClicked: root.finished()
        }
    ]

    Planks {
        visible: root.viewModel.total > 0
        total: root.viewModel.total
        done: root.viewModel.index
        current: root.viewModel.index
        label: root.viewModel.progressText
    }
    Column {
        visible: !root.viewModel.isFinished
        width: parent.width
        spacing: Theme.gap

        Txt {
            visible: text !== ""
            width: parent.width
            text: root.viewModel.whyNow
            role: "small"
            color: Theme.inkSoft
        }
        Row {
            width: parent.width
            spacing: Theme.gap

            Picto {
                id: drawing

                visible: name !== "" && !Theme.huge && root.viewModel.kind !== "number"
                name: root.viewModel.picto
                ground: Theme.paper
            }
            Txt {
                width: parent.width - (drawing.visible ? drawing.width + parent.spacing : 0)
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.stem
                role: "heading"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.viewModel.hint
            role: "small"
            color: Theme.inkSoft
        }
        ReadAloudBar {
            visible: root.viewModel.readAloud.isOffered
            compact: true
            playing: root.viewModel.readAloud.isReading
            paused: root.viewModel.readAloud.isPaused
            canGoBack: root.viewModel.readAloud.canGoBack
            notice: root.viewModel.readAloud.notice
            onPlayRequested: root.viewModel.readAloud.play()
            onPauseRequested: root.viewModel.readAloud.pause()
            onSentenceBackRequested: root.viewModel.readAloud.previousSentence()
        }
        QuizAnswers {
            viewModel: root.viewModel
        }
        Column {
            id: verdict

            visible: root.viewModel.isAnswered
            width: parent.width
            spacing: Theme.gap

            function tell() {
                root.scroll.show(verdict)
                verdictText.forceActiveFocus(Qt.OtherFocusReason)
            }

            Txt {
                id: verdictText

                width: parent.width
                text: root.viewModel.verdictText
                role: "lead"
                strong: true
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
                Accessible.focusable: true
            }
            Txt {
                visible: text !== ""
                width: parent.width
                text: root.viewModel.rightText
                strong: true
            }
            Txt {
                visible: text !== ""
                width: parent.width
                text: root.viewModel.explanation
            }
            Callout {
                visible: text !== ""
                //: Card after a wrong answer about safety: the idea to keep.
                title: qsTr("I remember")
                role: "lead"
                text: root.viewModel.rememberText
            }
            Callout {
                visible: text !== ""
                tone: "action"
                iconName: "people"
                text: root.viewModel.tellTeamText
            }
        }
    }
    QuizEnd {
        visible: root.viewModel.isFinished
        title: root.viewModel.title
        text: root.viewModel.endText
        known: root.viewModel.known
        toSeeAgain: root.viewModel.toSeeAgain
    }
}
