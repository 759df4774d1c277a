// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// "How I feel": one line for each thing people with this illness may feel, in their words.
PPage {
    id: root

    required property SymptomsViewModel viewModel

    signal symptomRequested(symptom: string)

    //: Title of the page where a person says what they feel.
    title: qsTr("How I feel")
    backIcon: "back"

    EmptyState {
        visible: !root.viewModel.hasSymptoms
        picto: "letter"
        //: "How I feel", before a team has sent a path.
        text: qsTr("What you may feel will be here once your team has sent your path.")
    }
    Txt {
        visible: root.viewModel.hasSymptoms
        width: parent.width
        //: Above the list of things a person may feel.
        text: qsTr("Choose what you feel. Your team will see it.")
    }
    Repeater {
        model: root.viewModel.symptoms
        delegate: LinkCard {
            required property string key
            required property string title

            text: title
            required detail
            required picto
            onClicked: root.symptomRequested(key)
        }
    }
    WatchLine { }
}
