// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Screens
import Passerelle.Theme

// What somebody knows already: the questions of the packs, one at a time, with the same words after each answer as later.
Column {
    id: root

    required property QuestionViewModel viewModel
    property string progress

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Txt {
        width: parent.width
        text: root.progress
        role: "pro"
        color: Theme.inkSoft
    }
    Card {
        visible: !root.viewModel.isFinished

        Txt {
            width: parent.width
            text: root.viewModel.stem
            role: "heading"
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.viewModel.hint
            role: "pro"
            color: Theme.inkSoft
        }
        QuizAnswers {
            viewModel: root.viewModel
        }
        Callout {
            visible: root.viewModel.isAnswered
            tone: root.viewModel.isRight ? "action" : "sun"
            iconName: root.viewModel.isRight ? "check" : "bulb"
            title: root.viewModel.verdictText
            text: root.viewModel.explanation
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            PButton {
                visible: root.viewModel.checkText !== ""
                kind: "secondary"
                pro: true
                text: root.viewModel.checkText
                onClicked: root.viewModel.check()
            }
            PButton {
                visible: !root.viewModel.isAnswered && root.viewModel.kind !== "number"
                kind: "quiet"
                pro: true
                //: Question: always the last answer.
                text: qsTr("I don’t know")
                onClicked: root.viewModel.dontKnow()
            }
            PButton {
                visible: root.viewModel.isAnswered
                kind: "secondary"
                pro: true
                //: Shared assessment: the next question of the packs.
                text: qsTr("Next question")
                onClicked: root.viewModel.next()
            }
        }
    }
}
