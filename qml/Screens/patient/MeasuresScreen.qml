// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The sentence, the chart, the table. At large text the table comes before the chart.
PPage {
    id: root

    required property MeasuresViewModel viewModel
    property SymptomsViewModel feelings
    property bool recordable: true         // false for somebody who helps without the right to record

    signal measureRequested(kind: string)
    signal correctionRequested(kind: string, fact: string)
    signal helpRequested()
    signal symptomsRequested()

    //: Title of the page of measures, and its place in the bottom bar.
    title: qsTr("Measures")
    maximumWidth: Theme.expanded ? 1.5 * Theme.readingWidth : Theme.readingWidth
    footer: [
        PButton {
            visible: root.viewModel.kind !== "" && root.recordable
            width: parent?.width ?? 0
            //: Opens the page where a measure is written; %1 is its name, such as Weight.
            text: qsTr("Record: %1").arg(root.viewModel.title)
            onClicked: root.measureRequested(root.viewModel.kind)
        }
    ]

    EmptyState {
        visible: root.viewModel.emptyText !== ""
        picto: "scale"
        text: root.viewModel.emptyText
    }
    LinkCard {
        visible: root.feelings?.hasSymptoms ?? false
        picto: "talk"
        //: On the page of measures: opens the page where a person says what they feel.
        text: qsTr("How I feel")
        detail: root.feelings?.summary ?? ""
        onClicked: root.symptomsRequested()
    }
    SegmentedChoice {
        visible: root.viewModel.kinds.length > 1
        //: Screen reader, page of measures: a choice of what is measured, such as Weight.
        label: qsTr("Measure")
        options: root.viewModel.kinds
        currentKey: root.viewModel.kind
        onChosen: key => root.viewModel.choose(key)
    }
    Column {
        visible: root.viewModel.kind !== ""
        width: parent.width
        spacing: Theme.gap

        Txt {
            width: parent.width
            text: root.viewModel.sentence
            role: "heading"
        }
        Txt {
            width: parent.width
            text: root.viewModel.coverage
            color: Theme.inkSoft
        }
        Callout {
            visible: root.viewModel.alertText !== ""
            tone: "urgent"
            iconName: "urgent-triangle"
            title: root.viewModel.alertText
            text: root.viewModel.alertDetail

            PButton {
                width: parent?.width ?? 0
                kind: "urgent"
                //: On an alert about a measure: opens the page "When to call?".
                text: qsTr("When to call")
                onClicked: root.helpRequested()
            }
        }
        SegmentedChoice {
            //: Screen reader, page of measures: a choice of how far back, such as 7 days.
            label: qsTr("Period")
            options: root.viewModel.periods
            currentKey: String(root.viewModel.days)
            onChosen: key => root.viewModel.showDays(Number(key))
        }
        Txt {
            visible: root.viewModel.hasValues && !root.viewModel.hasCurve
            width: parent.width
            //: Page of measures, in place of the chart, while one or two values are known.
            text: qsTr("Not enough values for a curve yet.")
            role: "small"
            color: Theme.inkSoft
        }
        // Chart and table side by side where there is room; the table first at large text.
        Item {
            id: figures

            readonly property bool beside: !Theme.huge && chart.visible && width >= 1.2 * Theme.readingWidth
            readonly property real cell: beside ? (width - Theme.pad) / 2 : width

            width: parent.width
            height: beside ? Math.max(chart.height, table.height) : chart.height + table.height + (chart.visible ? Theme.gap : 0)

            Card {
                id: chart

                visible: root.viewModel.hasCurve
                y: Theme.huge ? table.height + Theme.gap : 0
                width: figures.cell
                height: visible ? implicitHeight : 0

                LineChart {
                    points: root.viewModel.points
                    summary: root.viewModel.sentence
                    from: root.viewModel.scaleFrom
                    to: root.viewModel.scaleTo
                    banded: root.viewModel.bandText !== ""
                    low: root.viewModel.bandLow
                    high: root.viewModel.bandHigh
                    lowText: root.viewModel.bandLowText
                    highText: root.viewModel.bandHighText
                }
                Txt {
                    visible: text !== ""
                    width: parent.width
                    text: root.viewModel.bandText
                    role: "small"
                    strong: true
                    color: Theme.action
                }
                Txt {
                    visible: text !== ""
                    width: parent.width
                    text: root.viewModel.stepText
                    role: "small"
                    color: Theme.inkSoft
                }
                Txt {
                    visible: root.viewModel.hasGaps && root.viewModel.days <= 7
                    width: parent.width
                    //: Under the chart: what the mark of a gap means.
                    text: qsTr("? means no value that day.")
                    role: "small"
                    color: Theme.inkSoft
                }
            }
            DataTable {
                id: table

                x: figures.beside ? figures.cell + Theme.pad : 0
                y: Theme.huge || figures.beside || !chart.visible ? 0 : chart.height + Theme.gap
                width: figures.cell
                headers: root.viewModel.headers
                rows: root.viewModel.rows
            }
        }
        PButton {
            visible: root.viewModel.lastFact !== ""
            kind: "quiet"
            iconName: "pencil"
            //: Under the table of measures: changes the newest one or takes it back.
            text: qsTr("Correct the last value")
            onClicked: root.correctionRequested(root.viewModel.kind, root.viewModel.lastFact)
        }
    }
    WatchLine { }
}
