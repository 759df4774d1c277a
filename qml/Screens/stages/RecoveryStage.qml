// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import Passerelle.App
import Passerelle.Screens

// What could not be opened, what is safe, and the paper that may open it.
Item {
    id: root

    required property AppViewModel app
    property bool typing: false

    Loader {
        anchors.fill: parent
        sourceComponent: root.typing && root.app.numbers ? numbersPage : recoveryPage
    }

    Component {
        id: recoveryPage

        RecoveryScreen {
            viewModel: root.app.recovery
            hasNumbers: root.app.numbers !== null
            onNumbersRequested: root.typing = true
        }
    }
    Component {
        id: numbersPage

        NumbersEntryPage {
            viewModel: root.app.numbers
            showEmergency: false
            onLeaveRequested: root.typing = false
        }
    }
}
