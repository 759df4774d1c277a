// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A measure: written, asked about when it is unlikely, then said back with what follows from it.
PPage {
    id: root

    required property MeasureEntryViewModel viewModel
    property string teamCallText
    property string teamText
    readonly property bool asking: root.viewModel.askText !== ""
    readonly property bool recorded: root.viewModel.recordedText !== ""
    readonly property bool timing: root.viewModel.isChoosingTime && !root.asking && !root.recorded
    readonly property bool writing: !root.asking && !root.recorded && !root.timing

    signal teamCalled()
    signal emergencyCalled()

    // The page exists to write a number: the field is ready for it.
    function focusTitle() {
        if (root.viewModel.isPair)
            upper.forceActiveFocus(Qt.OtherFocusReason)
        else
            field.forceActiveFocus(Qt.OtherFocusReason)
    }

    onWritingChanged: if (writing) root.focusTitle()
    title: root.viewModel.title
    backIcon: root.recorded ? "" : "back"
    footer: [
        PButton {
            visible: root.writing
            width: parent?.width ?? 0
            //: Keeps the measure that was written.
            text: qsTr("Save")
            onClicked: root.viewModel.save()
        },
        PButton {
            visible: root.writing && root.viewModel.isCorrection
            width: parent?.width ?? 0
            kind: "quiet"
            //: Correcting a measure: takes it back without another in its place.
            text: qsTr("Remove this value")
            onClicked: {
                if (root.viewModel.remove())
                    root.back()
            }
        },
        PButton {
            visible: root.timing
            width: parent?.width ?? 0
            //: Takes the day and the time that were chosen for a measure.
            text: qsTr("Use this time")
            onClicked: root.viewModel.confirmTime()
        },
        PButton {
            visible: root.timing
            width: parent?.width ?? 0
            kind: "quiet"
            //: On the page that changes the time of a measure: it was made just now.
            text: qsTr("It was now")
            onClicked: root.viewModel.setNow()
        },
        PButton {
            visible: root.asking
            width: parent?.width ?? 0
            kind: "secondary"
            big: true
            //: Answer to "You wrote 7.24 kg. Is that right?": goes back to the field.
            text: qsTr("Change it")
            onClicked: root.viewModel.change()
        },
        PButton {
            visible: root.asking
            width: parent?.width ?? 0
            kind: "secondary"
            big: true
            //: Answer to "You wrote 7.24 kg. Is that right?".
            text: qsTr("Yes")
            onClicked: root.viewModel.confirm()
        },
        PButton {
            visible: root.recorded
            width: parent?.width ?? 0
            kind: root.viewModel.alertText === "" ? "primary" : "secondary"
            big: true
            //: After a measure was kept: goes back to where one came from.
            text: qsTr("Continue")
            onClicked: root.back()
        }
    ]

    NumberEntry {
        id: field

        visible: root.writing && !root.viewModel.isPair
        label: root.viewModel.question
        hint: root.viewModel.hint
        unit: root.viewModel.unit
        unitName: root.viewModel.unitName
        decimals: root.viewModel.decimals
        wholeDigits: root.viewModel.wholeDigits
        separator: root.viewModel.decimalSign
        keyHeight: root.viewModel.isCorrection || root.viewModel.units.length > 0 ? Theme.keyCompact : Theme.key
        reminder: root.viewModel.reminder
        errorText: root.viewModel.errorText
        text: root.viewModel.text
        onEdited: text => root.viewModel.setText(text)
        onAccepted: root.viewModel.save()
    }

    // The two numbers of a cuff, and one keypad for both.
    Column {
        visible: root.writing && root.viewModel.isPair
        width: parent.width
        spacing: Theme.gap

        FieldLabel {
            label: root.viewModel.question
            hint: root.viewModel.hint
            errorText: root.viewModel.errorText
        }
        // Beside one another, so that the keypad stays above the fold of a small phone; one above the other at large text.
        Grid {
            id: cuff

            readonly property real cell: columns === 2 ? (width - columnSpacing) / 2 : width

            width: parent.width
            columns: Theme.huge ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.small

            Column {
                width: cuff.cell
                spacing: Theme.tight

                Txt {
                    width: parent.width
                    text: root.viewModel.firstLabel
                    strong: true
                    Accessible.ignored: true
                }
                NumberField {
                    id: upper

                    label: root.viewModel.firstLabel
                    unitName: root.viewModel.unit
                    errorText: root.viewModel.errorText
                    decimals: 0
                    text: root.viewModel.text
                    current: !lower.activeFocus
                    onEdited: text => root.viewModel.setText(text)
                    onAccepted: lower.forceActiveFocus(Qt.TabFocusReason)
                }
            }
            Column {
                width: cuff.cell
                spacing: Theme.tight

                Txt {
                    width: parent.width
                    text: root.viewModel.secondLabel
                    strong: true
                    Accessible.ignored: true
                }
                NumberField {
                    id: lower

                    label: root.viewModel.secondLabel
                    unitName: root.viewModel.unit
                    errorText: root.viewModel.errorText
                    decimals: 0
                    text: root.viewModel.secondText
                    onEdited: text => root.viewModel.setSecondText(text)
                    onAccepted: root.viewModel.save()
                }
            }
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.viewModel.reminder
        }
        Keypad {
            decimal: false
            keyHeight: Theme.keyCompact
            onKeyPressed: key => (lower.activeFocus ? lower : upper).type(key)
            onErased: (lower.activeFocus ? lower : upper).erase()
        }
    }
    SegmentedChoice {
        visible: root.writing && root.viewModel.units.length > 0
        //: Screen reader, page where a measure is written: a choice of units, such as mg/dL.
        label: qsTr("Unit")
        options: root.viewModel.units
        currentKey: Array.from(root.viewModel.units).find(unit => unit.selected)?.key ?? ""
        onChosen: key => root.viewModel.chooseUnit(key)
    }
    Flow {
        visible: root.writing
        width: parent.width
        spacing: Theme.gap

        Txt {
            width: Math.min(implicitWidth, parent.width)
            height: Theme.huge ? implicitHeight : Math.max(implicitHeight, later.height)
            verticalAlignment: Text.AlignVCenter
            text: root.viewModel.whenText
        }
        PButton {
            id: later

            kind: "quiet"
            iconName: "clock"
            //: Under the field of a measure: it was made at another moment than now.
            text: qsTr("Change the time")
            onClicked: root.viewModel.changeTime()
        }
    }
    Column {
        visible: root.timing
        width: parent.width
        spacing: Theme.gap

        DateChoice {
            //: Page that changes the moment of a measure: a choice of days follows.
            label: qsTr("Which day?")
            iso: root.viewModel.day
            earliest: root.viewModel.earliestDay
            latest: root.viewModel.latestDay
            onMovedTo: iso => root.viewModel.chooseDay(iso)
        }
        TimeChoice {
            //: Page that changes the moment of a measure: a choice of an hour follows.
            label: qsTr("What time?")
            errorText: root.viewModel.timeError
            minutes: root.viewModel.minutes
            onMovedTo: minutes => root.viewModel.chooseMinutes(minutes)
        }
    }
    Txt {
        visible: root.asking
        width: parent.width
        text: root.viewModel.askText
        role: "title"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Callout {
        visible: root.recorded
        tone: "action"
        iconName: "check"
        role: "lead"
        text: root.viewModel.recordedText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    AlertCare {
        visible: root.viewModel.alertText !== ""
        degree: root.viewModel.alertDegree
        text: root.viewModel.alertText
        detail: root.viewModel.alertDetail
        teamText: root.teamText
        teamCallText: root.teamCallText
        onTeamCalled: root.teamCalled()
        onEmergencyRequested: root.emergency()
        onEmergencyCalled: root.emergencyCalled()
    }
    WatchLine {
        visible: root.viewModel.alertText !== ""
    }
}
