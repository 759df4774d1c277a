// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: one page a nurse reads from top to bottom.
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// One patient: to act on, path and safety, measures, doses, answers, messages.
NursePage {
    id: root

    required property PatientPageViewModel viewModel
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= Theme.readingWidth
    readonly property real cell: root.twoColumns ? (root.bodyWidth - Theme.pad) / 2 : root.bodyWidth

    signal messagesRequested()
    signal summaryRequested()
    signal pathRequested()
    signal pairingRequested()
    signal alertRequested(key: string)
    signal limitsRequested()
    signal processRequested()
    signal assessmentRequested()
    signal eligibilityRequested()
    signal treatmentRequested()
    signal wordsRequested(key: string)     // "" for those that have waited longest
    signal recordLogRequested()
    signal interviewRequested(method: string)
    signal diaryRequested()
    signal transcriptionRequested()
    signal helperRequested()

    //: Button of the patient's page: opens the page where a path is made.
    readonly property string proposeText: qsTr("Propose a path")
    //: Button of the patient's page: opens the page where the path is changed.
    readonly property string changeText: qsTr("Change the path")
    //: Button of the patient's page: makes a code for the patient's device.
    readonly property string pairText: qsTr("Link a device")

    function actionText(action: string): string {
        //: Button beside a question of a patient: opens the messages.
        const answerText = qsTr("Answer")
        //: Button beside an alert of a patient: opens why it was raised, to say that one has seen it.
        const alertText = qsTr("Open")
        //: Button beside answers in a patient's own words: opens the one that waits longest.
        const wordsText = qsTr("Read")
        if (action === "words" || action === "education")
            return action === "words" ? wordsText : alertText
        return action === "alert" ? alertText : action === "answer" ? answerText : action === "path" ? root.proposeText : action === "pair" ? root.pairText : ""
    }
    function act(action: string, key: string) {
        if (action === "alert")
            root.alertRequested(key)
        else if (action === "answer")
            root.messagesRequested()
        else if (action === "path")
            root.pathRequested()
        else if (action === "words")
            root.wordsRequested("")
        else if (action === "education")
            root.processRequested()
        else
            root.pairingRequested()
    }

    title: root.viewModel.name
    subtitle: root.viewModel.identity
    maximumWidth: 2 * Theme.readingWidth
    spacing: Theme.pad
    actions: [
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: "message"
            //: Button of the patient's page: opens the messages.
            text: qsTr("Messages")
            Accessible.description: root.viewModel.messagesText
            onClicked: root.messagesRequested()
        },
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: "print"
            //: Button of the patient's page: opens the one page for a visit.
            text: qsTr("Summary")
            onClicked: root.summaryRequested()
        },
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: "qr"
            text: root.pairText
            onClicked: root.pairingRequested()
        }
    ]

    Txt {
        width: parent.width
        text: root.viewModel.received
        role: "proSmall"
        color: Theme.inkSoft
    }
    Repeater {
        model: root.viewModel.needs
        delegate: NeedCard {
            required property string action
            required property var model

            width: root.bodyWidth
            level: model.level
            levelText: model.levelText
            reason: model.reason
            actionText: root.actionText(action)
            onActed: root.act(action, model.key)
        }
    }

    // Beside one another where there is room. Path and safety come first either way: to the eye, to Tab, to a voice.
    Item {
        width: parent.width
        height: root.twoColumns ? Math.max(figures.height, learning.height) : figures.y + figures.height

        Column {
            id: learning

            x: root.twoColumns && LayoutMirroring.enabled ? root.cell + Theme.pad : 0
            width: root.cell
            spacing: Theme.pad

            LinkCard {
                iconName: "clipboard"
                //: Link on the patient's page: opens the shared assessment, which is done beside the patient.
                text: qsTr("Shared assessment")
                detail: root.viewModel.assessmentText
                onClicked: root.assessmentRequested()
            }
            ProCard {
                visible: root.viewModel.safetyTotal > 0
                title: root.viewModel.safetyTitle

                Planks {
                    total: Math.max(1, root.viewModel.safetyTotal)
                    done: root.viewModel.safetyDone
                    current: root.viewModel.safetyDone
                    label: root.viewModel.safetyTitle
                }
                Txt {
                    visible: root.viewModel.safetyLeft !== ""
                    width: parent.width
                    text: root.viewModel.safetyLeft
                    role: "pro"
                }
            }
            ProCard {
                //: Title of a card of the patient's page: the units the patient learns.
                title: qsTr("Path")

                Txt {
                    width: parent.width
                    text: root.viewModel.pathText
                    role: "proSmall"
                    color: Theme.inkSoft
                }
                Column {
                    width: parent.width

                    Repeater {
                        id: units

                        model: root.viewModel.units
                        delegate: RailRow {
                            id: unit

                            required property int index
                            required property string title
                            required property string unitState
                            required property bool safety
                            required property var model

                            step: unit.model.step
                            label: unit.index + 1
                            first: unit.index === 0
                            last: unit.index === units.count - 1
                            postAt: Theme.pad
                            Accessible.role: Accessible.ListItem
                            Accessible.name: unit.title + ", " + unit.unitState

                            Column {
                                width: parent.width

                                Row {
                                    width: parent.width
                                    spacing: Theme.small

                                    Txt {
                                        width: Math.min(Math.ceil(implicitWidth), parent.width - (shield.visible ? shield.width + parent.spacing : 0))
                                        text: unit.title
                                        role: "pro"
                                        strong: true
                                        Accessible.ignored: true
                                    }
                                    Icon {
                                        id: shield

                                        visible: unit.safety
                                        name: "shield"
                                        color: Theme.action
                                        size: Theme.grow(Theme.iconSmall)
                                    }
                                }
                                Txt {
                                    width: parent.width
                                    text: unit.unitState
                                    role: "proSmall"
                                    color: Theme.inkSoft
                                    Accessible.ignored: true
                                }
                            }
                        }
                    }
                }
                PButton {
                    width: parent.width
                    kind: "secondary"
                    pro: true
                    iconName: "path"
                    text: root.viewModel.hasPath ? root.changeText : root.proposeText
                    onClicked: root.pathRequested()
                }
            }
            ProCard {
                visible: root.viewModel.goals.length > 0
                //: Title of a card of the patient's page: the goals of the patient.
                title: qsTr("Goals, in the patient’s words")

                Repeater {
                    model: root.viewModel.goals
                    delegate: Txt {
                        required property string modelData

                        width: parent?.width ?? 0
                        //: A goal as the patient wrote it.
                        text: qsTr("“%1”").arg(modelData)
                        role: "pro"
                    }
                }
            }
            ProCard {
                visible: root.viewModel.hasAnswers
                //: Title of a card of the patient's page: the last answers to quizzes.
                title: qsTr("Last answers")

                Repeater {
                    model: root.viewModel.answers
                    delegate: Column {
                        id: answer

                        required property string question
                        required property string verdict
                        required property string mark
                        required property string about
                        required property string key
                        required property bool canRate
                        required property var model

                        width: parent?.width ?? 0
                        spacing: Theme.outline

                        Txt {
                            width: parent.width
                            text: answer.question
                            role: "pro"
                            strong: true
                        }
                        Txt {
                            visible: text !== ""
                            width: parent.width
                            text: answer.model.answer
                            role: "pro"
                        }
                        Row {
                            spacing: Theme.tight

                            Icon {
                                anchors.verticalCenter: parent.verticalCenter
                                name: answer.mark === "right" ? "check" : answer.mark === "notYet" ? "undo" : answer.mark === "review" ? "mic" : "unknown"
                                color: answer.mark === "right" ? Theme.action : Theme.urgent
                                size: Theme.grow(Theme.iconSmall)
                            }
                            Txt {
                                anchors.verticalCenter: parent.verticalCenter
                                text: answer.verdict
                                role: "proSmall"
                                strong: true
                                color: answer.mark === "right" ? Theme.action : Theme.urgent
                                wrapMode: Text.NoWrap
                            }
                        }
                        Txt {
                            width: parent.width
                            text: answer.about
                            role: "proSmall"
                            color: Theme.inkSoft
                        }
                        PButton {
                            visible: answer.canRate
                            width: Math.min(implicitWidth, parent.width)
                            kind: "secondary"
                            pro: true
                            //: Beside an answer in a patient's own words: opens it, to rate it and to reply.
                            text: answer.mark === "review" ? qsTr("Read their words") : againText
                            Accessible.description: answer.question + " " + answer.about
                            onClicked: root.wordsRequested(answer.key)

                            //: Beside an answer in a patient's own words that was rated: opens it again.
                            readonly property string againText: qsTr("Open again")
                        }
                    }
                }
            }
        }

        Column {
            id: figures

            x: root.twoColumns && !LayoutMirroring.enabled ? root.cell + Theme.pad : 0
            y: root.twoColumns ? 0 : learning.height + Theme.pad
            width: root.cell
            spacing: Theme.pad

            ProCard {
                visible: root.viewModel.measureTitle !== ""
                title: root.viewModel.measureTitle

                LineChart {
                    visible: root.viewModel.measureSummary !== ""
                    points: root.viewModel.measurePoints
                    from: root.viewModel.measureFrom
                    to: root.viewModel.measureTo
                    summary: root.viewModel.measureTitle + ". " + root.viewModel.measureSummary
                }
                Txt {
                    visible: root.viewModel.measureSummary !== ""
                    width: parent.width
                    text: root.viewModel.measureSummary
                    role: "proSmall"
                    color: Theme.inkSoft
                }
                DataTable {
                    visible: root.viewModel.measureSummary !== ""
                    headers: root.viewModel.measureHeaders
                    rows: root.viewModel.measureRows
                }
            }
            ProCard {
                //: Title of a card of the patient's page.
                title: qsTr("Declared doses, 14 days")

                DoseStrip {
                    days: root.viewModel.doseDays
                }
                Txt {
                    width: parent.width
                    text: root.viewModel.dosesSummary
                    role: "pro"
                }
            }
            ProCard {
                visible: root.viewModel.stepsTitle !== ""
                title: root.viewModel.stepsTitle

                Repeater {
                    id: steps

                    model: root.viewModel.steps
                    delegate: Row {
                        id: step

                        required property string text
                        required property string when
                        required property var model

                        width: parent?.width ?? 0
                        spacing: Theme.small

                        Icon {
                            id: mark

                            name: step.model.step === "done" ? "check" : "clock"
                            color: step.model.step === "done" ? Theme.action : step.model.step === "late" ? Theme.urgent : Theme.inkSoft
                            size: Theme.grow(Theme.iconSmall)
                        }
                        Column {
                            width: parent.width - mark.width - parent.spacing

                            Txt {
                                width: parent.width
                                text: step.text
                                role: "pro"
                                strong: step.model.step === "late"
                            }
                            Txt {
                                width: parent.width
                                text: step.when
                                role: "proSmall"
                                color: Theme.inkSoft
                            }
                        }
                    }
                }
                Txt {
                    visible: steps.count === 0
                    width: parent.width
                    //: Card of the steps of an operation on the patient's page: none is due yet.
                    text: qsTr("No step is due yet.")
                    role: "pro"
                }
            }
            LinkCard {
                iconName: "clipboard"
                //: Link on the patient's page: opens the steps of therapeutic education.
                text: qsTr("Therapeutic education")
                detail: root.viewModel.processText
                onClicked: root.processRequested()
            }
            LinkCard {
                iconName: "list"
                //: Link on the patient's page: which lists of patients and episodes of surgery they belong to.
                text: qsTr("Lists and episodes")
                onClicked: root.eligibilityRequested()
            }
            LinkCard {
                //: Link on the patient's page: opens the medicines, where one can be added.
                text: qsTr("Treatment")
                onClicked: root.treatmentRequested()
            }
            LinkCard {
                visible: root.viewModel.hasPath
                iconName: "chart"
                //: Link on the patient's page: opens the limits of the rules and the dates of operations.
                text: qsTr("Limits and dates")
                onClicked: root.limitsRequested()
            }
            ProCard {
                //: Title of a card of the patient's page: ways to follow a patient who uses no app.
                title: qsTr("Without a device")

                ListRow {
                    pro: true
                    iconName: "phone"
                    //: Opens eight questions to ask the patient on the telephone.
                    text: qsTr("Phone interview")
                    onClicked: root.interviewRequested("phone")
                }
                ListRow {
                    pro: true
                    iconName: "home"
                    //: Opens eight questions to ask the patient at home.
                    text: qsTr("Interview at home")
                    onClicked: root.interviewRequested("visit")
                }
                ListRow {
                    pro: true
                    iconName: "print"
                    //: Opens the page that makes a paper diary to print.
                    text: qsTr("Print the paper diary")
                    onClicked: root.diaryRequested()
                }
                ListRow {
                    pro: true
                    last: true
                    iconName: "pencil"
                    //: Opens the page where paper diaries are copied.
                    text: qsTr("Copy a paper diary")
                    onClicked: root.transcriptionRequested()
                }
            }
            LinkCard {
                iconName: "people"
                //: Link on the patient's page: invites somebody close, with the patient's agreement.
                text: qsTr("Invite somebody who helps")
                onClicked: root.helperRequested()
            }
            LinkCard {
                iconName: "shield"
                //: Link on the patient's page: opens what they agreed to and who looked at their record.
                text: qsTr("Agreements and access")
                onClicked: root.recordLogRequested()
            }
            ProCard {
                visible: root.viewModel.alertHistory.length > 0
                //: Title of a card of the patient's page: alerts that somebody saw.
                title: qsTr("Alerts seen")

                Repeater {
                    model: root.viewModel.alertHistory
                    delegate: Txt {
                        required property string modelData

                        width: parent?.width ?? 0
                        text: modelData
                        role: "pro"
                    }
                }
            }
            LinkCard {
                iconName: "message"
                //: Link to the messages on the patient's page.
                text: qsTr("Read and answer messages")
                detail: root.viewModel.messagesText
                onClicked: root.messagesRequested()
            }
        }
    }
}
