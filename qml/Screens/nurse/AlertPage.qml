// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// One alert: why it was raised, on what it rests, and "Seen" with a note. It never closes by itself.
NursePage {
    id: root

    required property PatientPageViewModel viewModel

    signal settled()

    title: root.viewModel.alertTitle
    subtitle: root.viewModel.alertWhen
    hasBack: true
    maximumWidth: Theme.readingWidth

    ProCard {
        //: Title of a card: on what an alert rests.
        title: qsTr("Why")

        Txt {
            width: parent.width
            text: root.viewModel.alertDetail
            role: "pro"
        }
        Txt {
            width: parent.width
            text: root.viewModel.alertSentence
            role: "pro"
            color: Theme.inkSoft
        }
    }
    PTextArea {
        id: note

        //: Field beside "Seen": what was done about an alert.
        label: qsTr("Note for the team and the patient")
        //: Under the label of the note about an alert.
        hint: qsTr("The patient reads it too. For example: I call you tonight. Optional.")
        errorText: root.viewModel.errorText
        minimumLines: 2
    }
    PButton {
        width: Math.min(parent.width, Theme.listWidth)
        pro: true
        iconName: "eye"
        //: Says that one has seen an alert: it is settled for the team.
        text: qsTr("I have seen it")
        onClicked: {
            if (root.viewModel.seeAlert(note.text))
                root.settled()
        }
    }
}
