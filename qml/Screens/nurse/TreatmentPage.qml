// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The medicines of one patient: how each is taken, and the days the pharmacy's boxes cover.
NursePage {
    id: root

    required property TreatmentViewModel viewModel

    signal prescriptionRequested()

    //: Title of the page of a patient's medicines, on the professional side.
    title: qsTr("Treatment")
    subtitle: root.viewModel.name
    hasBack: true
    maximumWidth: 1.5 * Theme.readingWidth
    actions: [
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            pro: true
            iconName: "plus"
            //: Page of a patient's medicines: opens the page where a professional writes one.
            text: qsTr("Add a medicine")
            onClicked: root.prescriptionRequested()
        }
    ]

    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.emptyText
        role: "pro"
    }
    Repeater {
        model: root.viewModel.medicines
        delegate: ProCard {
            id: card

            required property string lines
            required property string source
            required property string coverage
            required property var model

            width: root.bodyWidth
            title: card.model.name

            Txt {
                width: parent.width
                text: card.lines
                role: "pro"
            }
            Txt {
                width: parent.width
                text: card.coverage
                role: "pro"
                strong: true
            }
            Txt {
                width: parent.width
                text: card.source
                role: "proSmall"
                color: Theme.inkSoft
            }
        }
    }
    Txt {
        visible: root.viewModel.emptyText === ""
        width: parent.width
        text: root.viewModel.definition
        role: "proSmall"
        color: Theme.inkSoft
    }
    Txt {
        width: parent.width
        text: root.viewModel.questionnaireText
        role: "proSmall"
        color: Theme.inkSoft
    }
}
