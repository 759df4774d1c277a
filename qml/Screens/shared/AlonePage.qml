// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Without a team: choose what to learn about. Everything stays here, and a team may come later.
PPage {
    id: root

    required property WelcomeViewModel viewModel

    //: Title of the page for somebody who begins without a team
    title: qsTr("Start alone")
    backIcon: "back"
    showEmergency: false

    Txt {
        width: parent.width
        role: "lead"
        //: Starting alone: the question
        text: qsTr("What do you want to learn about?")
    }
    Repeater {
        model: root.viewModel.packs
        delegate: ChoiceRow {
            id: pack

            required property var modelData

            width: parent?.width ?? 0
            kind: "check"
            text: pack.modelData.title
            mark: pack.modelData.chosen ? "chosen" : "none"
            onClicked: root.viewModel.togglePack(pack.modelData.key)
        }
    }
    Callout {
        visible: root.viewModel.clashText !== ""
        tone: "urgent"
        iconName: "swap"
        text: root.viewModel.clashText
    }
    Callout {
        tone: "action"
        iconName: "shield-check"
        //: Starting alone: where things stay
        text: qsTr("Everything stays on this device. You can link a team later: nothing is lost.")
    }
    Callout {
        tone: "urgent"
        iconName: "info-circle"
        //: Starting alone: nobody reads along
        text: qsTr("No nurse sees what you write here. This does not replace your doctor.")
    }

    footer: PButton {
        width: parent?.width ?? 0
        //: Starting alone: makes the path. The second text stands until something is chosen.
        readonly property string goText: qsTr("Make my path")
        //: Starting alone: nothing is chosen yet
        readonly property string chooseText: qsTr("Choose at least one")
        //: Starting alone: what is chosen contradicts itself
        readonly property string clashText: qsTr("Choose one of the two")
        readonly property bool goes: root.viewModel.hasPacks && root.viewModel.clashText === ""
        text: goes ? goText : root.viewModel.hasPacks ? clashText : chooseText
        kind: goes ? "primary" : "secondary"
        onClicked: root.viewModel.startAlone()
    }
}
