// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Theme
import Passerelle.Components

// One page of a unit at a time.
PPage {
    id: root

    required property UnitViewModel viewModel

    signal questionsRequested(task: string)
    signal writeRequested(task: string)
    signal finished()

    function turn() {
        root.viewModel.next()
        root.scroll.scrollToTop()
        root.focusTitle()
    }

    title: root.viewModel.pageText
    backIcon: "close"
    footer: [
        PButton {
            visible: !root.viewModel.isLastPage
            width: parent?.width ?? 0
            //: Unit being read: goes to the next page.
            text: qsTr("Continue")
            onClicked: root.turn()
        },
        PButton {
            visible: !root.viewModel.isLastPage
            width: parent?.width ?? 0
            kind: "quiet"
            iconName: "question"
            //: Opens a message to the nurse about what is on the page.
            text: qsTr("I have a question")
            onClicked: root.writeRequested(root.viewModel.taskId)
        },
        EqualRow {
            visible: root.viewModel.isLastPage

            PButton {
                kind: "secondary"
                big: true
                //: Last page of a unit: the person goes on to its questions.
                text: qsTr("It’s clear")
                onClicked: root.viewModel.hasQuestions ? root.questionsRequested(root.viewModel.taskId) : root.finished()
            }
            PButton {
                kind: "secondary"
                big: true
                //: Opens a message to the nurse about what is on the page.
                text: qsTr("I have a question")
                onClicked: root.writeRequested(root.viewModel.taskId)
            }
        }
    ]

    Planks {
        total: root.viewModel.pageCount
        done: root.viewModel.page
        current: root.viewModel.page
        label: root.viewModel.pageText
    }
    Txt {
        width: parent.width
        text: root.viewModel.pageTitle
        role: "title"
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.viewModel.blocks
        delegate: LessonBlock {
            required property var modelData

            kind: modelData.kind
            tone: modelData.tone
            texts: modelData.texts
            items: modelData.items
            picto: modelData.picto
            alt: modelData.alt
            openLink: root.viewModel.openLink
            word: root.viewModel.word
            meaning: root.viewModel.meaning
            onLinkActivated: link => root.viewModel.explain(link)
            onMeaningClosed: root.viewModel.closeMeaning()
        }
    }
    // The words of the page again, as buttons: a link inside a sentence cannot be reached by keyboard.
    Flow {
        visible: root.viewModel.words.length > 0
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.words
            delegate: PButton {
                required property var modelData

                kind: "quiet"
                iconName: "info-circle"
                text: modelData.text
                //: Screen reader, on a word of the page: what the button does.
                Accessible.description: qsTr("What this word means")
                onClicked: root.viewModel.explain(modelData.link)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PButton {
            visible: root.viewModel.page > 0
            kind: "quiet"
            iconName: "back"
            //: Unit being read: goes back one page.
            text: qsTr("Previous page")
            onClicked: root.viewModel.previous()
        }
        PButton {
            visible: root.viewModel.canBeSimpler
            kind: "quiet"
            //: Unit being read: the same page in easier words.
            text: qsTr("Simpler")
            onClicked: root.viewModel.beSimpler()
        }
        PButton {
            visible: root.viewModel.canHaveMore
            kind: "quiet"
            //: Unit being read: the same page with more detail.
            text: qsTr("More detail")
            onClicked: root.viewModel.haveMore()
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.validationText
        role: "small"
        color: Theme.inkSoft
    }
}
