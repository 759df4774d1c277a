// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
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
    readonly property bool writing: !root.asking && !root.recorded

    signal teamCalled()

    // The page exists to write a number: the field is ready for it.
    function focusTitle() {
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

        visible: root.writing
        label: root.viewModel.question
        hint: root.viewModel.hint
        unit: root.viewModel.unit
        unitName: root.viewModel.unitName
        decimals: root.viewModel.decimals
        wholeDigits: root.viewModel.wholeDigits
        separator: root.viewModel.decimalSign
        keyHeight: root.viewModel.isCorrection ? Theme.keyCompact : Theme.key
        reminder: root.viewModel.reminder
        errorText: root.viewModel.errorText
        text: root.viewModel.text
        onEdited: text => root.viewModel.setText(text)
        onAccepted: root.viewModel.save()
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
    CareCard {
        visible: root.viewModel.alertText !== ""
        degree: root.viewModel.alertDegree
        title: root.viewModel.alertText
        signs: [{ picto: "", text: root.viewModel.alertDetail }]
        who: root.teamText
        callText: root.teamCallText
        onCalled: root.teamCalled()
    }
    WatchLine {
        visible: root.viewModel.alertText !== ""
    }
}
