// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The medicines and how each is taken, in words. What the team prescribed is read; what was written here can be changed.
PPage {
    id: root

    required property PlanViewModel viewModel
    required property MyNumbersViewModel numbers
    property string stopAsked                 // the medicine about to be stopped: asked once more in its place

    signal entryRequested()
    signal changeRequested(medicine: string)
    signal importRequested()

    //: Title of the list of medicines with how each is taken.
    title: qsTr("My treatment")
    backIcon: "back"
    footer: [
        PButton {
            width: parent?.width ?? 0
            iconName: "plus"
            //: Opens the page where a medicine is written.
            text: qsTr("Add a medicine")
            onClicked: root.entryRequested()
        }
    ]

    component Medicine: Card {
        id: card

        required property string key
        required property string name
        required property string lines
        required property string source
        required property string before
        required property string change
        required property bool canChange
        property bool active: true

        Txt {
            width: parent.width
            text: card.name
            role: "heading"
            Accessible.role: Accessible.Heading
            Accessible.name: card.name
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: card.lines
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: card.before
            role: "small"
            color: Theme.inkSoft
        }
        Callout {
            visible: card.change !== ""
            tone: "action"
            iconName: "info-circle"
            text: card.change
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: card.source
            role: "small"
            color: Theme.inkSoft
        }
        EqualRow {
            visible: card.canChange && card.active && root.stopAsked !== card.key

            PButton {
                kind: "secondary"
                //: On a medicine written here: changes how it is taken.
                text: qsTr("Change")
                Accessible.description: card.name
                onClicked: root.changeRequested(card.key)
            }
            PButton {
                kind: "secondary"
                //: On a medicine written here: it is not taken any more.
                text: qsTr("Stop")
                Accessible.description: card.name
                onClicked: root.stopAsked = card.key
            }
        }
        Txt {
            visible: root.stopAsked === card.key && card.active
            width: parent.width
            //: Before a medicine is stopped.
            text: qsTr("It will not be asked any more. What you recorded stays. Ask your team before you stop a medicine.")
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        EqualRow {
            visible: root.stopAsked === card.key && card.active

            PButton {
                kind: "secondary"
                //: Answer before a medicine is stopped: nothing changes.
                text: qsTr("Keep it")
                onClicked: root.stopAsked = ""
            }
            PButton {
                kind: "secondary"
                //: Answer before a medicine is stopped.
                text: qsTr("Stop it")
                onClicked: {
                    root.stopAsked = ""
                    root.viewModel.stop(card.key)
                }
            }
        }
    }

    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.emptyText
    }
    Repeater {
        model: root.viewModel.medicines
        delegate: Medicine { }
    }
    FoldRow {
        visible: root.viewModel.stoppedText !== ""
        text: root.viewModel.stoppedText

        Repeater {
            model: root.viewModel.stopped
            delegate: Medicine { active: false }
        }
    }
    Txt {
        visible: root.numbers.count > 0
        width: parent.width
        //: Title above the numbers that the team set for this person: how much to drink, from which weight to call.
        text: qsTr("My numbers, from my team")
        role: "heading"
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.numbers.rows
        delegate: Card {
            id: mine

            required property string number
            required property string sentence
            required property string who

            Txt {
                width: parent.width
                text: mine.number
                strong: true
            }
            Txt {
                width: parent.width
                text: mine.sentence
            }
            Txt {
                width: parent.width
                text: mine.who
                role: "small"
                color: Theme.inkSoft
            }
        }
    }
    LinkCard {
        iconName: "clipboard"
        //: Opens the page that reads prescriptions from a file or a square.
        text: qsTr("Read a prescription")
        //: Under "Read a prescription".
        detail: qsTr("You confirm each line")
        onClicked: root.importRequested()
    }
}
