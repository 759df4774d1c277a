// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.App
import Passerelle.Screens

// The pages about medicines and how one goes between them, on the stack of the shell.
QtObject {
    id: root

    required property PatientSpace space
    required property T.StackView stack

    signal backRequested()
    signal emergency()
    signal unitRequested(task: string)

    function open() {
        root.space.medicines.showToday()
        root.stack.push(root.medicinesPage)
    }
    function openPlan() {
        root.stack.push(root.planPage)
    }
    function openTomorrow() {
        root.stack.push(root.tomorrowPage)
    }
    function askReason(viewModel: DosesViewModel, slot: string) {
        root.stack.push(root.skipPage, { slot: slot, viewModel: viewModel })
    }

    function askLater(key: string) {
        root.stack.push(root.putOffPage, { viewModel: root.space.today, hour: key })
    }

    readonly property Component putOffPage: Component {
        PutOffScreen {
            onBack: root.backRequested()
            onEmergency: root.emergency()
        }
    }
    readonly property Component medicinesPage: Component {
        MedicinesScreen {
            viewModel: root.space.medicines
            onBack: root.backRequested()
            onEmergency: root.emergency()
            onReasonRequested: slot => root.askReason(root.space.medicines, slot)
            onPlanRequested: root.openPlan()
            onRefillRequested: medicine => root.stack.push(root.refillPage, { viewModel: root.space.openRefill(medicine) })
        }
    }
    readonly property Component planPage: Component {
        PlanScreen {
            viewModel: root.space.plan
            numbers: root.space.myNumbers
            onBack: root.backRequested()
            onEmergency: root.emergency()
            onEntryRequested: root.stack.push(root.planEntryPage, { viewModel: root.space.openPlanEntry() })
            onChangeRequested: medicine => root.stack.push(root.planEntryPage, { viewModel: root.space.changePlan(medicine) })
            onImportRequested: root.stack.push(root.planImportPage, { viewModel: root.space.openPlanImport() })
        }
    }
    readonly property Component planEntryPage: Component {
        PlanEntryScreen {
            onClosed: root.backRequested()
            onEmergency: root.emergency()
        }
    }
    readonly property Component planImportPage: Component {
        PlanImportScreen {
            id: importing

            onBack: root.backRequested()
            onEmergency: root.emergency()
            onScanRequested: root.stack.push(root.planScanPage, { viewModel: importing.viewModel.scan })
        }
    }
    readonly property Component planScanPage: Component {
        ScanPage {
            isPairing: false
            onBack: root.backRequested()
            onEmergency: root.emergency()
            onFound: root.backRequested()
        }
    }
    readonly property Component refillPage: Component {
        RefillScreen {
            onBack: root.backRequested()
            onEmergency: root.emergency()
        }
    }
    readonly property Component tomorrowPage: Component {
        TomorrowScreen {
            viewModel: root.space.today
            onBack: root.backRequested()
            onEmergency: root.emergency()
        }
    }
    readonly property Component skipPage: Component {
        SkipDoseScreen {
            onBack: root.backRequested()
            onEmergency: root.emergency()
            onFinished: root.backRequested()
            onUnitRequested: task => root.unitRequested(task)
        }
    }
}
