// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The path: safety counted first, then each unit on the handrail with its reason.
PPage {
    id: root

    required property PathViewModel viewModel
    required property BookmarksViewModel kept
    property ProtocolViewModel protocol: null

    signal unitRequested(task: string)
    signal keptRequested(key: string)
    signal writeRequested()
    signal searchRequested()

    Component.onCompleted: kept.open()
    //: Title of the page with the units to learn.
    title: qsTr("My path")

    EmptyState {
        visible: root.viewModel.emptyText !== ""
        text: root.viewModel.emptyText
        //: Nothing has been sent yet: opens a message to the nurse.
        actionText: qsTr("Write to her")
        onActionChosen: root.writeRequested()
    }
    PButton {
        visible: root.viewModel.emptyText === ""
        width: parent.width
        kind: "secondary"
        leading: true
        iconName: "search"
        //: Opens the page on which one looks for a word in the units
        text: qsTr("Look for a word")
        onClicked: root.searchRequested()
    }
    Card {
        visible: root.viewModel.safetyTotal > 0
        tone: "action"

        Row {
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: shield

                name: "shield-check"
                color: Theme.overActionSoft
                size: Theme.grow(Theme.iconLarge)
            }
            Txt {
                width: parent.width - shield.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.safetyText
                role: "lead"
                strong: true
                color: Theme.overActionSoft
            }
        }
        Planks {
            total: root.viewModel.safetyTotal
            done: root.viewModel.safetyDone
            current: root.viewModel.safetyDone
        }
        Txt {
            width: parent.width
            text: root.viewModel.safetyDetail
            color: Theme.overActionSoft
        }
    }
    Column {
        width: parent.width

        Repeater {
            id: lines

            model: root.viewModel.units
            delegate: LearnLine {
                required property int index

                width: parent?.width ?? 0
                first: index === 0
                last: index === lines.count - 1
                onChosen: task => root.unitRequested(task)
            }
        }
    }
    SectionTitle {
        visible: !root.kept.isEmpty
        //: Learn page: heading above the pages the person kept.
        text: qsTr("Pages I kept")
    }
    Repeater {
        model: root.kept.pages
        delegate: KeptPage {
            onChosen: key => root.keptRequested(key)
            onKeptToggled: (key, kept) => root.kept.setKept(key, kept)
        }
    }
    StepCard {
        visible: title !== ""
        title: root.protocol?.title ?? ""
        steps: root.protocol?.steps ?? null
    }
    Callout {
        visible: root.viewModel.changeText !== ""
        tone: "quiet"
        iconName: "swap"
        //: Above what the nurse wrote about the last change of the path.
        title: qsTr("Change to your path")
        text: root.viewModel.changeText

        Txt {
            width: parent.width
            text: root.viewModel.changeDetail
            role: "small"
            color: Theme.inkSoft
        }
    }
}
