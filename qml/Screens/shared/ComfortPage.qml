// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls

// Comfort before anything else is asked.
PPage {
    id: root

    required property AppViewModel app

    //: Title of the comfort page
    title: qsTr("Comfort")
    backIcon: "back"
    showEmergency: false

    ComfortChoices { app: root.app }

    footer: PButton {
        width: parent.width
        //: Button: goes on with the first start
        text: qsTr("Continue")
        onClicked: root.back()
    }
}
