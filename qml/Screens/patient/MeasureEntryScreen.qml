// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A measure: written, asked about when it is unlikely, then said back with what follows from it.
FocusScope {
    id: root

    required property MeasureEntryViewModel viewModel
    property string teamCallText
    property string teamText
    readonly property bool asking: root.viewModel.askText !== ""
    readonly property bool recorded: root.viewModel.recordedText !== ""

    signal back()
    signal emergency()
    signal teamCalled()

    width: parent ? parent.width : Theme.windowWidth
    height: parent ? parent.height : implicitHeight

    // The page exists to write a number: the field is ready for it.
    function focusTitle() {
        field.forceActiveFocus(Qt.OtherFocusReason)
    }

    Connections {
        target: root.viewModel

        function onRemoved() {
            root.back()
        }
    }

    PPage {
        anchors.fill: parent
        visible: !root.asking && !root.recorded
        enabled: visible
        focus: visible
        title: root.viewModel.title
        backIcon: "back"
        onBack: root.back()
        onEmergency: root.emergency()
        footer: [
            PButton {
                width: parent?.width ?? 0
                //: Keeps the measure that was written.
                text: qsTr("Save")
                onClicked: root.viewModel.save()
            },
            PButton {
                visible: root.viewModel.isCorrection
                width: parent?.width ?? 0
                kind: "quiet"
                //: Correcting a measure: takes it back without another in its place.
                text: qsTr("Remove this value")
                onClicked: root.viewModel.remove()
            }
        ]

        NumberEntry {
            id: field

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
    }
    AskPage {
        anchors.fill: parent
        visible: root.asking
        enabled: visible
        title: root.viewModel.title
        question: root.viewModel.askText
        //: Answer to "You wrote 7.24 kg. Is that right?": goes back to the field.
        firstText: qsTr("Change it")
        //: Answer to "You wrote 7.24 kg. Is that right?".
        secondText: qsTr("Yes")
        onFirstChosen: root.viewModel.change()
        onSecondChosen: root.viewModel.confirm()
        onEmergency: root.emergency()
    }
    PPage {
        anchors.fill: parent
        visible: root.recorded
        enabled: visible
        title: root.viewModel.title
        onEmergency: root.emergency()
        footer: [
            PButton {
                width: parent?.width ?? 0
                kind: root.viewModel.alertText === "" ? "primary" : "secondary"
                big: true
                //: After a measure was kept: goes back to where one came from.
                text: qsTr("Continue")
                onClicked: root.back()
            }
        ]

        Callout {
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
}
