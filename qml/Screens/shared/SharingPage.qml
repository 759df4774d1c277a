// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Who sees what, and two answers of the same weight.
PPage {
    id: root

    required property WelcomeViewModel viewModel

    //: Title of the page that asks whether entries may go to the team
    title: qsTr("Who sees what?")
    showEmergency: false

    ProgressWords {
        text: root.viewModel.stepText
        done: root.viewModel.stepsDone
        total: root.viewModel.stepCount
    }
    Txt {
        width: parent.width
        role: "lead"
        //: Sharing: the question
        text: qsTr("May your team see what you record here?")
    }
    Callout {
        iconName: "people"
        tone: "action"
        //: Sharing: who
        title: qsTr("Who")
        //: Sharing: the people of the team, nobody else
        text: qsTr("The people of your team. Nobody else, no company.")
    }
    Callout {
        iconName: "eye"
        tone: "action"
        //: Sharing: what
        title: qsTr("What")
        //: Sharing: what the team sees
        text: qsTr("Your measures, your doses, your answers, your messages and the units you finished.")
    }
    Callout {
        iconName: "info-circle"
        tone: "quiet"
        //: Sharing: what a refusal means
        text: qsTr("If you refuse, nothing is sent and nothing is received. The app works all the same.")
    }
    Txt {
        width: parent.width
        //: Sharing: the choice is not for ever
        text: qsTr("You can change your mind in Settings.")
    }

    footer: EqualRow {
        PButton {
            kind: "secondary"
            big: true
            //: Sharing: no
            text: qsTr("I refuse")
            onClicked: root.viewModel.answerSharing(false)
        }
        PButton {
            kind: "secondary"
            big: true
            //: Sharing: yes
            text: qsTr("I agree")
            onClicked: root.viewModel.answerSharing(true)
        }
    }
}
