// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Theme

// The code, and what works without it: the emergency numbers, the warning signs, another person.
PPage {
    id: root

    required property LockViewModel viewModel

    signal called(phone: string)
    signal forgotten()
    signal otherChosen()

    //: Title of the locked page, for somebody who gave no name
    readonly property string plainTitle: qsTr("Your code")
    title: root.viewModel.name !== "" ? root.viewModel.name : root.plainTitle

    function focusTitle() {
        (root.viewModel.isPin ? pad : sentence).forceActiveFocus(Qt.OtherFocusReason)
    }

    Component.onCompleted: root.focusTitle()

    Connections {
        target: root.viewModel

        function onRefused() {
            pad.clear()
            sentence.text = ""
        }
    }

    CodePad {
        id: pad

        visible: root.viewModel.isPin
        //: Locked page: label of the field, while the code is checked
        readonly property string busyText: qsTr("One moment…")
        //: Locked page: label of the field
        readonly property string askText: qsTr("Type your 6 digits")
        label: root.viewModel.isBusy ? busyText : askText
        errorText: root.viewModel.errorText
        onCompleted: code => root.viewModel.tryCode(code)
    }
    PTextField {
        id: sentence

        visible: !root.viewModel.isPin
        //: Locked page: label of the field for a code made of words
        label: qsTr("Type your code")
        secret: true
        errorText: root.viewModel.errorText
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.viewModel.tryCode(text)
    }
    PButton {
        visible: !root.viewModel.isPin
        width: parent.width
        //: Locked page: checks the code made of words
        text: qsTr("Open")
        onClicked: root.viewModel.tryCode(sentence.text)
    }
    PButton {
        width: parent.width
        kind: "quiet"
        //: Locked page: what to do without the code
        text: qsTr("Forgot the code")
        onClicked: root.forgotten()
    }
    PButton {
        visible: root.viewModel.hasOthers
        width: parent.width
        kind: "quiet"
        iconName: "people"
        //: Locked page: goes to the page that asks who is here
        text: qsTr("I am someone else")
        onClicked: root.otherChosen()
    }
    Txt {
        width: parent.width
        role: "small"
        color: Theme.inkSoft
        //: Locked page, at the end: what the lock stops
        text: qsTr("While locked, nothing is sent or received. Your entries are kept.")
    }

    footer: EmergencyRow { onCalled: phone => root.called(phone) }
}
