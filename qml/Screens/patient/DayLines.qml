// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Theme

// One part of the day: its title and its lines on the handrail. Away when it has no line.
Column {
    id: root

    required property TodayViewModel viewModel
    property alias model: lines.model
    property string title
    property string note

    signal unitRequested(task: string)
    signal measureRequested(kind: string)
    signal correctionRequested(kind: string, fact: string)
    signal reasonRequested(slot: string)
    signal laterRequested(key: string)

    visible: lines.count > 0
    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    SectionTitle {
        visible: root.title !== ""
        text: root.title
    }
    Txt {
        visible: root.note !== ""
        width: parent.width
        text: root.note
        color: Theme.inkSoft
    }
    Column {
        width: parent.width

        Repeater {
            id: lines

            delegate: DayLine {
                required property int index

                width: parent?.width ?? 0
                first: index === 0
                last: index === lines.count - 1
                onUnitChosen: task => root.unitRequested(task)
                onMeasureChosen: kind => root.measureRequested(kind)
                onMeasureCorrected: (kind, fact) => root.correctionRequested(kind, fact)
                onCorrected: key => root.viewModel.correct(key)
                onDoseTaken: slot => root.viewModel.takeDose(slot)
                onDoseNotTaken: slot => root.reasonRequested(slot)
                onDoseUnsure: slot => root.viewModel.sayUnsure(slot)
                onDoseCorrected: slot => root.viewModel.correctDose(slot)
                onAllTaken: key => root.viewModel.takeAll(key)
                onLaterChosen: key => root.laterRequested(key)
            }
        }
    }
}
