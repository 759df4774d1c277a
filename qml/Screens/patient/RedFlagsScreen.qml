// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Three cards, gravest first, each with the one call that goes with it.
PPage {
    id: root

    required property RedFlagsViewModel viewModel
    // The European number also answers in France; 15 and 114 (text) are French.
    readonly property string emergencyNumber: "15"
    readonly property string textNumber: "114"

    signal called(phone: string)
    signal textRequested(phone: string)
    signal writeRequested()

    //: Title of the page with the warning signs.
    title: qsTr("When to call?")
    backIcon: "back"
    showEmergency: false
    onVisibleChanged: if (!visible) viewModel.readAloud.stop()
    Component.onDestruction: viewModel?.readAloud.stop()
    banner: ReadAloudSlot {
        viewModel: root.viewModel.readAloud
        place: "banner"
    }
    footer: ReadAloudSlot {
        viewModel: root.viewModel.readAloud
        place: "footer"
    }

    component ReadCard: CareCard {
        current: root.viewModel.readAloud.current
        onShown: item => root.scroll.show(item)
    }

    ReadAloudSlot {
        viewModel: root.viewModel.readAloud
        place: "page"
    }
    ReadCard {
        degree: "emergency"
        title: root.viewModel.emergencyTitle
        sentence: 0
        signs: root.viewModel.emergencySigns
        //: Button that calls the emergency number.
        callText: qsTr("Call 15")
        onCalled: root.called(root.emergencyNumber)
    }
    PButton {
        width: parent.width
        kind: "secondary"
        iconName: "message"
        //: Under the gravest card: 114 is the emergency number one can write to.
        text: qsTr("You can’t hear or speak: text 114")
        onClicked: root.textRequested(root.textNumber)
    }
    ReadCard {
        degree: "urgent"
        title: root.viewModel.urgentTitle
        sentence: root.viewModel.emergencySigns.length + 1
        signs: root.viewModel.urgentSigns
        who: root.viewModel.teamText
        callText: root.viewModel.teamCallText
        onCalled: root.called(root.viewModel.teamPhone)
    }
    ReadCard {
        degree: "ask"
        title: root.viewModel.askTitle
        sentence: root.viewModel.emergencySigns.length + root.viewModel.urgentSigns.length + 2
        signs: root.viewModel.askSigns
        //: Opens a message to the nurse.
        callText: qsTr("Write my question")
        onCalled: root.writeRequested()
    }
    WatchLine { }
    Txt {
        width: parent.width
        text: root.viewModel.versionText
        role: "small"
        color: Theme.inkSoft
    }
}
