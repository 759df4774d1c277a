// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The six digits the nurse says or writes apart from the sheet.
PPage {
    id: root

    required property WelcomeViewModel viewModel
    required property string code
    readonly property string host: root.viewModel.hostOf(root.code)   // said in the square; empty for a code that was typed

    //: Title of the page where the second code is typed
    title: qsTr("6 digits")
    backIcon: "back"
    showEmergency: false
    Component.onCompleted: digits.forceActiveFocus()

    function pair() {
        const address = root.viewModel.hub !== "" ? root.viewModel.hub : address.text
        root.viewModel.pair(address, root.code, digits.code)
    }

    ProgressWords {
        text: root.viewModel.stepText
        done: root.viewModel.stepsDone
        total: root.viewModel.stepCount
    }
    CodeField {
        id: digits

        groupLength: 3
        digitsOnly: true
        //: Label of the field for the six digits
        label: qsTr("Type the 6 digits your nurse tells you")
        errorText: root.viewModel.errorText
        onAccepted: root.pair()
    }
    PTextField {
        id: address

        visible: root.viewModel.hub === "" && root.host === ""
        //: Label of the field for the address of the centre, when it is not known
        label: qsTr("Address of your centre")
        //: Help under the label
        hint: qsTr("It is written on your sheet.")
        inputMethodHints: Qt.ImhUrlCharactersOnly
        onAccepted: root.pair()
    }
    Txt {
        width: parent.width
        visible: root.viewModel.hub !== "" || root.host !== ""
        role: "small"
        color: Theme.inkSoft
        //: Which server will receive the code; %1 is its address
        text: qsTr("The code is sent to %1.").arg(root.host !== "" ? root.host : root.viewModel.hub)
    }

    footer: PButton {
        width: parent.width
        //: Button: links this device; the second text shows while it waits
        text: root.viewModel.isBusy ? qsTr("One moment…") : qsTr("Link this device")
        onClicked: root.pair()
    }
}
