// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Who first, and why. Arrows move, Enter opens, "/" searches.
NursePage {
    id: root

    required property WorklistViewModel viewModel
    property string syncText
    property bool isWaiting: false
    property string currentKey             // the patient shown beside the list
    property bool narrow: false            // beside a detail: the reason is enough
    property bool withSettings: false      // where there is no rail
    property bool rowFocused: false

    signal patientChosen(key: string)
    signal settingsRequested()

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
    function focusRow(index: int) {
        const entry = rows.itemAt(Math.max(0, Math.min(rows.count - 1, index))) as FocusScope
        if (entry)
            entry.children[0].forceActiveFocus(Qt.TabFocusReason)
    }

    //: Title of the list of patients: those with the greatest need come first.
    title: qsTr("See first")
    subtitle: root.viewModel.count > 0 ? root.viewModel.summary : ""
    maximumWidth: 1.2 * Theme.readingWidth
    actions: [
        PButton {
            //: Above the list of patients: ends the search by name.
            readonly property string endText: qsTr("Show all")

            visible: root.viewModel.count > 0
            kind: "secondary"
            pro: true
            iconName: field.visible ? "close" : "search"
            //: Above the list of patients: opens a field to search by name.
            text: field.visible ? endText : qsTr("Search")
            onClicked: field.visible ? root.endSearch() : root.search()
        }
    ]
    scrolledByKeys: false

    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Slash)
            root.search()
        else if (event.key === Qt.Key_Escape && field.visible)
            root.endSearch()
        else if (event.key === Qt.Key_Down && !root.rowFocused)
            root.focusRow(0)
        else
            event.accepted = false
    }

    PTextField {
        id: field

        visible: false
        //: Label of the field that searches the list of patients.
        label: qsTr("Name")
        onEdited: text => root.viewModel.filter = text
        onAccepted: root.focusRow(0)
    }
    Callout {
        visible: root.viewModel.errorText !== ""
        tone: "urgent"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.errorText
    }
    EmptyState {
        visible: root.viewModel.count === 0 && root.viewModel.errorText === ""
        //: The list of patients before the first exchange with the centre.
        text: qsTr("The patients of your team appear here after the first exchange with your centre.")
    }
    Txt {
        visible: root.viewModel.count > 0 && rows.count === 0
        width: parent.width
        //: The list of patients after a search that found nobody.
        text: qsTr("No patient has this name. Write part of the name, or show all.")
        role: "pro"
    }

    Repeater {
        id: rows

        model: root.viewModel.patients
        delegate: FocusScope {
            id: entry

            required property string key
            required property string groupTitle
            required property int index
            required property var model

            width: root.bodyWidth
            height: row.y + row.height
            onActiveFocusChanged: root.rowFocused = activeFocus
            Keys.onUpPressed: root.focusRow(entry.index - 1)
            Keys.onDownPressed: root.focusRow(entry.index + 1)

            PatientRow {
                id: row

                y: group.visible ? group.height + Theme.small : 0
                width: parent.width
                focus: true
                name: entry.model.name
                about: entry.model.about
                level: entry.model.level
                levelText: entry.model.levelText
                reason: entry.model.reason
                doses: root.narrow ? "" : entry.model.doses
                safety: root.narrow ? "" : entry.model.safety
                safetyDone: entry.model.safetyDone
                safetyTotal: entry.model.safetyTotal
                received: root.narrow ? "" : entry.model.received
                selected: entry.key === root.currentKey
                //: Screen reader, after the name of a patient: place in the list.
                Accessible.description: qsTr("%1 of %2").arg(entry.index + 1).arg(rows.count)
                onClicked: root.patientChosen(entry.key)
            }
            Txt {
                id: group

                visible: text !== ""
                width: parent.width
                topPadding: entry.index > 0 ? Theme.gap : 0
                text: entry.groupTitle
                role: "proHeading"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }
    SyncLine {
        topPadding: Theme.gap
        text: root.syncText
        waiting: root.isWaiting
    }
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
