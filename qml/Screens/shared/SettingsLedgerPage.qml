// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What one agreed to, who looked, and the way to take each back or along.
PPage {
    id: root

    required property LedgerViewModel viewModel
    property CentreLogViewModel centre: null // without a team there is no centre

    //: Title of the page of what a person agreed to and who looked at their record.
    title: qsTr("My agreements")
    backIcon: "back"
    showEmergency: false

    Callout {
        tone: root.viewModel.isWhole ? "action" : "urgent"
        iconName: root.viewModel.isWhole ? "shield-check" : "info-circle"
        text: root.viewModel.wholeText
    }
    SectionTitle {
        //: Title above what a person agreed to, refused or took back.
        text: qsTr("What I agreed to")
    }
    Txt {
        visible: agreed.count === 0
        width: parent.width
        //: Nobody has asked this person for an agreement yet.
        text: qsTr("Nothing was asked of you yet.")
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: agreed

            model: root.viewModel.words
            delegate: Card {
                id: word

                required property string key
                required property string what
                required property string detail
                required property string takeBackText

                spacing: Theme.tight

                Txt {
                    width: parent.width
                    text: word.what
                    strong: true
                }
                Txt {
                    width: parent.width
                    text: word.detail
                    role: "small"
                    color: Theme.inkSoft
                }
                PButton {
                    visible: word.takeBackText !== ""
                    width: parent.width
                    kind: "secondary"
                    text: word.takeBackText
                    onClicked: root.viewModel.takeBack(word.key)
                }
            }
        }
    }
    SectionTitle {
        //: Title above who looked at the record of this person.
        text: qsTr("Who looked")
    }
    Txt {
        width: parent.width
        //: Above the list of who looked: how it comes about.
        text: looks.count > 0 ? qsTr("Each person is written down once a day.") : qsTr("Nobody is written down yet.")
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: looks

            model: root.viewModel.looks
            delegate: Column {
                id: look

                required property string what
                required property string detail

                width: parent?.width ?? 0

                Txt {
                    width: parent.width
                    text: look.what
                    strong: true
                }
                Txt {
                    width: parent.width
                    text: look.detail
                    role: "small"
                    color: Theme.inkSoft
                }
            }
        }
    }
    Column {
        visible: root.centre !== null
        width: parent.width
        spacing: Theme.gap

        SectionTitle {
            //: Title above who was given something by the care centre.
            text: qsTr("What the centre gave out")
        }
        Txt {
            width: parent.width
            //: Above the list of the care centre: where it comes from.
            text: qsTr("The centre writes down everybody who receives something of your record. This needs internet.")
        }
        PButton {
            width: parent.width
            kind: "secondary"
            iconName: "sync"
            //: Asks the care centre who was given something of the record.
            text: qsTr("Ask the centre now")
            onClicked: root.centre.ask()
        }
        Callout {
            visible: text !== ""
            tone: root.centre?.isWhole ?? true ? "action" : "urgent"
            iconName: root.centre?.isAnswered ?? false ? "shield-check" : "info-circle"
            text: root.centre?.stateText ?? ""
        }
        Repeater {
            model: root.centre ? root.centre.lines : null
            delegate: Column {
                id: given

                required property string what
                required property string detail

                width: parent?.width ?? 0

                Txt {
                    width: parent.width
                    text: given.what
                    strong: true
                }
                Txt {
                    width: parent.width
                    text: given.detail
                    role: "small"
                    color: Theme.inkSoft
                }
            }
        }
        PButton {
            visible: root.centre?.isAnswered ?? false
            width: parent.width
            kind: "secondary"
            //: Writes the list of the care centre into a file.
            text: qsTr("Write the list of the centre")
            onClicked: root.centre.exportTo(place.text.replace(/(\.[a-z]+)?$/, "-centre$1"))
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.centre?.exportText ?? ""
            strong: true
        }
    }
    SectionTitle {
        //: Title above the field for the file of what a person agreed to.
        text: qsTr("Take this list along")
    }
    PTextField {
        id: place

        width: parent.width
        //: Label of the field for the name of the file of what a person agreed to.
        label: qsTr("Where to write the file")
        text: root.viewModel.exportPlace
    }
    PButton {
        width: parent.width
        kind: "secondary"
        //: Writes the file of what a person agreed to.
        text: qsTr("Write the list")
        onClicked: root.viewModel.exportTo(place.text)
    }
    Callout {
        visible: root.viewModel.exportText !== ""
        tone: "action"
        iconName: "info-circle"
        text: root.viewModel.exportText
    }
}
