// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The medicines of one patient: how each is taken, what changed, and the days the pharmacy's boxes cover. What a professional wrote
// here is changed or stopped from here, with a day and a reason the patient reads.
NursePage {
    id: root

    required property TreatmentViewModel viewModel
    readonly property var errors: root.viewModel.errors
    property string stopAsked                 // the medicine about to be stopped: asked once more in its place
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= 1.2 * Theme.readingWidth

    signal prescriptionRequested()
    signal changeRequested(medicine: string)

    //: Title of the page of a patient's medicines, on the professional side.
    title: qsTr("Treatment")
    subtitle: root.viewModel.name
    hasBack: true
    maximumWidth: 2 * Theme.readingWidth
    actions: [
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            pro: true
            iconName: "plus"
            //: Page of a patient's medicines: opens the page where a professional writes one.
            text: qsTr("Add a medicine")
            onClicked: root.prescriptionRequested()
        }
    ]

    component Medicine: ProCard {
        id: card

        required property string key
        required property string name
        required property string lines
        required property string source
        required property string coverage
        required property string changes
        required property string other
        required property string clash
        required property string locked
        required property bool canChange
        required property bool canStop
        readonly property bool stopping: root.stopAsked === card.key && card.canStop

        function stop() {
            if (root.viewModel.stop(card.key, day.text, reason.text))
                root.stopAsked = ""
        }

        width: root.twoColumns ? (root.bodyWidth - Theme.pad) / 2 : root.bodyWidth
        title: card.name

        Txt {
            visible: text !== ""
            width: parent.width
            text: card.lines
            role: "pro"
            strong: true
        }
        Txt {
            width: parent.width
            text: card.coverage
            role: "pro"
        }
        Txt {
            width: parent.width
            text: card.source
            role: "proSmall"
            color: Theme.inkSoft
        }
        Callout {
            visible: card.other !== ""
            tone: "urgent"
            iconName: "info-circle"
            role: "pro"
            text: card.other
        }
        Callout {
            visible: card.clash !== ""
            tone: "urgent"
            iconName: "urgent-triangle"
            role: "pro"
            //: Treatment: title above an advice of the path and a prescription that contradict each other.
            title: qsTr("This contradicts the path")
            text: card.clash
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: card.changes
            role: "pro"
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: card.locked
            role: "proSmall"
            color: Theme.inkSoft
        }
        Flow {
            visible: (card.canChange || card.canStop) && !card.stopping
            width: parent.width
            spacing: Theme.gap

            PButton {
                visible: card.canChange
                kind: "secondary"
                pro: true
                iconName: "pencil"
                //: On a prescription: opens the questions that change it.
                text: qsTr("Change")
                Accessible.description: card.name
                onClicked: root.changeRequested(card.key)
            }
            PButton {
                visible: card.canStop
                kind: "secondary"
                pro: true
                //: On a prescription: asks from when and why it stops.
                text: qsTr("Stop")
                Accessible.description: card.name
                onClicked: {
                    root.viewModel.forgetErrors()
                    root.stopAsked = card.key
                }
            }
        }
        PTextField {
            id: day

            visible: card.stopping
            //: Field of a prescription that is being stopped.
            label: qsTr("Not taken any more from")
            //: Under the field of the day from which a medicine stops.
            hint: qsTr("Day/month/year. Empty: from now on")
            errorText: card.stopping ? root.errors.day ?? "" : ""
            onAccepted: card.stop()
        }
        PTextField {
            id: reason

            visible: card.stopping
            //: Field of a prescription that is being stopped.
            label: qsTr("Why it stops")
            //: Under the field of the reason for which a medicine stops.
            hint: qsTr("The patient reads it. What was recorded stays.")
            errorText: card.stopping ? root.errors.reason ?? "" : ""
            onAccepted: card.stop()
        }
        Flow {
            visible: card.stopping
            width: parent.width
            spacing: Theme.gap

            PButton {
                kind: "secondary"
                pro: true
                //: Answer before a prescription is stopped: nothing changes.
                text: qsTr("Keep it")
                Accessible.description: card.name
                onClicked: root.stopAsked = ""
            }
            PButton {
                kind: "secondary"
                pro: true
                //: Answer before a prescription is stopped.
                text: qsTr("Stop it")
                Accessible.description: card.name
                onClicked: card.stop()
            }
        }
    }

    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.emptyText
        role: "pro"
    }
    Flow {
        width: parent.width
        spacing: Theme.pad

        Repeater {
            model: root.viewModel.medicines
            delegate: Medicine { }
        }
    }
    FoldRow {
        visible: root.viewModel.stoppedText !== ""
        text: root.viewModel.stoppedText

        Flow {
            width: parent.width
            spacing: Theme.pad

            Repeater {
                model: root.viewModel.stopped
                delegate: Medicine { }
            }
        }
    }
    Txt {
        visible: root.viewModel.emptyText === ""
        width: parent.width
        text: root.viewModel.definition
        role: "proSmall"
        color: Theme.inkSoft
    }
    Txt {
        width: parent.width
        text: root.viewModel.questionnaireText
        role: "proSmall"
        color: Theme.inkSoft
    }
}
