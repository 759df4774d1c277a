// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

// Who cares for the patient, how to reach them, and what was written, with what became of it.
PPage {
    id: root

    required property TeamViewModel viewModel
    property string syncText
    property bool syncWaiting: false
    readonly property int unseen: root.viewModel.unseen
    property bool settingsShown: false     // where there is no rail

    signal writeRequested()
    signal called(phone: string)
    signal settingsRequested()

    //: Title of the page of the team.
    title: qsTr("My team")
    // Seen means: shown here. Not while the app builds its pages.
    onUnseenChanged: if (visible && unseen > 0) seen.restart()
    Component.onCompleted: seen.restart()

    Timer {
        id: seen

        interval: 0
        onTriggered: root.viewModel.markShown()
    }

    EmptyState {
        visible: root.viewModel.emptyText !== ""
        picto: "phone-nurse"
        text: root.viewModel.emptyText
    }
    PButton {
        width: parent.width
        iconName: "message"
        //: Opens the page where a message to the team is written.
        text: qsTr("Write to my team")
        onClicked: root.writeRequested()
    }
    Repeater {
        model: root.viewModel.messages
        delegate: MessageCard {
            id: card

            required property bool isMine
            required heading
            required text
            required steps
            required property string stateText

            mine: card.isMine
            state: card.stateText
        }
    }
    SectionTitle {
        visible: members.count > 0
        //: Above the people of the team.
        text: qsTr("Who to call")
    }
    Repeater {
        id: members

        model: root.viewModel.members
        delegate: Card {
            id: member

            required property string name
            required property string initials
            required property string job
            required property string phone
            required property string callText
            required property string writeText

            PersonRow {
                name: member.name
                initials: member.initials
                job: member.job
                hours: member.phone
                callText: member.callText
                writeText: member.writeText
                onCalled: root.called(member.phone)
                onWritten: root.writeRequested()
            }
        }
    }
    WatchLine { }
    SyncLine {
        text: root.syncText
        waiting: root.syncWaiting
    }
    PButton {
        visible: root.settingsShown
        width: parent.width
        kind: "quiet"
        leading: true
        iconName: "text-size"
        //: Last line of the team page: text size, language, this device.
        text: qsTr("Settings")
        onClicked: root.settingsRequested()
    }
}
