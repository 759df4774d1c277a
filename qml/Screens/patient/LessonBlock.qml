// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One block of a page: sentences, a list, a drawing, or a callout. The sentence that is read aloud is marked. A word with a
// meaning is a link, and its meaning opens right under the block.
Column {
    id: root

    property string kind                   // text | list | image | callout
    property string tone                   // remember | do | dont | call | note
    property string title                  // of a callout
    property var lines: []                 // each a list of { text, plain, sentence }; text is styled
    property string picto
    property string alt
    property int current: -1               // the sentence that is read aloud
    property string openLink               // the word whose meaning is shown
    property string word
    property string meaning
    readonly property bool hasOpenWord: root.openLink !== ""
        && root.lines.some(line => line.some(each => each.text.includes(root.openLink + "\"")))
    readonly property bool advice: root.tone === "do" || root.tone === "dont"
    readonly property bool signed: root.advice || root.kind === "list"
    readonly property bool scene: root.picto.startsWith("scene-")

    signal linkActivated(link: string)
    signal meaningClosed()
    signal shown(item: Item)               // the sentence being read, or a meaning that opened: should be in view

    width: parent ? parent.width : implicitWidth
    spacing: Theme.small

    component Line: Column {
        id: line

        property var sentences: []
        property color color: Theme.ink

        width: parent?.width ?? 0

        Repeater {
            model: line.sentences
            delegate: SentenceText {
                id: sentence

                required property var modelData

                text: sentence.modelData.text
                plain: sentence.modelData.plain
                styled: true
                color: line.color
                reading: sentence.modelData.sentence === root.current
                onReadingChanged: if (reading) root.shown(sentence)
                onLinkActivated: link => root.linkActivated(link)
            }
        }
    }

    Picto {
        visible: root.kind === "image"
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.picto
        alt: root.alt
        size: root.scene ? Math.min(root.width, Theme.listWidth) : Theme.pictoLarge
        ratio: root.scene ? 2.4 : 1
        ground: Theme.paper
    }
    Txt {
        visible: root.advice
        width: parent.width
        text: root.title
        role: "small"
        strong: true
        color: root.tone === "dont" ? Theme.emergency : Theme.action
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.kind === "callout" && !root.advice ? [] : root.lines
        delegate: Row {
            id: row

            required property var modelData

            width: root.width
            spacing: Theme.gap

            Rectangle {
                id: sign

                visible: root.signed
                width: root.advice ? Theme.mark : Theme.small
                height: width
                y: root.advice ? 0 : Theme.gap
                radius: root.tone === "dont" ? Theme.radiusSmall : width / 2
                color: root.tone === "dont" ? "transparent" : root.advice ? Theme.action : Theme.ink
                border.width: root.tone === "dont" ? Theme.outlineStrong : 0
                border.color: Theme.emergency

                Icon {
                    visible: root.advice
                    anchors.centerIn: parent
                    name: root.tone === "dont" ? "cross" : "check"
                    color: root.tone === "dont" ? Theme.emergency : Theme.overAction
                    size: Theme.iconSmall
                }
            }
            Line {
                width: row.width - (sign.visible ? sign.width + row.spacing : 0)
                sentences: row.modelData
            }
        }
    }
    Callout {
        id: callout

        visible: root.kind === "callout" && !root.advice
        tone: root.tone === "call" ? "urgent" : root.tone === "note" ? "quiet" : "sun"
        iconName: root.tone === "call" ? "phone" : root.tone === "note" ? "info-circle" : "bulb"
        title: root.title

        Repeater {
            model: callout.visible ? root.lines : []
            delegate: Line {
                required property var modelData

                sentences: modelData
                color: callout.over
            }
        }
    }
    Callout {
        id: explanation

        visible: root.hasOpenWord
        tone: "learn"
        iconName: "info-circle"
        title: root.word
        text: root.meaning
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.word + ". " + root.meaning
        Accessible.focusable: true
        onVisibleChanged: {
            if (visible) {
                explanation.forceActiveFocus(Qt.OtherFocusReason)
                root.shown(explanation)
            }
        }

        PButton {
            kind: "quiet"
            //: Under the meaning of a word: hides it.
            text: qsTr("Close")
            onClicked: root.meaningClosed()
        }
    }
}
