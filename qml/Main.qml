// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import QtQuick.Window
import Passerelle.App
import Passerelle.Screens
import Passerelle.Theme

// The window, and which of the stages fills it. Nothing else.
Window {
    id: root

    required property AppViewModel app
    property bool settingsOpen: false

    visible: true
    color: Theme.paper
    //: Title of the window
    title: qsTr("Passerelle")

    // Nobody's settings stay open over a locked device.
    Connections {
        target: root.app

        function onStageChanged() {
            root.settingsOpen = false
        }
    }
    Binding { target: Theme; property: "dark"; value: root.app.appearance === "dark" }
    Binding { target: Theme; property: "highContrast"; value: root.app.appearance === "contrast" }
    Binding { target: Theme; property: "textScale"; value: Math.min(2, root.app.textScale * Theme.systemScale) }
    Binding { target: Theme; property: "reduceMotion"; value: root.app.reduceMotion }
    Binding { target: Theme; property: "windowWidth"; value: root.width }

    Loader {
        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        visible: !root.settingsOpen
        sourceComponent: {
            switch (root.app.stage) {
            case AppViewModel.Recovery:
                return recoveryStage
            case AppViewModel.Patient:
                return root.app.helpingText !== "" ? helperStage : root.app.simpleMode ? simpleStage : patientStage
            case AppViewModel.HelpEnded:
                return helpEndedStage
            case AppViewModel.Professional:
                return root.app.practising ? practiceStage : nurseStage
            case AppViewModel.Locked:
                return lockStage
            case AppViewModel.People:
                return peopleStage
            default:
                return welcomeStage
            }
        }
    }
    Loader {
        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        active: root.settingsOpen
        sourceComponent: SettingsScreen {
            app: root.app
            onBack: root.settingsOpen = false
        }
    }

    Component {
        id: recoveryStage

        RecoveryScreen { viewModel: root.app.recovery }
    }
    Component {
        id: welcomeStage

        WelcomeFlow { app: root.app }
    }
    Component {
        id: lockStage

        LockStage {
            viewModel: root.app.lock
            signs: root.app.openSigns
        }
    }
    Component {
        id: peopleStage

        PeopleStage {
            viewModel: root.app.people
            signs: root.app.openSigns
        }
    }
    Component {
        id: patientStage

        PatientShell {
            space: root.app.patient
            sync: root.app.sync
            onSettingsRequested: root.settingsOpen = true
        }
    }
    Component {
        id: helperStage

        HelperShell {
            app: root.app
            onSettingsRequested: root.settingsOpen = true
        }
    }
    Component {
        id: helpEndedStage

        HelpEndedPage {
            sentence: root.app.helpEndedText
            unsent: root.app.helpUnsent
            onFinished: root.app.leaveEndedHelp()
        }
    }
    Component {
        id: simpleStage

        SimpleShell {
            space: root.app.patient
            sync: root.app.sync
            onSettingsRequested: root.settingsOpen = true
        }
    }
    Component {
        id: nurseStage

        NurseShell {
            space: root.app.nurse
            sync: root.app.sync
            onSettingsRequested: root.settingsOpen = true
            onPracticeRequested: root.app.beginPractice()
        }
    }
    Component {
        id: practiceStage

        TourShell {
            tour: root.app.practice
            onEnded: root.app.endPractice()
        }
    }
}
