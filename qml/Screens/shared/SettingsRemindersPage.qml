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
        //: Settings: reminders on or off
        text: qsTr("Remind me")
        on: root.viewModel.remindersOn
        onToggledTo: on => root.viewModel.remindersOn = on
    }
    PSwitch {
        //: Settings: hours without reminders, on or off
        text: qsTr("Quiet hours")
        detail: root.viewModel.quietText
        on: root.viewModel.hasQuiet
        onToggledTo: on => on ? root.viewModel.setQuiet(root.viewModel.quietFrom, root.viewModel.quietTo) : root.viewModel.endQuiet()
    }
    Card {
        visible: root.viewModel.hasQuiet
        spacing: Theme.group

        Txt {
            width: parent.width
            //: Settings: what quiet hours do
            text: qsTr("A reminder that falls in them comes at their end.")
        }
        TimeChoice {
            //: Settings: quiet hours, the hour at which they begin
            label: qsTr("They begin at")
            minutes: root.viewModel.quietFrom
            onMovedTo: minutes => root.viewModel.setQuiet(minutes, root.viewModel.quietTo)
        }
        TimeChoice {
            //: Settings: quiet hours, the hour at which they end
            label: qsTr("They end at")
            minutes: root.viewModel.quietTo
            onMovedTo: minutes => root.viewModel.setQuiet(root.viewModel.quietFrom, minutes)
        }
    }
}
