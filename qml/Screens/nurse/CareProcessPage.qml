// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Therapeutic education of one patient: where it stands, what may be recorded now, what happened.
NursePage {
    id: root

    required property CareProcessViewModel viewModel
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= Theme.readingWidth
    readonly property real cell: root.twoColumns ? (root.bodyWidth - Theme.pad) / 2 : root.bodyWidth
    readonly property bool recording: root.viewModel.kind !== ""

    //: Title of the page where the steps of therapeutic education are recorded.
    title: qsTr("Therapeutic education")
    subtitle: root.viewModel.name
    hasBack: true
    maximumWidth: 2 * Theme.readingWidth
    spacing: Theme.pad

    onRecordingChanged: if (root.recording) root.show(form)

    ProCard {
        id: form

        visible: root.recording
        title: root.viewModel.kindText

        Callout {
            visible: root.viewModel.question !== ""
            iconName: "speaker"
            tone: "action"
            role: "pro"
            //: Above the words a professional reads to the patient before writing down the answer.
            title: qsTr("Read this to the patient")
            text: root.viewModel.question
        }
        SegmentedChoice {
            visible: root.viewModel.isMeeting
            pro: true
            //: Name of the choice: one to one, in a group, at a distance.
            label: qsTr("How you met")
            options: root.viewModel.settings
            currentKey: root.viewModel.setting
            onChosen: key => root.viewModel.setSetting(key)
        }
        Column {
            visible: root.viewModel.receivers.length > 0
            width: parent.width
            spacing: Theme.small

            Repeater {
                model: root.viewModel.receivers
                delegate: ChoiceRow {
                    required property var modelData

                    text: modelData.text
                    mark: modelData.key === root.viewModel.receiver ? "chosen" : "none"
                    onClicked: root.viewModel.setReceiver(modelData.key)
                }
            }
        }
        DateChoice {
            //: Recording a step of therapeutic education: the day it happened.
            label: qsTr("The day it happened")
            iso: root.viewModel.day
            latest: root.viewModel.today
            onMovedTo: iso => root.viewModel.setDay(iso)
        }
        PTextArea {
            id: note

            visible: root.viewModel.question === ""
            //: Recording a step of therapeutic education: words beside it.
            label: qsTr("Note (optional)")
        }
        FieldLabel {
            visible: errorText !== ""
            errorText: root.viewModel.errorText
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            PButton {
                pro: true
                //: Keeps a step of therapeutic education.
                text: qsTr("Record")
                onClicked: {
                    if (root.viewModel.record(note.text))
                        note.text = ""
                }
            }
            PButton {
                kind: "quiet"
                pro: true
                //: Closes the form of a step; nothing is kept.
                text: qsTr("Do not record")
                onClicked: root.viewModel.putOff()
            }
        }
    }

    Item {
        width: parent.width
        height: root.twoColumns ? Math.max(where.height, next.height) : next.y + next.height

        ProCard {
            id: where

            x: root.twoColumns && LayoutMirroring.enabled ? root.cell + Theme.pad : 0
            width: root.cell
            title: root.viewModel.stageText

            StepList {
                steps: root.viewModel.steps
            }
            Repeater {
                model: root.viewModel.figures
                delegate: Txt {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    role: "pro"
                }
            }
        }
        Column {
            id: next

            x: root.twoColumns && !LayoutMirroring.enabled ? root.cell + Theme.pad : 0
            y: root.twoColumns ? 0 : where.height + Theme.pad
            width: root.cell
            spacing: Theme.pad

            ProCard {
                //: Title above what a professional may record now.
                title: qsTr("Record")

                Repeater {
                    model: root.viewModel.choices
                    delegate: PButton {
                        required property var modelData

                        width: parent?.width ?? 0
                        kind: "secondary"
                        pro: true
                        iconName: modelData.key === root.viewModel.kind ? "check" : ""
                        text: modelData.text
                        onClicked: root.viewModel.choose(modelData.key)
                    }
                }
            }
            ProCard {
                visible: root.viewModel.notYet.length > 0
                //: Title above what cannot be recorded yet, each with what comes first.
                title: qsTr("Not yet")

                Repeater {
                    model: root.viewModel.notYet
                    delegate: Column {
                        id: later

                        required property var modelData

                        width: parent?.width ?? 0

                        Txt {
                            width: parent.width
                            text: later.modelData.text
                            role: "pro"
                            strong: true
                        }
                        Txt {
                            width: parent.width
                            text: later.modelData.why
                            role: "proSmall"
                            color: Theme.inkSoft
                        }
                    }
                }
            }
        }
    }
    ProCard {
        visible: root.viewModel.aside.length > 0
        //: Title above steps that were written apart and do not follow from the others.
        title: qsTr("Kept aside")

        Txt {
            width: parent.width
            //: Above steps that were written apart and do not follow from the others.
            text: qsTr("These were written elsewhere and do not follow. They count for nothing, and stay here.")
            role: "pro"
        }
        Repeater {
            model: root.viewModel.aside
            delegate: Column {
                id: other

                required property var modelData

                width: parent?.width ?? 0

                Txt {
                    width: parent.width
                    text: other.modelData.text
                    role: "pro"
                    strong: true
                }
                Txt {
                    width: parent.width
                    text: other.modelData.detail
                    role: "proSmall"
                    color: Theme.inkSoft
                }
            }
        }
    }
    ProCard {
        visible: root.viewModel.happened.length > 0
        //: Title above all that was recorded, newest first.
        title: qsTr("What happened")

        Repeater {
            model: root.viewModel.happened
            delegate: Column {
                id: past

                required property var modelData

                width: parent?.width ?? 0

                Txt {
                    width: parent.width
                    text: past.modelData.text
                    role: "pro"
                    strong: true
                }
                Txt {
                    width: parent.width
                    text: past.modelData.detail
                    role: "proSmall"
                    color: Theme.inkSoft
                }
            }
        }
    }
}
