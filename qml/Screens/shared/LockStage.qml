// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import Passerelle.App
import Passerelle.Screens

// What a locked device shows: the code, the warning signs, what to do without the code.
Item {
    id: root

    required property LockViewModel viewModel
    required property OpenSignsViewModel signs
    property NumbersEntryViewModel numbers: null
    property string page: "code"           // code | signs | forgotten | numbers | call
    property string before: "code"
    property string phone
    property bool phoneIsText: false

    function show(page: string) {
        root.before = root.page
        root.page = page
    }
    function call(phone: string, isText: bool) {
        root.phone = phone
        root.phoneIsText = isText
        if (!Qt.openUrlExternally((isText ? "sms:" : "tel:") + phone))
            root.show("call")
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root.page === "signs" ? signsPage : root.page === "forgotten" ? forgottenPage
                       : root.page === "call" ? callPage : root.page === "numbers" && root.numbers ? numbersPage : codePage
    }

    Component {
        id: codePage

        LockPage {
            viewModel: root.viewModel
            onEmergency: root.show("signs")
            onCalled: phone => root.call(phone, false)
            onForgotten: root.show("forgotten")
            onOtherChosen: root.viewModel.chooseOther()
        }
    }
    Component {
        id: signsPage

        OpenSignsPage {
            viewModel: root.signs
            onBack: root.page = "code"
            onCalled: phone => root.call(phone, false)
            onTextRequested: phone => root.call(phone, true)
        }
    }
    Component {
        id: forgottenPage

        ForgottenCodePage {
            signs: root.signs
            hasNumbers: root.numbers !== null
            onBack: root.page = "code"
            onEmergency: root.show("signs")
            onCalled: phone => root.call(phone, false)
            onNumbersRequested: root.page = "numbers"
            onSetAsideChosen: root.viewModel.setAside()
        }
    }
    Component {
        id: numbersPage

        NumbersEntryPage {
            viewModel: root.numbers
            onLeaveRequested: root.page = "forgotten"
            onEmergency: root.show("signs")
        }
    }
    Component {
        id: callPage

        CallScreen {
            phone: root.phone
            isText: root.phoneIsText
            onBack: root.page = root.before
        }
    }
}
