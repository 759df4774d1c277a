// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.App

// The pages about what a person feels, on the stack of the shell.
QtObject {
    id: root

    required property PatientSpace space
    required property T.StackView stack

    signal backRequested()
    signal emergency()
    signal unitRequested(pack: string, unit: string)

    function open() {
        root.stack.push(root.listPage)
    }
    function openEntry(symptom: string) {
        root.stack.push(root.entryPage, { viewModel: root.space.openSymptom(symptom) })
    }

    readonly property Component listPage: Component {
        SymptomsScreen {
            viewModel: root.space.symptoms
            onBack: root.backRequested()
            onEmergency: root.emergency()
            onSymptomRequested: symptom => root.openEntry(symptom)
        }
    }
    readonly property Component entryPage: Component {
        SymptomEntryScreen {
            onBack: root.backRequested()
            onEmergency: root.emergency()
            onUnitRequested: (pack, unit) => root.unitRequested(pack, unit)
        }
    }
}
