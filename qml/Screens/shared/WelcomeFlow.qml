// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import Passerelle.App

// First start, one question a page. The step is the view model's, so that it outlives the app; the ways to pair are pages of one
// step.
Item {
    id: root

    required property AppViewModel app
    readonly property WelcomeViewModel welcome: root.app.welcome
    readonly property int step: root.welcome ? root.welcome.step : -1
    property string page                   // "" | scan | code | digits | alone | professional
    property string code

    function pageOfPairing(): Component {
        return root.page === "scan" ? scanPage : root.page === "code" ? codePage : root.page === "digits" ? digitsPage
             : root.page === "alone" ? alonePage : pairPage
    }
    function pageOf(step: int): Component {
        switch (step) {
        case WelcomeViewModel.Comfort:
            return comfortPage
        case WelcomeViewModel.Pair:
            return root.pageOfPairing()
        case WelcomeViewModel.Who:
            return confirmPage
        case WelcomeViewModel.Sharing:
            return sharingPage
        case WelcomeViewModel.Lock:
            return root.app.canLock ? numbersPage : lockPage
        case WelcomeViewModel.Team:
            return teamPage
        default:
            return languagePage
        }
    }

    onStepChanged: root.page = ""

    Loader {
        anchors.fill: parent
        sourceComponent: root.welcome === null ? null : root.page === "professional" ? professionalPage : root.pageOf(root.step)
    }

    Component {
        id: languagePage

        LanguagePage {
            app: root.app
            viewModel: root.welcome
            onProfessionalRequested: root.page = "professional"
        }
    }
    Component {
        id: comfortPage

        ComfortPage {
            app: root.app
            viewModel: root.welcome
        }
    }
    Component {
        id: pairPage

        PairPage {
            viewModel: root.welcome
            onScanRequested: root.page = "scan"
            onCodeRequested: root.page = "code"
            onAloneRequested: root.page = "alone"
            onArrivalRequested: root.app.openArrival()
            onProfessionalRequested: root.page = "professional"
        }
    }
    Component {
        id: scanPage

        ScanPage {
            viewModel: root.app.scan
            onBack: root.page = ""
            onCodeRequested: root.page = "code"
            onFound: code => {
                root.code = code
                root.page = "digits"
            }
        }
    }
    Component {
        id: codePage

        PairCodePage {
            code: root.code
            onBack: root.page = ""
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
            onBack: root.page = ""
        }
    }
    Component {
        id: alonePage

        AlonePage {
            viewModel: root.welcome
            onBack: root.page = ""
        }
    }
    Component {
        id: professionalPage

        SignInPage {
            viewModel: root.welcome
            onBack: root.page = ""
        }
    }
    Component {
        id: confirmPage

        ConfirmPersonPage { viewModel: root.welcome }
    }
    Component {
        id: sharingPage

        SharingPage { viewModel: root.welcome }
    }
    Component {
        id: lockPage

        CodeSetupPage {
            viewModel: root.app.codeSetup
            stepText: root.welcome?.stepText ?? ""
            stepsDone: root.welcome?.stepsDone ?? 0
            stepCount: root.welcome?.stepCount ?? 0
            onSkipped: root.welcome.goOn()
        }
    }
    // Once there is a code, what opens without it.
    Component {
        id: numbersPage

        NumbersSheetPage {
            viewModel: root.app.numbersSheet
            canSkip: true
            onSkipped: root.welcome.goOn()
            onFinished: root.welcome.goOn()
        }
    }
    Component {
        id: teamPage

        MeetTeamPage {
            viewModel: root.app.patient?.team ?? null
            onFinished: root.welcome.goOn()
        }
    }
}
