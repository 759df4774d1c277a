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
