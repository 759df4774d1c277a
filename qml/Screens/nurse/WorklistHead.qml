// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Above the patients: title, search by name, and by what they are chosen.
Column {
    id: root

    required property WorklistViewModel viewModel
    required property int shown            // rows of the list
    property string reviewText             // where there is no rail: what waits to be read
    property bool withReview: false
    property bool filtersOpen: false
    readonly property bool searching: field.visible

    signal firstRowRequested()
    signal reviewRequested()
    signal directoryRequested()
    signal settingsRequested()

    spacing: Theme.gap
    topPadding: Theme.pad
    bottomPadding: Theme.gap

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason)
    }
    function search() {
        field.visible = true
        field.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function endSearch() {
        field.text = ""
        root.viewModel.filter = ""
        field.visible = false
        root.focusTitle()
    }

    Txt {
        id: heading

        width: parent.width
        //: Title of the list of patients: those with the greatest need come first.
        text: qsTr("See first")
        role: "proTitle"
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Accessible.focusable: true
    }
    Txt {
        visible: root.viewModel.count > 0
        width: parent.width
        text: root.viewModel.summary
        role: "pro"
        color: Theme.inkSoft
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.readingText
        role: "pro"
        color: Theme.inkSoft
    }
    Flow {
        visible: root.viewModel.count > 0
        width: parent.width
        spacing: Theme.gap

        PButton {
            //: Above the list of patients: ends the search by name.
            readonly property string endText: qsTr("Show all")

            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: root.searching ? "close" : "search"
            //: Above the list of patients: opens a field to search by name.
            text: root.searching ? endText : qsTr("Search")
            onClicked: root.searching ? root.endSearch() : root.search()
        }
        PButton {
            //: Above the list of patients: folds the filters away, which stay as they are.
            readonly property string closeText: qsTr("Close the filters")

            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: root.filtersOpen ? "close" : "filter"
            //: Above the list of patients: opens what they can be chosen by.
            text: root.filtersOpen ? closeText : qsTr("Filter")
            onClicked: root.filtersOpen = !root.filtersOpen
        }
    }
    // The places of the rail, where there is none. Here and not below the rows: Tab comes to a foot before it comes to them.
    Flow {
        visible: root.withReview
        width: parent.width
        spacing: Theme.gap

        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: "mic"
            //: Above the list of patients: answers in their own words that somebody has to read.
            text: qsTr("To review")
            Accessible.description: root.reviewText
            onClicked: root.reviewRequested()
        }
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: "people"
            //: Above the list of patients: people and places a team can send patients to.
            text: qsTr("Directory")
            onClicked: root.directoryRequested()
        }
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: "text-size"
            //: Opens the settings: text size, colours, language, account.
            text: qsTr("Settings")
            onClicked: root.settingsRequested()
        }
    }
    PTextField {
        id: field

        visible: false
        //: Label of the field that searches the list of patients.
        label: qsTr("Name")
        onEdited: text => root.viewModel.filter = text
        onAccepted: root.firstRowRequested()
    }
    Column {
        visible: root.filtersOpen
        width: parent.width
        spacing: Theme.gap

        SegmentedChoice {
            pro: true
            //: Filter of the list of patients, said by a screen reader.
            label: qsTr("Whose patients")
            options: [
                //: Filter of the list of patients: everybody's.
                { key: "team", text: qsTr("Of the team") },
                //: Filter of the list of patients: those this professional is responsible for.
                { key: "mine", text: qsTr("Mine") }
            ]
            currentKey: root.viewModel.whose
            onChosen: key => root.viewModel.whose = key
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.viewModel.packs
                delegate: FilterChip {
                    required property var modelData

                    text: modelData.text
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    selected: root.viewModel.pack === modelData.key
                    onClicked: root.viewModel.pack = selected ? "" : modelData.key
                }
            }
            Repeater {
                model: root.viewModel.lists
                delegate: FilterChip {
                    required property var modelData

                    text: modelData.text
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    selected: root.viewModel.list === modelData.key
                    onClicked: root.viewModel.list = selected ? "" : modelData.key
                }
            }
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.viewModel.listNote
            role: "proSmall"
            color: Theme.inkSoft
        }
    }
    Flow {
        visible: root.viewModel.shownText !== ""
        width: parent.width
        spacing: Theme.gap

        Txt {
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            height: Math.max(implicitHeight, Theme.touch)
            verticalAlignment: Text.AlignVCenter
            text: root.viewModel.shownText
            role: "pro"
            strong: true
        }
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "quiet"
            pro: true
            //: Above the list of patients: takes every filter away.
            text: qsTr("Show all patients")
            onClicked: root.viewModel.showAll()
        }
    }
    Callout {
        visible: root.viewModel.errorText !== ""
        tone: "urgent"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.errorText
    }
    EmptyState {
        visible: root.viewModel.count === 0 && root.viewModel.errorText === "" && root.viewModel.readingText === ""
        //: The list of patients before the first exchange with the centre.
        text: qsTr("The patients of your team appear here after the first exchange with your centre.")
    }
    Txt {
        //: The list of patients when the filters leave nobody.
        readonly property string filteredText: qsTr("No patient fits. Change the filter, or show all patients.")

        visible: root.viewModel.count > 0 && root.shown === 0
        width: parent.width
        //: The list of patients after a search that found nobody.
        text: root.viewModel.filter === "" ? filteredText : qsTr("No patient has this name. Write part of the name, or show all.")
        role: "pro"
    }
}
