// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import Passerelle.App
import Passerelle.Screens

// Coming from another device: the page of the file and the code, or the one that reads the square.
Item {
    id: root

    required property AppViewModel app
    property bool scanning: false
    property string code

    Loader {
        anchors.fill: parent
        sourceComponent: root.app.arrival === null ? null : root.scanning ? scanPage : arrivalPage
    }

    Component {
        id: arrivalPage

        ArrivalPage {
            viewModel: root.app.arrival
            code: root.code
            onScanRequested: root.scanning = true
        }
    }
    Component {
        id: scanPage

        ScanPage {
            viewModel: root.app.arrival.scan
            isMoving: true
            onBack: root.scanning = false
            onCodeRequested: root.scanning = false
            onFound: square => {
                root.code = root.app.arrival.codeIn(square)
                root.scanning = false
            }
        }
    }
}
