// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Whether reminders come, and when they keep quiet.
PPage {
    id: root

    required property SettingsViewModel viewModel

    //: Title of the page with reminders and quiet hours
    title: qsTr("Reminders")
    backIcon: "back"
    showEmergency: false

    PSwitch {
        width: parent.width
        //: Settings: reminders on or off
        text: qsTr("Remind me")
        on: root.viewModel.remindersOn
        onToggledTo: on => root.viewModel.remindersOn = on
    }
    SectionTitle {
        //: Settings: heading above the hours without reminders
        text: qsTr("Quiet hours")
    }
    Card {
        Txt {
            width: parent.width
            role: "lead"
            strong: true
            text: root.viewModel.quietText
        }
        Txt {
            width: parent.width
            //: Settings: what quiet hours do
            text: qsTr("A reminder that falls in them comes at their end.")
            role: "small"
            color: Theme.inkSoft
        }
        Txt {
            width: parent.width
            //: Settings: quiet hours, their beginning
            text: qsTr("Beginning")
            strong: true
        }
        EqualRow {
            PButton {
                kind: "secondary"
                //: Settings: quiet hours, half an hour earlier
                text: qsTr("Earlier")
                //: Screen reader: quiet hours begin half an hour earlier
                Accessible.name: qsTr("Quiet hours begin half an hour earlier")
                onClicked: root.viewModel.moveQuiet("from", -1)
            }
            PButton {
                kind: "secondary"
                //: Settings: quiet hours, half an hour later
                text: qsTr("Later")
                //: Screen reader: quiet hours begin half an hour later
                Accessible.name: qsTr("Quiet hours begin half an hour later")
                onClicked: root.viewModel.moveQuiet("from", 1)
            }
        }
        Txt {
            width: parent.width
            //: Settings: quiet hours, their end
            text: qsTr("End")
            strong: true
        }
        EqualRow {
            PButton {
                kind: "secondary"
                //: Settings: quiet hours, half an hour earlier
                text: qsTr("Earlier")
                //: Screen reader: quiet hours end half an hour earlier
                Accessible.name: qsTr("Quiet hours end half an hour earlier")
                onClicked: root.viewModel.moveQuiet("to", -1)
            }
            PButton {
                kind: "secondary"
                //: Settings: quiet hours, half an hour later
                text: qsTr("Later")
                //: Screen reader: quiet hours end half an hour later
                Accessible.name: qsTr("Quiet hours end half an hour later")
                onClicked: root.viewModel.moveQuiet("to", 1)
            }
        }
        PButton {
            visible: root.viewModel.hasQuiet
            width: parent.width
            kind: "quiet"
            flush: true
            //: Settings: takes the quiet hours back
            text: qsTr("No quiet hours")
            onClicked: root.viewModel.endQuiet()
        }
    }
}
