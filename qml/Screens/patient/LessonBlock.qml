// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One block of a page: sentences, a list, a drawing, or a callout. A word with a meaning is a link, and its meaning opens
// right under the block.
Column {
    id: root

    property string kind                   // text | list | image | callout
    property string tone                   // remember | do | dont | call | note
    property var texts: []                 // styled
    property var items: []                 // styled
    property string picto
    property string alt
    property string openLink               // the word whose meaning is shown
    property string word
    property string meaning
    readonly property bool hasOpenWord: root.openLink !== "" && root.texts.concat(root.items).join("").includes(root.openLink + "\"")
    readonly property bool advice: root.tone === "do" || root.tone === "dont"
    readonly property var lines: root.advice ? root.texts.concat(root.items) : root.kind === "list" ? root.items : []
    readonly property bool scene: root.picto.startsWith("scene-")
    readonly property string calloutTitle: {
        //: Callout of a unit: the idea to keep.
        const remember = qsTr("I remember")
        //: Callout of a unit: when to call.
        const call = qsTr("When to call")
        return root.tone === "remember" ? remember : root.tone === "call" ? call : ""
    }
    //: Headings of the lists of what helps and of what to avoid.
    readonly property string doTitle: qsTr("Do")
    //: Headings of the lists of what helps and of what to avoid.
    readonly property string dontTitle: qsTr("Do not")

    signal linkActivated(link: string)
    signal meaningClosed()

    width: parent ? parent.width : implicitWidth
    spacing: Theme.small

    component Words: Txt {
        width: parent?.width ?? 0
        role: "lead"
        styled: true
        onLinkActivated: link => root.linkActivated(link)
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
    Repeater {
        model: root.kind === "text" ? root.texts : []
        delegate: Words {
            required property string modelData

            text: modelData
        }
    }
    Txt {
        visible: root.kind === "callout" && root.advice
        width: parent.width
        text: root.tone === "dont" ? root.dontTitle : root.doTitle
        role: "small"
        strong: true
        color: root.tone === "dont" ? Theme.emergency : Theme.action
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.lines
        delegate: Row {
            id: line

            required property string modelData

            width: root.width
            spacing: Theme.gap

            Rectangle {
                id: sign

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
            Words {
                width: line.width - sign.width - line.spacing
                text: line.modelData
            }
        }
    }
    Callout {
        id: callout

        visible: root.kind === "callout" && !root.advice
        tone: root.tone === "call" ? "urgent" : root.tone === "note" ? "quiet" : "sun"
        iconName: root.tone === "call" ? "phone" : root.tone === "note" ? "info-circle" : "bulb"
        title: root.calloutTitle

        Repeater {
            model: callout.visible ? root.texts.concat(root.items) : []
            delegate: Words {
                required property string modelData

                text: modelData
                color: callout.over
            }
        }
    }
    Callout {
        visible: root.hasOpenWord
        tone: "learn"
        iconName: "info-circle"
        title: root.word
        text: root.meaning

        PButton {
            kind: "quiet"
            //: Under the meaning of a word: hides it.
            text: qsTr("Close")
            onClicked: root.meaningClosed()
        }
    }
}
