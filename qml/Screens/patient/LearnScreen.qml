// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The path: what comes back today, safety counted, then each unit on the handrail with its reason. Below, what goes with it.
PPage {
    id: root

    required property PathViewModel viewModel
    required property BookmarksViewModel kept
    property ProtocolViewModel protocol: null
    property string reviewsText            // "2 questions, 1 minute"; empty when nothing waits
    property string reviewsNext            // "Next reminder: Thursday."
    property string changesText
    property string goalText

    signal unitRequested(task: string)
    signal keptRequested(key: string)
    signal writeRequested()
    signal searchRequested()
    signal reviewRequested()
    signal reviewPutOff()
    signal stepsRequested()
    signal goalsRequested()

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
    ReviewCard {
        visible: root.reviewsText !== ""
        text: root.reviewsText
        nextText: root.reviewsNext
        onStarted: root.reviewRequested()
        onPutOff: root.reviewPutOff()
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
        onDoneSaid: key => root.protocol.markDone(key)
        onTakenBack: key => root.protocol.takeBack(key)
    }
    // What goes with the path, one line each.
    Column {
        visible: root.viewModel.emptyText === ""
        width: parent.width
        spacing: Theme.gap

        LinkCard {
            iconName: "path"
            //: Opens the page with the steps of the path, what one knows, and what changed.
            text: qsTr("My steps")
            detail: root.changesText
            onClicked: root.stepsRequested()
        }
        LinkCard {
            iconName: "heart"
            //: Opens the page with the person's goals in their own words.
            text: qsTr("What matters to me")
            detail: root.goalText
            onClicked: root.goalsRequested()
        }
    }
    Txt {
        visible: root.reviewsText === "" && text !== ""
        width: parent.width
        text: root.reviewsNext
        role: "small"
        color: Theme.inkSoft
    }
}
