// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls

// The code once more, before something that weighs.
PPage {
    id: root

    required property CodeSetupViewModel viewModel

    signal passed()

    //: Title of the page that asks for the code once more
    title: qsTr("Your code")
    backIcon: "back"
    showEmergency: false

    Connections {
        target: root.viewModel

        function onChecked() {
            root.passed()
        }
        function onChanged() {
            pad.clear()
        }
    }

    CodePad {
        id: pad

        visible: root.viewModel.isPin
        //: Asked before something that weighs
        label: qsTr("Type your code once more")
        errorText: root.viewModel.errorText
        onCompleted: code => root.viewModel.check(code)
    }
    PTextField {
        id: sentence

        visible: !root.viewModel.isPin
        width: parent.width
        //: Asked before something that weighs
        label: qsTr("Type your code once more")
        secret: true
        errorText: root.viewModel.errorText
        onAccepted: root.viewModel.check(text)
    }
    PButton {
        visible: !root.viewModel.isPin
        width: parent.width
        //: Goes on after the code was typed once more
        text: qsTr("Continue")
        onClicked: root.viewModel.check(sentence.text)
    }
}
