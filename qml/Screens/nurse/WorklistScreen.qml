// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Who first, and why. Arrows move, Enter opens, "/" searches.
FocusScope {
    id: root

    required property WorklistViewModel viewModel
    property string syncText
    property bool isWaiting: false
    property string currentKey             // the patient shown beside the list
    property bool narrow: false            // beside a detail: the reason is enough
    property bool withSettings: false      // on a phone, where there is no rail

    signal patientChosen(key: string)
    signal settingsRequested()

    function focusTitle() {
        list.forceActiveFocus(Qt.OtherFocusReason)
    }
    function search() {
        field.visible = true
        field.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function endSearch() {
        field.text = ""
        root.viewModel.filter = ""
        field.visible = false
        list.forceActiveFocus(Qt.OtherFocusReason)
    }

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Slash || (event.key === Qt.Key_Escape && field.visible)
        if (event.key === Qt.Key_Slash)
            root.search()
        else if (event.accepted)
            root.endSearch()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Column {
        id: head

        anchors.top: parent.top
        anchors.topMargin: Theme.pad
        anchors.left: list.left
        anchors.right: list.right
        spacing: Theme.small

        Item {
            readonly property bool stacked: Theme.huge || title.implicitWidth + searchButton.implicitWidth + Theme.gap > width

            width: parent.width
            height: stacked ? title.height + (searchButton.visible ? searchButton.height + Theme.small : 0) : Math.max(title.height, searchButton.height)

            Txt {
                id: title

                width: parent.stacked ? parent.width : parent.width - searchButton.width - Theme.gap
                y: parent.stacked ? 0 : (parent.height - height) / 2
                //: Title of the list of patients: those with the greatest need come first.
                text: qsTr("See first")
                role: "proTitle"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PButton {
                id: searchButton

                visible: root.viewModel.count > 0
                anchors.right: parent.stacked ? undefined : parent.right
                anchors.bottom: parent.bottom
                kind: "secondary"
                pro: true
                iconName: field.visible ? "close" : "search"
                //: Above the list of patients: ends the search by name.
                readonly property string endText: qsTr("Show all")
                //: Above the list of patients: opens a field to search by name.
                text: field.visible ? endText : qsTr("Search")
                onClicked: field.visible ? root.endSearch() : root.search()
            }
        }
        Txt {
            visible: root.viewModel.count > 0
            width: parent.width
            text: root.viewModel.summary
            role: "pro"
            color: Theme.inkSoft
        }
        PTextField {
            id: field

            visible: false
            //: Label of the field that searches the list of patients.
            label: qsTr("Name")
            onEdited: text => root.viewModel.filter = text
            onAccepted: list.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.small
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.width - 2 * Theme.margin
        focus: true
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        model: root.viewModel.patients
        section.property: "level"
        Accessible.role: Accessible.List
        Accessible.name: title.text
        T.ScrollBar.vertical: PScrollBar { }

        // The row itself takes the focus, so that Enter opens it and the ring is seen.
        onCurrentItemChanged: if (activeFocus && currentItem) currentItem.forceActiveFocus(Qt.TabFocusReason)
        onActiveFocusChanged: if (activeFocus && currentItem && !currentItem.activeFocus) currentItem.forceActiveFocus(Qt.TabFocusReason)

        section.delegate: Item {
            id: group

            required property string section

            width: list.width
            height: words.height + Theme.small

            Txt {
                id: words

                width: parent.width
                topPadding: Theme.small
                text: root.viewModel.groupTitles[group.section] ?? ""
                role: "proHeading"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        delegate: PatientRow {
            id: row

            required property string key
            required property int index
            required property var model

            width: list.width
            name: row.model.name
            about: row.model.about
            level: row.model.level
            levelText: row.model.levelText
            reason: row.model.reason
            doses: root.narrow ? "" : row.model.doses
            safety: root.narrow ? "" : row.model.safety
            safetyDone: row.model.safetyDone
            safetyTotal: row.model.safetyTotal
            received: root.narrow ? "" : row.model.received
            selected: row.key === root.currentKey
            //: Screen reader, after the name of a patient: place in the list.
            Accessible.description: qsTr("%1 of %2").arg(row.index + 1).arg(list.count)
            onActiveFocusChanged: if (activeFocus) list.currentIndex = row.index
            onClicked: root.patientChosen(row.key)
        }

        footer: Column {
            width: list.width
            topPadding: Theme.group
            bottomPadding: Theme.pad
            spacing: Theme.gap

            EmptyState {
                visible: root.viewModel.count === 0 && root.viewModel.errorText === ""
                picto: "letter"
                //: The list of patients before the first exchange with the centre.
                text: qsTr("The patients of your team appear here after the first exchange with your centre.")
            }
            Txt {
                visible: root.viewModel.count > 0 && list.count === 0
                width: parent.width
                //: The list of patients after a search that found nobody.
                text: qsTr("No patient has this name. Write part of the name, or show all.")
                role: "pro"
            }
            Callout {
                visible: root.viewModel.errorText !== ""
                tone: "urgent"
                iconName: "info-circle"
                role: "pro"
                text: root.viewModel.errorText
            }
            SyncLine {
                text: root.syncText
                waiting: root.isWaiting
            }
            WatchLine { role: "proSmall" }
            PButton {
                visible: root.withSettings
                width: parent.width
                kind: "secondary"
                pro: true
                iconName: "text-size"
                //: Opens the settings: text size, colours, language, account.
                text: qsTr("Settings")
                onClicked: root.settingsRequested()
            }
        }
    }
}
