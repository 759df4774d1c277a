// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Who does what around the team: whoever coordinates first. Below, the file it comes from.
NursePage {
    id: root

    required property DirectoryViewModel viewModel

    //: Title of a place of the professional: people and places a team can send patients to.
    title: qsTr("Directory")
    subtitle: root.viewModel.title === "" ? root.viewModel.asOfText : root.viewModel.title + ". " + root.viewModel.asOfText
    maximumWidth: Theme.readingWidth

    Callout {
        visible: root.viewModel.oldText !== ""
        tone: "urgent"
        iconName: "clock"
        role: "pro"
        text: root.viewModel.oldText
    }
    EmptyState {
        visible: root.viewModel.count === 0
        picto: "team"
        //: The directory before a file was imported.
        text: qsTr("Import the list of local resources of your team: who does what, with their telephone.")
    }
    Repeater {
        model: root.viewModel.resources
        delegate: Card {
            id: entry

            required property string name
            required property string does
            required property string phone
            required property string hours
            required property string picto
            required property bool coordinates

            spacing: Theme.small

            Row {
                width: parent.width
                spacing: Theme.gap

                Picto {
                    id: drawing

                    name: entry.picto
                    size: Theme.pictoSmall
                }
                Column {
                    width: parent.width - drawing.width - parent.spacing

                    Txt {
                        width: parent.width
                        text: entry.name
                        role: "proHeading"
                        Accessible.role: Accessible.Heading
                        Accessible.name: entry.name
                    }
                    Tag {
                        visible: entry.coordinates
                        //: Beside somebody of the directory: they bring the others together.
                        text: qsTr("Coordinates")
                    }
                    Txt {
                        width: parent.width
                        text: entry.does
                        role: "pro"
                    }
                    Txt {
                        visible: entry.hours !== ""
                        width: parent.width
                        text: entry.hours
                        role: "proSmall"
                        color: Theme.inkSoft
                    }
                }
            }
            PButton {
                width: Math.min(implicitWidth, parent.width)
                kind: "secondary"
                pro: true
                iconName: "phone"
                //: Calls somebody of the directory; %1 is the number.
                text: qsTr("Call %1").arg(entry.phone)
                Accessible.description: entry.name
                onClicked: Qt.openUrlExternally("tel:" + entry.phone.replace(/[^0-9+]/g, ""))
            }
        }
    }
    ProCard {
        //: Title of a card: a file of local resources is read.
        title: qsTr("Import a list")

        PTextField {
            id: place

            //: Field of the file of local resources.
            label: qsTr("File of local resources (JSON)")
            text: root.viewModel.importPlace
            onAccepted: root.viewModel.importFrom(text)
        }
        PButton {
            width: Math.min(implicitWidth, parent.width)
            kind: "secondary"
            pro: true
            //: Reads the file of local resources, which takes the place of the list.
            text: qsTr("Import the file")
            onClicked: root.viewModel.importFrom(place.text)
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.viewModel.importText
            role: "pro"
            strong: true
        }
        Repeater {
            model: root.viewModel.brokenRows
            delegate: Txt {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                role: "pro"
            }
        }
    }
}
