// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// When to call, before any code: signs for everybody, and those of an illness only where the person agreed.
PPage {
    id: root

    required property OpenSignsViewModel viewModel

    signal called(phone: string)
    signal textRequested(phone: string)

    //: Title of the page with the warning signs.
    title: qsTr("When to call?")
    backIcon: "back"
    showEmergency: false

    CareCard {
        degree: "emergency"
        //: Card of the gravest signs: its title says when. 15 and 112 are emergency numbers.
        title: qsTr("Call 15 or 112 now if:")
        signs: root.viewModel.gravestSigns
        //: Button that calls the emergency number.
        callText: qsTr("Call 15")
        onCalled: root.called("15")
    }
    PButton {
        width: parent.width
        kind: "secondary"
        iconName: "message"
        //: Under the gravest card: 114 is the emergency number one can write to.
        text: qsTr("You can’t hear or speak: text 114")
        onClicked: root.textRequested("114")
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
    WatchLine { }
    Txt {
        width: parent.width
        text: root.viewModel.noteText
        role: "small"
        color: Theme.inkSoft
    }
}
