// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Which lists of patients and episodes of surgery somebody belongs to: what is asked on the left, each verdict with its reasons on
// the right.
NursePage {
    id: root

    required property EligibilityViewModel viewModel
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= Theme.readingWidth + Theme.rail
    readonly property real cell: root.twoColumns ? (root.bodyWidth - Theme.pad) / 2 : root.bodyWidth

    //: Title of the page that says which lists of patients and episodes of surgery a patient belongs to.
    title: qsTr("Lists and episodes")
    subtitle: root.viewModel.name + (root.viewModel.identity !== "" ? ", " + root.viewModel.identity : "")
    hasBack: true
    maximumWidth: 2 * Theme.readingWidth

    component Verdict: ProCard {
        id: verdict

        required property var model
        readonly property string belongs: verdict.model.state

        title: verdict.model.title

        Row {
            width: parent.width
            spacing: Theme.small

            Icon {
                id: shape

                name: verdict.belongs === "yes" ? "check" : verdict.belongs === "no" ? "minus" : "unknown"
                color: verdict.belongs === "yes" ? Theme.action : Theme.ink
                size: Theme.grow(Theme.iconSmall)
            }
            Txt {
                width: parent.width - shape.width - parent.spacing
                text: verdict.model.verdict
                role: "pro"
                strong: true
            }
        }
        Repeater {
            model: verdict.model.reasons
            delegate: Txt {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                role: "pro"
                color: Theme.inkSoft
            }
        }
    }

    Item {
        width: parent.width
        height: root.twoColumns ? Math.max(questions.height, verdicts.height) : verdicts.y + verdicts.height

        Column {
            id: questions

            x: root.twoColumns && LayoutMirroring.enabled ? root.cell + Theme.pad : 0
            width: root.cell
            spacing: Theme.pad

            Repeater {
                model: root.viewModel.asked
                delegate: AskedItem {
                    id: item

                    required property var modelData

                    asked: item.modelData.text
                    options: item.modelData.options
                    value: item.modelData.value
                    onAnswered: token => root.viewModel.answer(item.modelData.key, token)
                }
            }
            PTextField {
                visible: root.viewModel.hasSurgery
                //: Eligibility: the group of the stay, as the hospital writes it.
                label: qsTr("Group of the stay (GHM)")
                //: Eligibility, under the field of the group of the stay: an example.
                hint: qsTr("For example 08C481")
                text: root.viewModel.ghm
                onEdited: text => root.viewModel.write("surgery/ghm", text)
            }
            DateChoice {
                visible: root.viewModel.hasSurgery
                //: Eligibility: the day of the operation.
                label: qsTr("Day of the operation")
                iso: root.viewModel.operatedOn
                dayByDay: false
                onMovedTo: iso => root.viewModel.write("surgery/day", iso)
            }
            Repeater {
                model: root.viewModel.askedOfSurgery
                delegate: AskedItem {
                    id: more

                    required property var modelData

                    asked: more.modelData.text
                    options: more.modelData.options
                    value: more.modelData.value
                    onAnswered: token => root.viewModel.answer(more.modelData.key, token)
                }
            }
            DateChoice {
                visible: root.viewModel.hasSurgery && root.viewModel.hadOneBefore
                //: Eligibility: the day of the similar operation before.
                label: qsTr("Day of the operation before")
                iso: root.viewModel.operatedBefore
                dayByDay: false
                onMovedTo: iso => root.viewModel.write("surgery/before-day", iso)
            }
            FieldLabel {
                visible: errorText !== ""
                errorText: root.viewModel.errorText
            }
            PButton {
                visible: root.viewModel.isDraft
                pro: true
                iconName: "check"
                //: Eligibility: sends the answers to the team.
                text: qsTr("Keep for the team")
                onClicked: root.viewModel.keepForTeam()
            }
            Txt {
                visible: text !== ""
                width: parent.width
                text: root.viewModel.savedText
                role: "proSmall"
                color: Theme.inkSoft
            }
        }
        Column {
            id: verdicts

            x: root.twoColumns && !LayoutMirroring.enabled ? root.cell + Theme.pad : 0
            y: root.twoColumns ? 0 : questions.height + Theme.group
            width: root.cell
            spacing: Theme.pad

            Repeater {
                model: root.viewModel.lists
                delegate: Verdict { }
            }
            Repeater {
                model: root.viewModel.episodes
                delegate: Verdict { }
            }
        }
    }
}
