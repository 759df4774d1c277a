// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// One thing of the day: drawing, what, when, one verb. Done things lose the card and keep who, when and "Correct".
Item {
    id: root

    property string step: "later"          // done | now | later | unknown
    property string picto
    property string title
    property string detail                 // "Before eating", or "Done at 7:40am, by you"
    property string actionText
    property bool learning: false
    default property alias body: card.body
    readonly property bool done: root.step === "done"

    signal actionChosen()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: root.done ? past.implicitHeight : card.implicitHeight

    Flow {
        id: past

        visible: root.done
        width: parent.width
        spacing: Theme.small

        Column {
            width: past.width - (correct.visible && !Theme.huge ? correct.width + past.spacing : 0)

            Txt {
                width: parent.width
                text: root.title
                strong: true
            }
            Txt {
                visible: root.detail !== ""
                width: parent.width
                text: root.detail
                role: "small"
                color: Theme.inkSoft
            }
        }
        PButton {
            id: correct

            visible: root.actionText !== ""
            kind: "quiet"
            flush: Theme.huge
            text: root.actionText
            Accessible.description: root.title
            onClicked: root.actionChosen()
        }
    }

    Card {
        id: card

        visible: !root.done
        tone: root.step === "now" ? "now" : root.learning ? "learn" : "plain"

        Grid {
            width: parent.width
            columns: Theme.huge ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.tight
            verticalItemAlignment: Grid.AlignVCenter

            Picto {
                id: drawing

                visible: root.picto !== ""
                name: root.picto
                size: root.step === "now" ? Theme.picto : Theme.touch
                body: root.learning ? Theme.learn : Theme.action
                pale: root.learning ? Theme.learnSoft : Theme.actionSoft
                ground: root.learning ? Theme.learnSoft : Theme.surface
            }
            Column {
                width: parent.width - (drawing.visible && !Theme.huge ? drawing.width + parent.columnSpacing : 0)

                Txt {
                    width: parent.width
                    text: root.title
                    role: root.step === "now" ? "heading" : "body"
                    strong: true
                    color: root.learning ? Theme.overLearnSoft : Theme.ink
                }
                Txt {
                    visible: root.detail !== ""
                    width: parent.width
                    text: root.detail
                    role: "small"
                    color: root.learning ? Theme.overLearnSoft : Theme.inkSoft
                }
            }
        }
        PButton {
            visible: root.actionText !== ""
            width: parent.width
            kind: root.step === "now" ? "primary" : "secondary"
            text: root.actionText
            Accessible.description: root.title
            onClicked: root.actionChosen()
        }
    }
}
