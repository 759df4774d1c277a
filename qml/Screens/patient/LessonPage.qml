// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One page of a unit: its title, its words, and keeping it. The drawing stands above the words, and beside them where there
// is room.
Row {
    id: root

    property var page: ({})                // a row of UnitViewModel.pages
    property bool kept: false
    property bool numbered: false          // says its number itself, for pages below one another
    property int current: -1               // the sentence that is read aloud
    property string openLink
    property string word
    property string meaning
    readonly property var pictures: root.page.pictures ?? []
    readonly property bool wide: Theme.expanded && !Theme.huge && root.pictures.length > 0
    readonly property real pictureWidth: Math.min(Theme.listWidth, root.width * 0.36)

    signal explainRequested(link: string)
    signal meaningClosed()
    signal keptToggled(kept: bool)
    signal shown(item: Item)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.section

    Column {
        visible: root.wide
        width: root.pictureWidth
        spacing: Theme.gap

        Repeater {
            model: root.wide ? root.pictures : []
            delegate: Rectangle {
                id: frame

                required property var modelData

                width: root.pictureWidth
                height: drawing.height + 2 * Theme.group
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.hairline
                border.color: Theme.line

                Picto {
                    id: drawing

                    anchors.centerIn: parent
                    name: frame.modelData.picto
                    alt: frame.modelData.alt
                    ratio: name.startsWith("scene-") ? 2.4 : 1
                    size: ratio > 1 ? frame.width - 2 * Theme.pad : frame.width / 2
                }
            }
        }
    }
    Column {
        width: root.wide ? root.width - root.pictureWidth - root.spacing : root.width
        spacing: Theme.gap

        Txt {
            visible: root.numbered
            width: parent.width
            topPadding: Theme.gap
            text: root.page.text ?? ""
            role: "small"
            strong: true
            color: Theme.inkSoft
        }
        SentenceText {
            id: title

            text: root.page.title ?? ""
            role: "title"
            heading: true
            reading: root.page.sentence === root.current
            onReadingChanged: if (reading) root.shown(title)
        }
        Repeater {
            model: root.page.blocks ?? []
            delegate: LessonBlock {
                required property var modelData

                visible: !root.wide || kind !== "image"
                kind: modelData.kind
                tone: modelData.tone
                title: modelData.title
                lines: modelData.lines
                picto: modelData.picto
                alt: modelData.alt
                current: root.current
                openLink: root.openLink
                word: root.word
                meaning: root.meaning
                onLinkActivated: link => root.explainRequested(link)
                onMeaningClosed: root.meaningClosed()
                onShown: item => root.shown(item)
            }
        }
        // The words of the page again, as buttons: a link inside a sentence cannot be reached by keyboard.
        Flow {
            visible: root.page.words?.length > 0
            width: parent.width
            spacing: Theme.group

            Repeater {
                model: root.page.words ?? []
                delegate: PButton {
                    required property var modelData

                    kind: "quiet"
                    flush: true
                    iconName: "info-circle"
                    text: modelData.text
                    //: Screen reader, on a word of the page: what the button does.
                    Accessible.description: qsTr("What this word means")
                    onClicked: root.explainRequested(modelData.link)
                }
            }
        }
        PButton {
            kind: "quiet"
            flush: true
            iconName: root.kept ? "check" : "bookmark"
            //: Page of a unit that is among the kept ones: takes it off them.
            readonly property string keptText: qsTr("Page kept. Stop keeping it")
            //: Page of a unit: puts it among those one finds again under Learn.
            text: root.kept ? keptText : qsTr("Keep this page")
            Accessible.description: root.page.title ?? ""
            onClicked: root.keptToggled(!root.kept)
        }
    }
}
