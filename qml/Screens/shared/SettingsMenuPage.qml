// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What can be settled, each line with what stands now.
PPage {
    id: root

    required property AppViewModel app
    required property SettingsViewModel viewModel

    signal chosen(page: string)

    //: Title of the settings page
    title: qsTr("Settings")
    backIcon: "back"
    showEmergency: false

    Card {
        pad: Theme.tight
        spacing: 0

        ListRow {
            iconName: "text-size"
            //: Settings: opens text size, colours, reading aloud
            text: qsTr("Comfort")
            //: Settings: under "Comfort"
            detail: qsTr("Text size, colours, simple mode")
            onClicked: root.chosen("comfort")
        }
        ListRow {
            visible: root.viewModel.isPatient
            iconName: "clock"
            //: Settings: opens reminders and quiet hours
            text: qsTr("Reminders")
            //: Settings: under "Reminders", when they are off
            readonly property string offText: qsTr("No reminders")
            detail: root.viewModel.remindersOn ? root.viewModel.quietText : offText
            onClicked: root.chosen("reminders")
        }
        ListRow {
            visible: root.viewModel.isPatient
            iconName: "people"
            //: Settings: opens who sees what, and what was sent
            text: qsTr("Who sees what")
            detail: root.app.sync ? root.app.sync.text : ""
            onClicked: root.chosen("sharing")
        }
        ListRow {
            visible: root.viewModel.replaced.count > 0
            iconName: "sync"
            //: Settings: opens the page of entries that gave way to another, which somebody wrote at the same time
            text: qsTr("What was replaced")
            detail: root.viewModel.replaced.summary
            onClicked: root.chosen("replaced")
        }
        ListRow {
            iconName: "lock"
            //: Settings: opens the code and the people of this device
            text: qsTr("This device")
            //: Settings: under "This device"
            readonly property string withText: qsTr("Opens with a code")
            //: Settings: under "This device"
            readonly property string withoutText: qsTr("Opens without a code")
            detail: root.app.canLock ? withText : withoutText
            onClicked: root.chosen("device")
        }
        ListRow {
            iconName: "message"
            //: Settings: opens the languages
            text: qsTr("Language")
            detail: root.app.language === "fr" ? "Français" : "English"
            onClicked: root.chosen("language")
        }
        ListRow {
            visible: root.viewModel.isPatient
            iconName: "print"
            //: Settings: opens the export
            text: qsTr("Take my data")
            //: Settings: under "Take my data"
            detail: qsTr("All you recorded, in one file")
            onClicked: root.chosen("data")
        }
        ListRow {
            iconName: "info-circle"
            //: Settings: opens version, content and licences
            text: qsTr("About")
            //: Settings: under "About": the teaching content is an example
            detail: qsTr("Example content, not validated")
            last: true
            onClicked: root.chosen("about")
        }
    }
    PButton {
        visible: root.app.canLock
        width: parent.width
        kind: "secondary"
        iconName: "lock"
        //: Settings: closes the app until the code is typed
        text: qsTr("Lock now")
        onClicked: root.app.lockNow()
    }
    PButton {
        visible: root.app.hasOthers
        width: parent.width
        kind: "secondary"
        iconName: "people"
        //: Settings, several people on one device: goes to the page that asks who is here
        text: qsTr("Change person")
        onClicked: root.app.switchPerson()
    }
}
