// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Theme

// The way in for professionals.
PPage {
    id: root

    required property WelcomeViewModel viewModel

    //: Title of the professionals' sign-in page
    title: qsTr("Health professional")
    backIcon: "back"
    showEmergency: false
    Component.onCompleted: userName.forceActiveFocus()

    function signIn() {
        const place = root.viewModel.hub !== "" ? root.viewModel.hub : address.text
        root.viewModel.signIn(place, userName.text, password.text)
    }

    PTextField {
        id: userName

        //: Label of a field
        label: qsTr("User name")
        onAccepted: password.forceActiveFocus()
    }
    PTextField {
        id: password

        //: Label of a field
        label: qsTr("Password")
        secret: true
        errorText: root.viewModel.errorText
        onAccepted: root.signIn()
    }
    PTextField {
        id: address

        visible: root.viewModel.hub === ""
        //: Label of the field for the address of the centre
        label: qsTr("Address of your centre")
        inputMethodHints: Qt.ImhUrlCharactersOnly
        onAccepted: root.signIn()
    }
    Txt {
        width: parent.width
        visible: root.viewModel.hub !== ""
        role: "small"
        color: Theme.inkSoft
        //: Which server will receive the password; %1 is its address
        text: qsTr("You sign in at %1.").arg(root.viewModel.hub)
    }

    footer: PButton {
        width: parent.width
        //: Button: signs in; the first text shows while it waits
        text: root.viewModel.isBusy ? qsTr("One moment…") : qsTr("Sign in")
        onClicked: root.signIn()
    }
}
