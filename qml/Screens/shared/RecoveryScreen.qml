// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The store did not open: what happened, what is safe, what to do. Where something can be read, saving it is the first button.
// The emergency call works all the same.
PPage {
    id: root

    required property RecoveryViewModel viewModel
    property bool hasNumbers: false

    signal numbersRequested()

    //: Title of the page shown when the data cannot be opened
    title: qsTr("One moment")
    showEmergency: false

    ErrorState {
        id: words

        //: Button of the recovery page: what can be read goes into a new file, the old one is kept
        readonly property string saveText: qsTr("Save what can be read")
        //: Button of the recovery page
        readonly property string againText: qsTr("Try again")
        //: Button of the recovery page, after what could be read was saved: opens the app
        readonly property string openText: qsTr("Continue")

        title: root.viewModel.title
        safeText: root.viewModel.safeText
        text: root.viewModel.remedy
        actionText: root.viewModel.isBusy ? "" : root.viewModel.canRescue ? words.saveText
                  : root.viewModel.resultLines.length > 0 ? words.openText : words.againText
        //: Button of the recovery page: begins with an empty file, the old one is kept
        otherText: root.viewModel.canSetAside && !root.viewModel.isBusy ? qsTr("Set the file aside and start anew") : ""
        onActionChosen: root.viewModel.canRescue ? root.viewModel.rescue() : root.viewModel.tryAgain()
        onOtherChosen: root.viewModel.setAside()
    }
    Column {
        visible: root.viewModel.resultLines.length > 0
        width: parent.width
        spacing: Theme.small

        Repeater {
            model: root.viewModel.resultLines
            delegate: Txt {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                role: "lead"
            }
        }
    }
    Callout {
        visible: root.viewModel.isBusy
        tone: "action"
        iconName: "info-circle"
        //: Recovery page: while what can be read is saved
        text: qsTr("Saving. Leave this device switched on.")
        Accessible.focusable: true
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
