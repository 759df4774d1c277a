// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

// The store did not open: what happened, what is safe, what to do. The emergency call works all the same.
PPage {
    id: root

    required property RecoveryViewModel viewModel
    property bool hasNumbers: false

    signal numbersRequested()

    //: Title of the page shown when the data cannot be opened
    title: qsTr("One moment")
    showEmergency: false

    ErrorState {
        title: root.viewModel.title
        safeText: root.viewModel.safeText
        text: root.viewModel.remedy
        //: Button of the recovery page
        actionText: qsTr("Try again")
        //: Button of the recovery page: begins with an empty file, the old one is kept
        otherText: root.viewModel.canSetAside ? qsTr("Set the file aside and start anew") : ""
        onActionChosen: root.viewModel.tryAgain()
        onOtherChosen: root.viewModel.setAside()
    }
    PButton {
        visible: root.hasNumbers
        width: parent.width
        kind: "secondary"
        //: Recovery page: opens with the eight lines of numbers on paper
        text: qsTr("I have my paper")
        onClicked: root.numbersRequested()
    }
    PButton {
        width: parent.width
        kind: "emergency"
        iconName: "phone"
        //: Button that calls the emergency number
        text: qsTr("Call 15")
        onClicked: Qt.openUrlExternally("tel:15")
    }
    WatchLine { width: parent.width }
}
