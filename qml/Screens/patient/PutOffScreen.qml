// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

// The medicines of one hour, later: one press says when, and the page closes.
PPage {
    id: root

    required property TodayViewModel viewModel
    required property string hour

    //: Title of the page that puts medicines off.
    title: qsTr("Later")
    backIcon: "back"

    Txt {
        width: parent.width
        //: Page that puts medicines off: a list of times follows.
        text: qsTr("When shall we remind you?")
        role: "heading"
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.viewModel.putOffChoices(root.hour)
        delegate: ChoiceRow {
            required property var modelData

            text: modelData.text
            onClicked: {
                root.viewModel.putOff(root.hour, modelData.minutes)
                root.back()
            }
        }
    }
}
