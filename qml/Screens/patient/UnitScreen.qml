// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Theme
import Passerelle.Components

// A unit, one page at a time or all of it on one scrolling page.
PPage {
    id: root

    required property UnitViewModel viewModel
    readonly property bool continuous: root.viewModel.isContinuous
    readonly property Flickable flickable: root.scroll.flickable
    property bool placing: false           // on the way to a page: what passes by was not read

    signal questionsRequested(task: string)
    signal writeRequested(subject: string)
    signal finished()

    function place() {
        root.placing = root.continuous
        if (root.continuous)
            settled.restart()
        else
            root.scroll.scrollToTop()
        root.focusTitle()
    }
    function goToPlace() {
        const shown = lessons.itemAt(root.viewModel.page)
        if (shown)
            root.scroll.scrollBy(shown.mapToItem(root.flickable.contentItem, 0, 0).y - Theme.small - root.flickable.contentY)
        root.placing = false
    }
    // Later than it was asked for: the item may be gone.
    function bring(item: Item) {
        if (item)
            root.scroll.show(item)
    }
    // The page under the upper edge; at the end the last one, which may be too short to reach it.
    function pageInView(): int {
        let page = root.flickable.atYEnd ? lessons.count - 1 : 0
        for (let i = 1; i < lessons.count && !root.flickable.atYEnd; ++i)
            page = lessons.itemAt(i).mapToItem(root.flickable, 0, 0).y < Theme.wide ? i : page
        return page
    }

    title: root.viewModel.pageText
    backIcon: "close"
    maximumWidth: Theme.expanded && !Theme.huge ? Theme.readingWidth + Theme.listWidth + Theme.section : Theme.readingWidth
    onVisibleChanged: if (!visible) viewModel.readAloud.stop()
    Component.onDestruction: viewModel?.readAloud.stop()
    Component.onCompleted: placing = continuous && viewModel.page > 0
    banner: ReadAloudSlot {
        viewModel: root.viewModel.readAloud
        place: "banner"
    }
    footer: [
        ReadAloudSlot {
            viewModel: root.viewModel.readAloud
            place: "footer"
        },
        UnitActions {
            visible: !root.viewModel.isAtEnd
            onContinued: root.viewModel.next()
            onAsked: root.writeRequested(root.viewModel.subject)
        },
        EqualRow {
            visible: root.viewModel.isAtEnd && !root.continuous

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
                onClicked: root.writeRequested(root.viewModel.subject)
            }
        }
    ]

    Connections {
        target: root.viewModel // qmllint disable

        function onPlaced() {
            root.place()
        }
    }
    Connections {
        target: root.flickable
        enabled: root.continuous

        function onContentHeightChanged() {
            if (root.placing)
                settled.restart()
        }
        function onContentYChanged() {
            if (!root.placing)
                root.viewModel.reach(root.pageInView())
        }
    }
    // Once the pages are laid out: before, they all lie at the top.
    Timer {
        id: settled

        interval: Theme.settleTime
        onTriggered: root.goToPlace()
    }

    Planks {
        visible: !root.continuous
        total: root.viewModel.pageCount
        done: root.viewModel.page
        current: root.viewModel.page
        label: root.viewModel.pageText
    }
    ReadAloudSlot {
        viewModel: root.viewModel.readAloud
        place: "page"
    }
    Repeater {
        id: lessons

        model: root.viewModel.pages
        delegate: LessonPage {
            id: lesson

            required property var modelData

            page: lesson.modelData
            numbered: root.continuous
            kept: root.viewModel.keptPages.includes(lesson.modelData.page)
            current: root.viewModel.readAloud.current
            openLink: root.viewModel.openPage === lesson.modelData.page ? root.viewModel.openLink : ""
            word: root.viewModel.word
            meaning: root.viewModel.meaning
            onExplainRequested: link => root.viewModel.explain(link, lesson.modelData.page)
            onMeaningClosed: {
                root.viewModel.closeMeaning()
                root.scroll.forceActiveFocus()
            }
            onKeptToggled: kept => root.viewModel.setKept(lesson.modelData.page, kept)
            onShown: item => Qt.callLater(root.bring, item)
        }
    }
    EqualRow {
        visible: root.continuous

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
            onClicked: root.writeRequested(root.viewModel.subject)
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.group

        PButton {
            visible: root.viewModel.page > 0 && !root.continuous
            kind: "quiet"
            flush: true
            iconName: "back"
            //: Unit being read: goes back one page.
            text: qsTr("Previous page")
            onClicked: root.viewModel.previous()
        }
        PButton {
            visible: root.viewModel.canBeSimpler
            kind: "quiet"
            flush: true
            //: Unit being read: the same page in easier words.
            text: qsTr("Simpler")
            onClicked: root.viewModel.beSimpler()
        }
        PButton {
            visible: root.viewModel.canHaveMore
            kind: "quiet"
            flush: true
            //: Unit being read: the same page with more detail.
            text: qsTr("More detail")
            onClicked: root.viewModel.haveMore()
        }
        PButton {
            //: Unit being read on one long page: shows one page at a time instead.
            readonly property string pagesText: qsTr("One page at a time")

            kind: "quiet"
            flush: true
            //: Unit being read page by page: shows all of it on one long page instead.
            text: root.continuous ? pagesText : qsTr("All on one page")
            onClicked: root.viewModel.isContinuous = !root.continuous
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
