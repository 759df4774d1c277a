// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Comfort before anything else is asked. What is chosen shows at once, on the page itself and in a sample.
PPage {
    id: root

    required property AppViewModel app
    required property WelcomeViewModel viewModel

    //: Title of the comfort page
    title: qsTr("Comfort")
    backIcon: "back"
    showEmergency: false
    onBack: root.viewModel.goBack()

    ProgressWords {
        text: root.viewModel.stepText
        done: root.viewModel.stepsDone
        total: root.viewModel.stepCount
    }
    Card {
        Txt {
            width: parent.width
            role: "lead"
            //: Comfort page: a sample, to judge the size of the letters
            text: qsTr("I weigh myself each morning. 72.4 kg.")
        }
    }
    ComfortChoices { app: root.app }
    ReadingQuestion { app: root.app }

    footer: PButton {
        width: parent?.width ?? 0
        //: Button: goes on with the first start
        text: qsTr("Continue")
        onClicked: root.viewModel.goOn()
    }
}
