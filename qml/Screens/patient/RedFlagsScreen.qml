// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The cards, gravest first, each with the one call that goes with it. One merged list, whatever the number of illnesses.
PPage {
    id: root

    required property RedFlagsViewModel viewModel
    // The European number also answers in France; 15 and 114 (text) are French.
    readonly property string emergencyNumber: "15"
    readonly property string textNumber: "114"

    signal called(phone: string)
    signal textRequested(phone: string)
    signal writeRequested()

    // What is read of a card: its title, then its signs; nothing of a card that is not there.
    function linesOf(signs: var): int {
        return signs.length > 0 ? signs.length + 1 : 0
    }

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
        visible: root.viewModel.nowSigns.length > 0
        degree: "urgent"
        title: root.viewModel.nowTitle
        sentence: root.linesOf(root.viewModel.emergencySigns)
        signs: root.viewModel.nowSigns
        who: root.viewModel.teamText
        callText: root.viewModel.teamCallText
        onCalled: root.called(root.viewModel.teamPhone)
    }
    PButton {
        visible: root.viewModel.nowSigns.length > 0
        width: parent.width
        kind: "secondary"
        iconName: "phone"
        //: Under the card of the signs for which the team is called at any hour.
        text: qsTr("No answer? Call 15")
        onClicked: root.called(root.emergencyNumber)
    }
    ReadCard {
        visible: root.viewModel.urgentSigns.length > 0
        degree: "urgent"
        title: root.viewModel.urgentTitle
        sentence: root.linesOf(root.viewModel.emergencySigns) + root.linesOf(root.viewModel.nowSigns)
        signs: root.viewModel.urgentSigns
        who: root.viewModel.teamText
        callText: root.viewModel.teamCallText
        onCalled: root.called(root.viewModel.teamPhone)
    }
    ReadCard {
        visible: root.viewModel.askSigns.length > 0
        degree: "ask"
        title: root.viewModel.askTitle
        sentence: root.linesOf(root.viewModel.emergencySigns) + root.linesOf(root.viewModel.nowSigns)
                  + root.linesOf(root.viewModel.urgentSigns)
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
