// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

// Everything of one person leaves this device. What that costs, and what it does not reach, is said before.
PPage {
    id: root

    required property AppViewModel app
    required property SettingsViewModel settings

    signal dataRequested()

    //: Title of the page that erases everything of a person from this device
    title: qsTr("Erase")
    backIcon: "back"
    showEmergency: false

    Txt {
        width: parent.width
        role: "lead"
        //: Erasing: what goes
        text: qsTr("All your data on this device goes, with its key. Nobody brings it back.")
    }
    Callout {
        visible: root.app.unsentText !== ""
        tone: "urgent"
        iconName: "info-circle"
        text: root.app.unsentText
    }
    Callout {
        tone: "quiet"
        iconName: "info-circle"
        //: Erasing: what stays elsewhere
        text: qsTr("Your team keeps what it received. Files you wrote yourself stay where they are.")
    }
    Callout {
        visible: root.settings.erasureText !== ""
        tone: "action"
        iconName: "message"
        text: root.settings.erasureText
    }
    PButton {
        visible: root.settings.isPatient
        width: parent.width
        kind: "quiet"
        iconName: "print"
        //: Erasing: first takes everything along in a file
        text: qsTr("Take my data first")
        onClicked: root.dataRequested()
    }
    PButton {
        visible: root.settings.isPatient && !root.settings.isAlone && root.settings.erasureText === ""
        width: parent.width
        kind: "quiet"
        iconName: "message"
        //: Erasing: asks the team to erase what it has
        text: qsTr("Ask my team to erase too")
        onClicked: root.settings.askForErasure()
    }
    PDialog {
        id: ask

        //: Erasing: asked once more
        title: qsTr("Erase everything here?")
        //: Erasing: what is true afterwards
        text: qsTr("This cannot be undone.")
        //: Erasing: the data stays
        firstText: qsTr("No")
        //: Erasing: everything goes
        secondText: qsTr("Erase everything")
        onSecondChosen: root.app.eraseHere()
    }

    footer: PButton {
        width: parent?.width ?? 0
        kind: "secondary"
        //: Erasing: first press; a second one is asked for
        text: qsTr("Erase this device")
        onClicked: ask.open()
    }
}
