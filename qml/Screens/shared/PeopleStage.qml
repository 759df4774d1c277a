// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import Passerelle.App
import Passerelle.Screens

// Before anybody is there: who is here, and the warning signs for everybody.
Item {
    id: root

    required property PeopleViewModel viewModel
    required property OpenSignsViewModel signs
    property string page: "people"         // people | signs | call
    property string phone
    property bool phoneIsText: false

    function call(phone: string, isText: bool) {
        root.phone = phone
        root.phoneIsText = isText
        if (!Qt.openUrlExternally((isText ? "sms:" : "tel:") + phone))
            root.page = "call"
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root.page === "signs" ? signsPage : root.page === "call" ? callPage : peoplePage
    }

    Component {
        id: peoplePage

        PeoplePage {
            viewModel: root.viewModel
            onEmergency: root.page = "signs"
            onCalled: phone => root.call(phone, false)
        }
    }
    Component {
        id: signsPage

        OpenSignsPage {
            viewModel: root.signs
            onBack: root.page = "people"
            onCalled: phone => root.call(phone, false)
            onTextRequested: phone => root.call(phone, true)
        }
    }
    Component {
        id: callPage

        CallScreen {
            phone: root.phone
            isText: root.phoneIsText
            onBack: root.page = "people"
        }
    }
}
