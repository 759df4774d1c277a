// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
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
    property alias readAloud: slot.data    // the bar that reads the page aloud goes here

    signal called(phone: string)
    signal textRequested(phone: string)
    signal writeRequested()

    //: Title of the page with the warning signs.
    title: qsTr("When to call?")
    backIcon: "back"
    showEmergency: false

    CareCard {
        degree: "emergency"
        //: Card of the gravest signs: its title says when. 15 and 112 are emergency numbers.
        title: qsTr("Call 15 or 112 now if:")
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
    CareCard {
        visible: root.viewModel.nowSigns.length > 0
        degree: "urgent"
        //: Card of the signs for which the team is called at any hour, rather than 15.
        title: qsTr("Call your team now, even at night, if:")
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
    CareCard {
        visible: root.viewModel.urgentSigns.length > 0
        degree: "urgent"
        //: Card of the signs to report the same day.
        title: qsTr("Call your team today if:")
        signs: root.viewModel.urgentSigns
        who: root.viewModel.teamText
        callText: root.viewModel.teamCallText
        onCalled: root.called(root.viewModel.teamPhone)
    }
    CareCard {
        visible: root.viewModel.askSigns.length > 0
        degree: "ask"
        //: Card of the signs to mention without hurry.
        title: qsTr("Tell your nurse if:")
        signs: root.viewModel.askSigns
        //: Opens a message to the nurse.
        callText: qsTr("Write my question")
        onCalled: root.writeRequested()
    }
    WatchLine { }
    Column {
        id: slot

        visible: children.length > 0
        width: parent.width
    }
    Txt {
        width: parent.width
        text: root.viewModel.versionText
        role: "small"
        color: Theme.inkSoft
    }
}
