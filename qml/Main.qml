// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
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
    // A stage is read when it is entered: nobody waits for pages that only others see.
    readonly property string stageFile: {
        switch (root.app.stage) {
        case AppViewModel.Recovery:
            return "stages/RecoveryStage.qml"
        case AppViewModel.Patient:
            return root.app.helpingText !== "" ? "caregiver/HelperShell.qml"
                 : root.app.simpleMode ? "stages/SimpleStage.qml" : "stages/PatientStage.qml"
        case AppViewModel.HelpEnded:
            return "stages/HelpEndedStage.qml"
        case AppViewModel.Professional:
            return root.app.practising ? "stages/PracticeStage.qml" : "stages/NurseStage.qml"
        case AppViewModel.Locked:
            return "stages/LockedStage.qml"
        case AppViewModel.Arrival:
            return "stages/ArrivalStage.qml"
        case AppViewModel.People:
            return "stages/WhoStage.qml"
        case AppViewModel.NewCode:
            return "stages/NewCodeStage.qml"
        default:
            return "shared/WelcomeFlow.qml"
        }
    }

    function fill(loader: Loader, file: string) {
        loader.setSource("qrc:/qt/qml/Passerelle/Screens/" + file, { app: root.app })
    }

    visible: true
    color: Theme.paper
    //: Title of the window
    title: qsTr("Passerelle")
    onStageFileChanged: root.fill(stage, root.stageFile)
    onSettingsOpenChanged: {
        if (root.settingsOpen)
            root.fill(settings, "shared/SettingsScreen.qml")
        else
            settings.source = ""
    }

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
        id: stage

        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        visible: !root.settingsOpen

        Connections {
            target: stage.item
            ignoreUnknownSignals: true

            function onSettingsRequested() {
                root.settingsOpen = true
            }
        }
    }
    Loader {
        id: settings

        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        Connections {
            target: settings.item
            ignoreUnknownSignals: true

            function onBack() {
                root.settingsOpen = false
            }
        }
    }
    // Of somebody who asked for a code; without one the device is open to whoever takes it.
    PrivacyCover {
        anchors.fill: parent
        visible: root.app.canLock && Application.state !== Qt.ApplicationActive
    }
}
