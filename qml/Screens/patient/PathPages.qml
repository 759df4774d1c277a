// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.App

// The pages that look back on a path: its steps, one's goals, the page for a visit. On the stack of the shell.
QtObject {
    id: root

    required property PatientSpace space
    required property T.StackView stack

    signal backRequested()
    signal emergency()

    function open() {
        root.stack.push(root.stepsPage)
    }
    function openGoals() {
        root.stack.push(root.goalsPage)
    }

    function openSummary() {
        root.stack.push(root.summaryPage, { viewModel: root.space.openSummary() })
    }

    readonly property Component stepsPage: Component {
        MyPathScreen {
            viewModel: root.space.myPath
            onBack: root.backRequested()
            onEmergency: root.emergency()
        }
    }
    readonly property Component goalsPage: Component {
        MyPathGoalsScreen {
            viewModel: root.space.goals
            onBack: root.backRequested()
            onEmergency: root.emergency()
        }
    }
    readonly property Component summaryPage: Component {
        SummaryScreen {
            onBack: root.backRequested()
            onEmergency: root.emergency()
        }
    }
}
