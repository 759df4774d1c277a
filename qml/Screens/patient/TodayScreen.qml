// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The day on its handrail: what is done, what is now, what comes later.
PPage {
    id: root

    required property TodayViewModel viewModel
    property string syncText
    property bool syncWaiting: false
    property string trouble
    property string newMessages
    property string reviewsText            // "2 questions, 1 minute"; empty when nothing waits

    signal unitRequested(task: string)
    signal measureRequested(kind: string)
    signal correctionRequested(kind: string, fact: string)
    signal reasonRequested(slot: string)
    signal writeRequested()
    signal messagesRequested()
    signal reviewRequested()

    //: Title of the page of the day, and its place in the bottom bar.
    title: qsTr("Today")
    banner: [
        OfflineBanner {
            visible: root.trouble !== ""
            text: root.trouble
        }
    ]

    Flow {
        width: parent.width
        spacing: Theme.small

        Txt {
            width: Math.min(implicitWidth, parent.width)
            text: root.viewModel.dateText
            color: Theme.inkSoft
        }
        Txt {
            visible: text !== ""
            width: Math.min(implicitWidth, parent.width)
            text: root.viewModel.summary
            strong: true
        }
    }
    LinkCard {
        visible: root.newMessages !== ""
        tone: "action"
        iconName: "message"
        text: root.newMessages
        onClicked: root.messagesRequested()
    }
    Column {
        width: parent.width

        Repeater {
            id: lines

            model: root.viewModel.items
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
                onDoseCorrected: slot => root.viewModel.correctDose(slot)
                onAllTaken: key => root.viewModel.takeAll(key)
            }
        }
    }
    LinkCard {
        visible: root.reviewsText !== ""
        tone: "learn"
        iconName: "replay"
        //: Line on the day: questions that come back, so that one keeps what one knows.
        text: qsTr("Reminders")
        detail: root.reviewsText
        onClicked: root.reviewRequested()
    }
    EmptyState {
        visible: root.viewModel.emptyText !== ""
        text: root.viewModel.emptyText
        //: Nothing has been sent yet: opens a message to the nurse.
        actionText: qsTr("Write to her")
        onActionChosen: root.writeRequested()
    }
    SyncLine {
        text: root.syncText
        waiting: root.syncWaiting
    }
}
