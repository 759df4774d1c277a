// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Theme

// The way in for professionals: a name and a password, then the code of a second device where the account wants one; or the
// identity provider of the centre, in a browser that shows a code at the end.
PPage {
    id: root

    required property WelcomeViewModel viewModel
    readonly property string place: root.viewModel.hub !== "" ? root.viewModel.hub : address.text

    //: Title of the professionals' sign-in page
    title: qsTr("Health professional")
    backIcon: "back"
    showEmergency: false
    Component.onCompleted: userName.forceActiveFocus()

    function signIn() {
        if (root.viewModel.awaitsProviderCode)
            root.viewModel.enterProviderCode(providerCode.text)
        else
            root.viewModel.signIn(root.place, userName.text, password.text, code.visible ? code.text : "")
    }

    Connections {
        target: root.viewModel

        function onProviderFound(address: string) { Qt.openUrlExternally(address) }
    }

    PTextField {
        id: userName

        visible: !root.viewModel.awaitsProviderCode
        //: Label of a field
        label: qsTr("User name")
        onAccepted: password.forceActiveFocus()
    }
    PTextField {
        id: password

        visible: !root.viewModel.awaitsProviderCode
        //: Label of a field
        label: qsTr("Password")
        secret: true
        errorText: code.visible ? "" : root.viewModel.errorText
        onAccepted: root.signIn()
    }
    PTextField {
        id: code

        visible: root.viewModel.needsSecondFactor
        //: Label of a field: the six digits that an authenticator app on the nurse's phone shows
        label: qsTr("Code of your authenticator app")
        //: Under the label of that field
        hint: qsTr("6 digits. Without that app: one of your recovery codes.")
        errorText: root.viewModel.errorText
        onVisibleChanged: if (code.visible) code.forceActiveFocus()
        onAccepted: root.signIn()
    }
    PTextField {
        id: providerCode

        visible: root.viewModel.awaitsProviderCode
        //: Label of a field: after signing in at Pro Santé Connect in a browser, its page shows a code to type here
        label: qsTr("Code shown in the browser")
        //: Under the label of that field
        hint: qsTr("Sign in on the page that has opened. It ends with 8 letters and digits.")
        errorText: root.viewModel.errorText
        onVisibleChanged: if (providerCode.visible) providerCode.forceActiveFocus()
        onAccepted: root.signIn()
    }
    PTextField {
        id: address

        visible: root.viewModel.hub === "" && !root.viewModel.awaitsProviderCode
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
    PButton {
        width: parent.width
        kind: "secondary"
        //: Button: opens the browser for the national sign-in of health professionals; the second text when that page has to be opened again
        text: root.viewModel.awaitsProviderCode ? qsTr("Open the page again") : qsTr("With %1").arg("Pro Santé Connect")
        onClicked: root.viewModel.findProvider(root.place)
    }

    footer: PButton {
        width: parent.width
        //: Button: signs in; the first text shows while it waits
        text: root.viewModel.isBusy ? qsTr("One moment…") : qsTr("Sign in")
        onClicked: root.signIn()
    }
}
