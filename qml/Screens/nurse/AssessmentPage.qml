// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: one conversation, with its parts on the left.
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The shared assessment beside a patient: a question, their words first, then what may be pressed; on the left the parts, in any
// order. Large enough to read together.
NursePage {
    id: root

    required property AssessmentViewModel viewModel
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= Theme.readingWidth + Theme.rail
    readonly property real side: root.twoColumns ? Math.round(root.bodyWidth * 0.3) : root.bodyWidth
    readonly property string part: root.viewModel.section
    readonly property bool checking: root.part === "check"
    readonly property bool hasOther: root.viewModel.otherText !== ""

    signal pathRequested()
    signal processRequested()

    title: root.viewModel.title
    subtitle: root.viewModel.savedText
    hasBack: true
    maximumWidth: 2 * Theme.readingWidth
    spacing: Theme.pad

    onPartChanged: root.show(heading)

    Callout {
        visible: root.viewModel.blockedText !== ""
        tone: "urgent"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.blockedText

        PButton {
            kind: "quiet"
            pro: true
            flush: true
            //: Opens the page where the steps of therapeutic education are recorded.
            text: qsTr("Open therapeutic education")
            onClicked: root.processRequested()
        }
    }
    Callout {
        visible: root.viewModel.isFinished
        tone: "action"
        iconName: "check"
        role: "pro"
        //: Shared assessment: it was finished just now.
        title: qsTr("The assessment is finished.")
        //: Shared assessment: it was finished just now; what comes next.
        text: qsTr("The team receives it. The path is proposed from what was said.")

        PButton {
            pro: true
            iconName: "path"
            //: Shared assessment, after its end: opens the page where the path is made.
            text: qsTr("Propose the path")
            onClicked: root.pathRequested()
        }
    }
    ProCard {
        visible: root.hasOther
        tone: "urgent"
        titleColor: Theme.overUrgentSoft
        title: root.viewModel.otherText

        Repeater {
            model: root.viewModel.differences
            delegate: Txt {
                required property var modelData

                width: parent?.width ?? 0
                //: Two versions of an assessment: what was asked, what is here, what the other one says.
                text: qsTr("%1. Here: %2. The other: %3.").arg(modelData.text).arg(modelData.ours).arg(modelData.theirs)
                role: "pro"
                color: Theme.overUrgentSoft
            }
        }
        EqualRow {
            PButton {
                kind: "secondary"
                pro: true
                //: Of two versions, the one on this device stays in use. The other stays visible.
                text: qsTr("Keep what is here")
                onClicked: root.viewModel.keepOurs()
            }
            PButton {
                kind: "secondary"
                pro: true
                //: Of two versions, the other one is taken. What was here stays visible.
                text: qsTr("Take the other")
                onClicked: root.viewModel.keepTheirs()
            }
        }
        Txt {
            width: parent.width
            //: Under the choice between two versions.
            text: qsTr("Neither is lost: both stay in the list of versions.")
            role: "proSmall"
            color: Theme.overUrgentSoft
        }
    }
    Item {
        width: parent.width
        height: root.twoColumns ? Math.max(rail.height, talk.height) : talk.y + talk.height

        AssessmentRail {
            id: rail

            visible: root.twoColumns
            x: LayoutMirroring.enabled ? root.bodyWidth - width : 0
            width: root.side
            sections: root.viewModel.sections
            onChosen: key => root.viewModel.goTo(key)
        }
        Flow {
            id: chips

            visible: !root.twoColumns
            width: root.bodyWidth
            spacing: Theme.small

            Repeater {
                model: root.twoColumns ? [] : root.viewModel.sections
                delegate: FilterChip {
                    required property var modelData

                    text: modelData.text
                    selected: modelData.key === root.part
                    spokenRole: Accessible.RadioButton
                    Accessible.description: modelData.detail
                    onClicked: root.viewModel.goTo(modelData.key)
                }
            }
        }
        Column {
            id: talk

            x: root.twoColumns && !LayoutMirroring.enabled ? root.side + Theme.group : 0
            y: root.twoColumns ? 0 : chips.height + Theme.pad
            width: root.twoColumns ? root.bodyWidth - root.side - Theme.group : root.bodyWidth
            spacing: Theme.pad

            Txt {
                id: heading

                width: parent.width
                text: root.viewModel.question
                role: "title"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PTextArea {
                visible: !root.checking
                minimumLines: 2
                //: Shared assessment: what the patient says, as they say it.
                label: qsTr("In their words")
                text: root.viewModel.words
                onEdited: text => root.viewModel.setWords(text)
            }
            Column {
                visible: root.part === "illnesses"
                width: parent.width
                spacing: Theme.small

                Repeater {
                    model: root.part === "illnesses" ? root.viewModel.packs : []
                    delegate: ChoiceRow {
                        required property var modelData

                        kind: "check"
                        text: modelData.text
                        mark: modelData.chosen ? "chosen" : "none"
                        onClicked: root.viewModel.togglePack(modelData.key)
                    }
                }
            }
            AssessmentKnowledge {
                visible: root.part === "knowledge"
                viewModel: root.viewModel.baseline
                progress: root.viewModel.baselineText
            }
            AssessmentGoals {
                visible: root.part === "goals"
                viewModel: root.viewModel
            }
            Repeater {
                model: root.viewModel.items
                delegate: AskedItem {
                    id: item

                    required property string key
                    required property var model

                    asked: item.model.text
                    options: item.model.options
                    value: item.model.value
                    onAnswered: token => root.viewModel.answer(item.key, token)
                }
            }
            PTextField {
                visible: root.part === "home"
                //: Shared assessment: the name of who helps, and who they are to the patient.
                label: qsTr("Who helps (name, and who they are)")
                text: root.viewModel.helperName()
                onEdited: text => root.viewModel.setHelperName(text)
            }
            DateChoice {
                visible: root.part === "daily" && root.viewModel.hasNursing
                //: Shared assessment: the day of the nursing assessment (BSI) that exists beside it.
                label: qsTr("Day of the nursing assessment")
                iso: root.viewModel.nursingDay
                latest: root.viewModel.today
                dayByDay: false
                onMovedTo: iso => root.viewModel.setNursingDay(iso)
            }
            AssessmentCheck {
                visible: root.checking
                viewModel: root.viewModel
            }
            Callout {
                visible: root.viewModel.effectText !== ""
                tone: "learn"
                iconName: "path"
                role: "pro"
                //: Shared assessment: above what an answer changes in the path.
                title: qsTr("What this answer changes")
                text: root.viewModel.effectText
                Accessible.role: Accessible.AlertMessage
                Accessible.name: title + " " + text
            }
            Column {
                visible: !root.checking
                width: parent.width
                spacing: Theme.small

                Txt {
                    width: parent.width
                    //: Shared assessment: above questions that help the patient go on.
                    text: qsTr("To go on")
                    role: "proHeading"
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Repeater {
                    model: root.viewModel.prompts
                    delegate: Row {
                        id: prompt

                        required property string modelData

                        width: talk.width
                        spacing: Theme.small

                        Icon {
                            id: sign

                            name: "question"
                            color: Theme.action
                            size: Theme.grow(Theme.iconSmall)
                        }
                        Txt {
                            width: parent.width - sign.width - parent.spacing
                            text: prompt.modelData
                            role: "pro"
                        }
                    }
                }
            }
            FieldLabel {
                visible: errorText !== ""
                errorText: root.viewModel.errorText
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                PButton {
                    visible: !root.checking && !root.viewModel.isFinished
                    pro: true
                    trailingIcon: "arrow"
                    //: Shared assessment: goes to the next part.
                    text: qsTr("Next part")
                    onClicked: root.viewModel.next()
                }
                PButton {
                    visible: !root.checking
                    kind: "quiet"
                    pro: true
                    //: Shared assessment: this part was not discussed; goes to the next one.
                    text: qsTr("Not discussed today")
                    onClicked: root.viewModel.later()
                }
                PButton {
                    visible: root.checking && root.viewModel.isDraft && root.viewModel.blockedText === ""
                    pro: true
                    iconName: "check"
                    //: Shared assessment: keeps it for the team.
                    text: qsTr("Finish the assessment")
                    onClicked: root.viewModel.finish()
                }
                PButton {
                    visible: root.checking && !root.viewModel.isDraft && root.viewModel.history.length > 0
                    kind: "quiet"
                    pro: true
                    //: Shared assessment: asks all parts again, as a year later. What was said stays until it is said anew.
                    text: qsTr("Go through it again")
                    onClicked: root.viewModel.beginAgain()
                }
                PButton {
                    visible: root.checking && root.viewModel.isDraft
                    kind: "quiet"
                    pro: true
                    //: Shared assessment: gives up what is not finished, after a question.
                    text: qsTr("Delete this draft")
                    onClicked: giveUp.open()
                }
            }
        }
    }
    PDialog {
        id: giveUp

        //: Question before a draft of an assessment is deleted.
        title: qsTr("Delete this draft?")
        //: Under the question before a draft of an assessment is deleted.
        text: qsTr("Goals and answered questions stay. What was finished before stays too.")
        //: Answer: the draft of the assessment stays.
        firstText: qsTr("Keep it")
        //: Answer: the draft of the assessment is deleted.
        secondText: qsTr("Delete")
        onSecondChosen: root.viewModel.giveUp()
    }
}
