// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import Passerelle.App

// First start, one question a page: language, comfort, code, "is that you?". A professional signs in instead.
Item {
    id: root

    required property AppViewModel app
    readonly property WelcomeViewModel welcome: root.app.welcome
    property string page: "hello"          // hello | comfort | code | digits | professional
    property string code

    Loader {
        anchors.fill: parent
        sourceComponent: root.welcome === null ? null
            : root.welcome.personName !== "" ? confirmPage
            : root.page === "comfort" ? comfortPage
            : root.page === "code" ? codePage
            : root.page === "digits" ? digitsPage
            : root.page === "professional" ? professionalPage : helloPage
    }

    Component {
        id: helloPage

        HelloPage {
            app: root.app
            onPairRequested: root.page = "code"
            onComfortRequested: root.page = "comfort"
            onProfessionalRequested: root.page = "professional"
        }
    }
    Component {
        id: comfortPage

        ComfortPage {
            app: root.app
            onBack: root.page = "hello"
        }
    }
    Component {
        id: codePage

        PairCodePage {
            code: root.code
            onBack: root.page = "hello"
            onAccepted: code => {
                root.code = code
                root.page = "digits"
            }
        }
    }
    Component {
        id: digitsPage

        PairDigitsPage {
            viewModel: root.welcome
            code: root.code
            onBack: root.page = "code"
        }
    }
    Component {
        id: professionalPage

        SignInPage {
            viewModel: root.welcome
            onBack: root.page = "hello"
        }
    }
    Component {
        id: confirmPage

        ConfirmPersonPage { viewModel: root.welcome }
    }
}
