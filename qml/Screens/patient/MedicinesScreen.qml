// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// "Did I take the 6 o'clock one?" Hour by hour, then what is taken as needed, the week in a sentence, and the boxes.
PPage {
    id: root

    required property MedicinesViewModel viewModel
    // The day and what surrounds it, beside one another where there is room; the day first either way.
    readonly property bool beside: Theme.expanded && !Theme.huge
    readonly property real cell: Theme.listWidth * 1.25

    signal reasonRequested(slot: string)
    signal planRequested()
    signal refillRequested(medicine: string)

    //: Title of the page of medicines.
    title: qsTr("Medicines")
    backIcon: "back"
    maximumWidth: root.beside ? 2 * root.cell + Theme.section : Theme.readingWidth

    Txt {
        width: parent.width
        //: Page of medicines: the question it answers.
        text: qsTr("Did I take it?")
        role: "title"
    }
    Txt {
        width: parent.width
        text: root.viewModel.dayText
        color: Theme.inkSoft
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Grid {
        width: parent.width
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.section
        rowSpacing: parent.spacing

        Column {
            width: root.beside ? (parent.width - Theme.section) / 2 : parent.width
            spacing: Theme.pad

            Column {
                width: parent.width

                Repeater {
                    id: hours

                    model: root.viewModel.hours
                    delegate: MedicineHour {
                        required property int index

                        first: index === 0
                        last: index === hours.count - 1
                        onDoseTaken: slot => root.viewModel.takeDose(slot)
                        onDoseNotTaken: slot => root.reasonRequested(slot)
                        onDoseUnsure: slot => root.viewModel.sayUnsure(slot)
                        onDoseCorrected: slot => root.viewModel.correctDose(slot)
                        onAllTaken: key => root.viewModel.takeAll(key)
                    }
                }
            }
            Txt {
                visible: text !== ""
                width: parent.width
                text: root.viewModel.emptyText
            }
            Callout {
                tone: "sun"
                iconName: "info-circle"
                //: Always on the page of medicines.
                text: qsTr("Do not double. If unsure, call the pharmacist.")
            }
            EqualRow {
                PButton {
                    kind: "secondary"
                    //: Page of medicines: shows the doses of the day before the one shown.
                    text: qsTr("Day before")
                    onClicked: root.viewModel.showDayBefore()
                }
                PButton {
                    visible: !root.viewModel.isToday
                    kind: "secondary"
                    //: Page of medicines: shows the doses of the day after the one shown.
                    text: qsTr("Day after")
                    onClicked: root.viewModel.showDayAfter()
                }
            }
        }
        Column {
            width: root.beside ? (parent.width - Theme.section) / 2 : parent.width
            spacing: Theme.pad

            Column {
                visible: needed.count > 0
                width: parent.width
                spacing: Theme.gap

                SectionTitle {
                    //: Page of medicines: what is taken only when the person needs it.
                    text: qsTr("If needed")
                }
                Repeater {
                    id: needed

                    model: root.viewModel.asNeeded
                    delegate: MedicineNeeded {
                        onTakeRequested: key => root.viewModel.takeAsNeeded(key)
                        onDoseCorrected: slot => root.viewModel.correctDose(slot)
                    }
                }
            }
            SectionTitle {
                //: Page of medicines: the declared doses of the present week.
                text: qsTr("This week")
            }
            Card {
                tone: "sunk"

                DoseWeekStrip {
                    days: root.viewModel.weekDays
                }
                Txt {
                    width: parent.width
                    text: root.viewModel.weekSentence
                    strong: true
                }
                Txt {
                    visible: text !== ""
                    width: parent.width
                    text: root.viewModel.weekDefinition
                    role: "small"
                    color: Theme.inkSoft
                }
            }
            FoldRow {
                visible: root.viewModel.pastWeeks.length > 0
                //: Page of medicines: opens the declared doses of earlier weeks.
                text: qsTr("Past weeks")

                Repeater {
                    model: root.viewModel.pastWeeks
                    delegate: Column {
                        id: week

                        required property var modelData

                        width: parent?.width ?? 0

                        Txt {
                            width: parent.width
                            text: week.modelData.title
                            strong: true
                        }
                        Txt {
                            width: parent.width
                            text: week.modelData.sentence
                        }
                        Txt {
                            visible: text !== ""
                            width: parent.width
                            text: week.modelData.definition
                            role: "small"
                            color: Theme.inkSoft
                        }
                    }
                }
            }
            Column {
                visible: boxes.count > 0
                width: parent.width
                spacing: Theme.gap

                SectionTitle {
                    //: Page of medicines: how much is left of each.
                    text: qsTr("My boxes")
                }
                Repeater {
                    id: boxes

                    model: root.viewModel.supplies
                    delegate: LinkCard {
                        required property string key
                        required property string name
                        required property string supply

                        picto: "tablet"
                        text: name
                        //: Under the name of a medicine: what is left, then what pressing it does.
                        detail: qsTr("%1 Press to record a new box.").arg(supply)
                        onClicked: root.refillRequested(key)
                    }
                }
            }
            LinkCard {
                iconName: "clipboard"
                //: Page of medicines: opens the list of medicines with how each is taken.
                text: qsTr("How I take my medicines")
                onClicked: root.planRequested()
            }
        }
    }
}
