// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// What a professional sets for one patient: limits within the bounds of the content, values at rest, days of operations.
NursePage {
    id: root

    required property LimitsViewModel viewModel
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= 1.2 * Theme.readingWidth

    //: Title of the page where a professional sets limits for a patient.
    title: qsTr("Limits and dates")
    subtitle: root.viewModel.name
    hasBack: true
    maximumWidth: 2 * Theme.readingWidth

    Callout {
        visible: root.viewModel.notice !== ""
        tone: "urgent"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.notice
    }
    Flow {
        width: parent.width
        spacing: Theme.pad

        Repeater {
            model: root.viewModel.rows
            delegate: ProCard {
                id: card

                required property string key
                required property string sentence
                required property string stateText
                required property string bounds
                required property string source
                required property string unit
                required property string label
                required property string error
                required property bool isAsleep
                required property bool canSet
                required property bool canReset
                required property var model

                function keep() {
                    if (root.viewModel.set(card.key, field.text))
                        field.text = ""
                }

                width: root.twoColumns ? (root.bodyWidth - Theme.pad) / 2 : root.bodyWidth
                title: card.model.title

                Row {
                    width: parent.width
                    spacing: Theme.small

                    Icon {
                        id: shape

                        name: card.isAsleep ? "info-circle" : "check"
                        color: card.isAsleep ? Theme.urgent : Theme.action
                        size: Theme.grow(Theme.iconSmall)
                    }
                    Txt {
                        width: parent.width - shape.width - parent.spacing
                        text: card.stateText
                        role: "pro"
                        strong: true
                    }
                }
                Txt {
                    width: parent.width
                    text: card.sentence
                    role: "pro"
                }
                Txt {
                    visible: card.source !== ""
                    width: parent.width
                    text: card.source
                    role: "proSmall"
                    color: Theme.inkSoft
                }
                PTextField {
                    id: field

                    visible: card.canSet
                    label: card.label
                    hint: card.bounds
                    unit: card.unit
                    errorText: card.error
                    inputMethodHints: Qt.ImhPreferNumbers
                    onAccepted: card.keep()
                }
                Flow {
                    visible: card.canSet
                    width: parent.width
                    spacing: Theme.gap

                    PButton {
                        kind: "secondary"
                        pro: true
                        //: Sets the limit or the date that was written.
                        text: qsTr("Set")
                        Accessible.description: card.title
                        onClicked: card.keep()
                    }
                    PButton {
                        visible: card.canReset
                        kind: "quiet"
                        pro: true
                        //: Takes back a limit or a date that somebody set.
                        text: qsTr("Take back")
                        Accessible.description: card.title
                        onClicked: root.viewModel.reset(card.key)
                    }
                }
            }
        }
    }
}
