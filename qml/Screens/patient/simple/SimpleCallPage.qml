// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Whom to call, as large as can be: the team, the emergency number, and when which.
PPage {
    id: root

    required property RedFlagsViewModel viewModel
    readonly property string emergencyNumber: "15"

    signal called(phone: string)

    //: Simple mode: title of the page with the numbers to call.
    title: qsTr("Call")
    backIcon: "back"
    showEmergency: false
    spacing: Theme.pad

    PButton {
        visible: text !== ""
        width: parent.width
        height: Math.max(implicitHeight, Theme.touchSimple)
        iconName: "phone"
        text: root.viewModel.teamCallText
        onClicked: root.called(root.viewModel.teamPhone)
    }
    Txt {
        width: parent.width
        text: root.viewModel.teamText
        role: "lead"
    }
    PButton {
        width: parent.width
        height: Math.max(implicitHeight, Theme.touchSimple)
        kind: "emergency"
        iconName: "phone"
        //: Button that calls the emergency number.
        text: qsTr("Call 15")
        onClicked: root.called(root.emergencyNumber)
    }
    PButton {
        width: parent.width
        height: Math.max(implicitHeight, Theme.touchSimple)
        kind: "secondary"
        big: true
        iconName: "urgent-octagon"
        //: Simple mode, page with the numbers: opens the warning signs.
        text: qsTr("When to call?")
        onClicked: root.emergency()
    }
    WatchLine { role: "body" }
}
