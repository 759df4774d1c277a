// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Theme

// The page for a visit on the screen: the same figures, words and charts as on paper.
Column {
    id: root

    required property SummaryViewModel viewModel

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Txt {
        width: parent.width
        text: root.viewModel.identity
        role: "lead"
        strong: true
    }
    Txt {
        width: parent.width
        text: root.viewModel.received
        color: Theme.inkSoft
    }
    Repeater {
        model: root.viewModel.sections
        delegate: Card {
            id: section

            required property var modelData

            width: root.width

            Txt {
                width: parent.width
                text: section.modelData.title
                role: "heading"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: section.modelData.charts
                delegate: Column {
                    id: chart

                    required property var modelData

                    width: parent?.width ?? 0
                    spacing: Theme.small

                    Txt {
                        width: parent.width
                        text: chart.modelData.sentence
                    }
                    LineChart {
                        points: chart.modelData.points
                        from: chart.modelData.from
                        to: chart.modelData.to
                        summary: chart.modelData.sentence
                    }
                }
            }
            Repeater {
                model: section.modelData.lines
                delegate: Txt {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                }
            }
        }
    }
    Txt {
        width: parent.width
        text: root.viewModel.foot
        role: "small"
        color: Theme.inkSoft
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.errorText !== "" ? root.viewModel.errorText : root.viewModel.savedText
        strong: true
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
