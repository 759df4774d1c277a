// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

PPage {
    id: root

    required property AppViewModel app

    //: Title of the comfort page
    title: qsTr("Comfort")
    backIcon: "back"
    showEmergency: false

    Card {
        Txt {
            width: parent.width
            role: "lead"
            //: Comfort page: a sample, to judge the size of the letters
            text: qsTr("I weigh myself each morning. 72.4 kg.")
        }
    }
    ComfortChoices { app: root.app }
    ReadingQuestion {
        visible: root.app.patient !== null
        app: root.app
    }
    ReadingChoices { viewModel: root.app.patient ? root.app.patient.reading : null }
}
