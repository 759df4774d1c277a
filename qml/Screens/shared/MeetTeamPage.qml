// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

// The end of the first start: who is on the other side.
PPage {
    id: root

    required property TeamViewModel viewModel

    signal finished()

    //: Title of the last page of the first start
    title: qsTr("Your team")
    showEmergency: false

    Repeater {
        id: members

        model: root.viewModel.members
        delegate: Card {
            id: member

            required property string name
            required property string initials
            required property string job
            required property string phone

            width: parent?.width ?? 0

            PersonRow {
                name: member.name
                initials: member.initials
                job: member.job
                hours: member.phone
            }
        }
    }
    EmptyState {
        visible: members.count === 0
        picto: "team"
        //: Last page of the first start, while the names of the team have not arrived
        text: qsTr("Your team will show here once the centre has answered.")
    }
    WatchLine { }

    footer: PButton {
        width: parent?.width ?? 0
        //: Last page of the first start: goes to the day
        text: qsTr("See my day")
        onClicked: root.finished()
    }
}
