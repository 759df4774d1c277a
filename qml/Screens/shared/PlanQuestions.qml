// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The questions about one medicine, one at a time, then all of it to read again; the page around them has the buttons. Each
// field says what to do when it is not understood; what was typed stays.
Column {
    id: root

    required property PlanEntryViewModel viewModel
    readonly property var values: root.viewModel.values
    readonly property var errors: root.viewModel.errors
    readonly property string step: root.viewModel.step
    readonly property string rhythm: root.values.rhythm ?? ""
    readonly property bool recorded: root.viewModel.recordedText !== ""
    readonly property bool asking: !root.recorded && root.step !== "recap"
    readonly property bool checking: !root.recorded && root.step === "recap"

    width: parent ? parent.width : implicitWidth
    spacing: Theme.pad

    component Field: PTextField {
        id: entry

        required property string field

        text: root.values[entry.field] ?? ""
        errorText: root.errors[entry.field] ?? ""
        onEdited: text => root.viewModel.set(entry.field, text)
        onAccepted: root.viewModel.next()
    }
    component Question: Column {
        required property string name

        visible: root.asking && root.step === name
        width: parent?.width ?? 0
        spacing: Theme.pad
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
    ProgressWords {
        visible: root.asking && text !== ""
        text: root.viewModel.stepText
    }
    Question {
        name: "name"

        Field {
            field: "name"
            //: Field of a medicine.
            label: qsTr("Name of the medicine")
            //: Under the field of the name of a medicine.
            hint: qsTr("As written on the box")
        }
    }
    Question {
        name: "amount"

        Field {
            field: "amount"
            //: Field of a medicine: how much is taken at once.
            label: qsTr("How much at once")
            //: Under a field that may stay empty.
            hint: qsTr("A number, or nothing")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
        }
        Field {
            field: "unit"
            //: Field of a medicine: what is counted.
            label: qsTr("Of what")
            //: Examples under the field of what is counted.
            hint: qsTr("tablet, drop, mg…")
        }
    }
    Question {
        name: "rhythm"
        spacing: Theme.gap

        FieldLabel {
            //: A medicine: how often it is taken.
            label: qsTr("How often")
        }
        Repeater {
            model: root.viewModel.rhythms
            delegate: ChoiceRow {
                required property var modelData

                text: modelData.text
                mark: modelData.key === root.rhythm ? "chosen" : "none"
                onClicked: root.viewModel.set("rhythm", modelData.key)
            }
        }
    }
    Question {
        name: "limits"

        Field {
            visible: root.rhythm === "every-n-days"
            field: "days"
            //: Field of a medicine: a dose every so many days.
            label: qsTr("Every how many days")
            inputMethodHints: Qt.ImhDigitsOnly
        }
        Field {
            visible: root.rhythm === "cycle"
            field: "daysOn"
            //: Field of a medicine taken in cycles.
            label: qsTr("Days with the medicine")
            inputMethodHints: Qt.ImhDigitsOnly
        }
        Field {
            visible: root.rhythm === "cycle"
            field: "daysOff"
            //: Field of a medicine taken in cycles.
            label: qsTr("Days without it")
            inputMethodHints: Qt.ImhDigitsOnly
        }
        Column {
            visible: root.rhythm === "on-weekdays"
            width: parent.width
            spacing: Theme.gap

            FieldLabel {
                //: A medicine: the days of the week on which it is taken.
                label: qsTr("Which days")
                errorText: root.errors.days ?? ""
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: root.viewModel.weekdays
                    delegate: FilterChip {
                        required property var modelData

                        role: "body"
                        text: modelData.text
                        selected: modelData.chosen
                        onClicked: root.viewModel.toggleWeekday(modelData.key)
                    }
                }
            }
        }
        Field {
            visible: root.rhythm === "as-needed"
            field: "most"
            //: Field of a medicine taken as needed.
            label: qsTr("At most how many in 24 hours")
            inputMethodHints: Qt.ImhDigitsOnly
        }
        Field {
            visible: root.rhythm === "as-needed"
            field: "apart"
            //: Field of a medicine taken as needed.
            label: qsTr("Hours between two")
            inputMethodHints: Qt.ImhDigitsOnly
        }
        Field {
            visible: root.rhythm === "as-written"
            field: "words"
            //: Field of a medicine: the words of the prescription.
            label: qsTr("What the prescription says")
        }
    }
    Question {
        name: "when"

        Column {
            width: parent.width
            spacing: Theme.gap

            FieldLabel {
                //: A medicine: the moments of the day at which it is taken.
                label: qsTr("When")
                errorText: root.errors.moments ?? ""
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: root.viewModel.points
                    delegate: FilterChip {
                        required property var modelData

                        role: "body"
                        text: modelData.text
                        selected: modelData.chosen
                        onClicked: root.viewModel.togglePoint(modelData.key)
                    }
                }
            }
        }
        Field {
            field: "times"
            //: Field of a medicine: hours of the day.
            label: qsTr("Or at these hours")
            //: Example under the field of hours.
            hint: qsTr("For example 8:00, 20:30")
        }
    }
    Question {
        name: "dates"

        Field {
            visible: !root.viewModel.asksWhy
            field: "from"
            //: Field of a medicine: its first day.
            label: qsTr("First day")
            //: Under the field of the first day of a medicine.
            hint: qsTr("Day/month/year. Empty: today")
        }
        Field {
            field: "until"
            //: Field of a medicine: its last day.
            label: qsTr("Last day")
            //: Under the field of the last day of a medicine.
            hint: qsTr("Day/month/year. Empty: no end")
        }
    }
    Question {
        name: "why"

        Field {
            field: "holds"
            //: Field of a change of a prescription: its first day.
            label: qsTr("The change holds from")
            //: Under the field of the first day of a change of a prescription.
            hint: qsTr("Day/month/year. Empty: from now on")
        }
        Field {
            field: "reason"
            //: Field of a change of a prescription: why.
            label: qsTr("Why it changes")
            //: Under the field of the reason of a change.
            hint: qsTr("The patient reads it.")
        }
    }
    Column {
        visible: root.checking
        width: parent.width
        spacing: Theme.pad

        Card {
            visible: root.viewModel.preview !== ""
            tone: "sunk"

            Txt {
                width: parent.width
                //: Above how a medicine would read in the list.
                text: qsTr("It will read:")
                role: "small"
                color: Theme.inkSoft
            }
            Txt {
                width: parent.width
                text: root.viewModel.preview
                role: "lead"
                strong: true
            }
        }
        Callout {
            visible: text !== ""
            tone: "urgent"
            iconName: "urgent-triangle"
            text: root.viewModel.clashText
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        FieldLabel {
            //: Above what was answered about a medicine, one line each.
            label: qsTr("Is it right? Press a line to change it.")
        }
        Card {
            Repeater {
                id: answers

                model: root.checking ? root.viewModel.recap : []
                delegate: ListRow {
                    required property var modelData
                    required property int index

                    text: modelData.label
                    detail: modelData.value
                    trailingIcon: "pencil"
                    last: index === answers.count - 1
                    onClicked: root.viewModel.goTo(modelData.step)
                }
            }
        }
        Txt {
            width: parent.width
            text: root.viewModel.whereText
            role: "small"
            color: Theme.inkSoft
        }
    }
}
