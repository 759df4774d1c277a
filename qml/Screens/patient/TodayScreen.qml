// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The day in one order: help if a rule asks for it, what is now, what comes later, what the phone could not say, what is done.
PPage {
    id: root

    required property TodayViewModel viewModel
    property AlertsViewModel alerts: null
    property ProtocolViewModel protocol: null
    property string teamText
    property string teamCallText
    property string syncText
    property bool syncWaiting: false
    property string trouble
    property string newMessages
    property string reviewsText            // "2 questions, 1 minute"; empty when nothing waits
    property bool helping: false           // somebody who helps looks at the day of the patient
    property bool seesMeasures: false      // helping: and may see what was measured

    signal unitRequested(task: string)
    signal measureRequested(kind: string)
    signal correctionRequested(kind: string, fact: string)
    signal reasonRequested(slot: string)
    signal laterRequested(key: string)
    signal writeRequested()
    signal messagesRequested()
    signal teamCalled()
    signal emergencyCalled()
    signal medicinesRequested()
    signal pathRequested()
    signal planRequested()
    signal tomorrowRequested()
    signal reviewRequested()
    signal measuresRequested()

    component Part: DayLines {
        viewModel: root.viewModel
        onUnitRequested: task => root.unitRequested(task)
        onMeasureRequested: kind => root.measureRequested(kind)
        onCorrectionRequested: (kind, fact) => root.correctionRequested(kind, fact)
        onReasonRequested: slot => root.reasonRequested(slot)
        onLaterRequested: key => root.laterRequested(key)
    }

    //: Title of the page of the day, and its place in the bottom bar.
    title: root.helping ? theirText : qsTr("Today")
    //: Title of the page of the day, for somebody who helps.
    readonly property string theirText: qsTr("Their day")
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
            Accessible.name: root.viewModel.spokenSummary
        }
    }
    Repeater {
        model: root.alerts ? 1 : 0
        delegate: AlertCards {
            viewModel: root.alerts
            teamText: root.teamText
            teamCallText: root.teamCallText
            onTeamCalled: root.teamCalled()
            onEmergencyRequested: root.emergency()
            onEmergencyCalled: root.emergencyCalled()
        }
    }
    LinkCard {
        visible: root.newMessages !== ""
        tone: "action"
        iconName: "message"
        text: root.newMessages
        onClicked: root.messagesRequested()
    }
    Part {
        //: Today page: the one thing to do now.
        title: qsTr("Now")
        model: root.viewModel.now
    }
    Part {
        //: Today page: what is due as well, after the thing to do now.
        title: qsTr("Then")
        model: root.viewModel.then
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
    Part {
        //: Today page: what its hour has not come for yet.
        title: qsTr("Later today")
        model: root.viewModel.later
    }
    StepCard {
        visible: root.protocol?.hasToday ?? false
        title: root.protocol?.title ?? ""
        steps: root.protocol?.today ?? null
        onDoneSaid: key => root.protocol.markDone(key)
        onTakenBack: key => root.protocol.takeBack(key)
    }
    FoldRow {
        visible: root.viewModel.moreText !== ""
        text: root.viewModel.moreText

        Part {
            model: root.viewModel.more
        }
    }
    Part {
        //: Today page: medicines whose hour passed while nobody could be reminded.
        title: qsTr("While the phone was off")
        //: Today page, under "While the phone was off".
        note: qsTr("There was no reminder. What do you remember?")
        model: root.viewModel.whileOff
    }
    Part {
        //: Today page: medicines of an hour long past about which nothing was said.
        title: qsTr("Earlier today")
        model: root.viewModel.earlier
    }
    Txt {
        visible: text !== "" && (root.protocol?.openToday ?? 0) === 0
        width: parent.width
        text: root.viewModel.endText
        role: "lead"
        strong: true
    }
    Column {
        visible: root.viewModel.asWritten.length > 0
        width: parent.width
        spacing: Theme.gap

        SectionTitle {
            //: Today page: lines of the prescription that are shown in their own words.
            text: qsTr("As written on the prescription")
        }
        Repeater {
            model: root.viewModel.asWritten
            delegate: Card {
                id: written

                required property var modelData

                Txt {
                    width: parent.width
                    text: written.modelData.name
                    strong: true
                }
                Txt {
                    width: parent.width
                    text: written.modelData.text
                }
            }
        }
    }
    LinkCard {
        visible: root.viewModel.hasMedicines
        picto: "tablet"
        //: Today page: opens the page that says what was taken and when.
        text: qsTr("My medicines")
        //: Under "My medicines"; %1 names medicines taken as needed.
        detail: root.viewModel.asNeededText !== "" ? qsTr("Did I take it? If needed: %1").arg(root.viewModel.asNeededText)
            //: Under "My medicines".
            : qsTr("Did I take it?")
        onClicked: root.medicinesRequested()
    }
    LinkCard {
        visible: root.helping && root.seesMeasures
        iconName: "chart"
        //: Day of the patient, for somebody who helps: opens what was measured.
        text: qsTr("Their measures")
        onClicked: root.measuresRequested()
    }
    FoldRow {
        visible: root.viewModel.doneText !== ""
        text: root.viewModel.doneText

        Part {
            model: root.viewModel.done
        }
    }
    Column {
        visible: changes.count > 0
        width: parent.width
        spacing: Theme.gap

        SectionTitle {
            //: Today page: what the team changed in the last days.
            text: qsTr("Changes to your path")
        }
        Repeater {
            id: changes

            model: root.viewModel.changes
            delegate: LinkCard {
                required property string kind
                required property string title
                required detail

                text: title
                iconName: kind === "plan" ? "clipboard" : "path"
                onClicked: kind === "plan" ? root.planRequested() : root.pathRequested()
            }
        }
    }
    EmptyState {
        visible: root.viewModel.emptyText !== ""
        text: root.viewModel.emptyText
        //: Nothing has been sent yet: opens a message to the nurse.
        actionText: root.helping ? "" : qsTr("Write to her")
        onActionChosen: root.writeRequested()
    }
    PButton {
        visible: root.viewModel.emptyText === ""
        width: parent.width
        kind: "quiet"
        flush: true
        leading: true
        iconName: "arrow"
        //: Foot of the page of the day: opens the next day, to read only.
        text: qsTr("See tomorrow")
        onClicked: root.tomorrowRequested()
    }
    SyncLine {
        text: root.syncText
        waiting: root.syncWaiting
    }
}
