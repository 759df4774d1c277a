// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

// Who cares for the patient and when to ask whom, and the conversations. What is new comes first.
PPage {
    id: root

    required property TeamViewModel viewModel
    property string syncText
    property bool syncWaiting: false
    property bool settingsShown: false     // where there is no rail
    property bool arranging: false         // choosing who is shown first

    signal writeRequested()
    property bool writable: true           // false for somebody who helps without the right to write
    property bool withSummary: true

    signal writeToRequested(member: string)
    signal conversationRequested(key: string)
    signal draftRequested(key: string)
    signal called(phone: string)
    signal summaryRequested()
    signal settingsRequested()

    //: Title of the page of the team.
    title: qsTr("My team")
    footer: [
        PButton {
            visible: root.writable
            width: parent?.width ?? 0
            iconName: "message"
            //: Opens the page where a message to the team is written.
            text: qsTr("Write to my team")
            onClicked: root.writeRequested()
        }
    ]

    EmptyState {
        visible: root.viewModel.emptyText !== ""
        picto: "phone-nurse"
        text: root.viewModel.emptyText
    }
    ConversationList {
        visible: root.viewModel.unseen > 0
        conversations: visible ? root.viewModel.conversations : null
        onOpened: key => root.conversationRequested(key)
        onResumed: key => root.draftRequested(key)
    }
    SectionTitle {
        visible: members.count > 0
        //: Above the people of the team.
        text: qsTr("Who to call")
    }
    Repeater {
        id: members

        model: root.viewModel.members
        delegate: TeamMember {
            visible: isFirst
            arranging: root.arranging
            onCalled: phone => root.called(phone)
            onWritten: member => root.writeToRequested(member)
            onPinned: member => root.viewModel.pin(member)
        }
    }
    ConversationList {
        visible: root.viewModel.unseen === 0 && root.viewModel.hasConversations
        conversations: visible ? root.viewModel.conversations : null
        onOpened: key => root.conversationRequested(key)
        onResumed: key => root.draftRequested(key)
    }
    FoldRow {
        visible: members.count > root.viewModel.firstCount
        //: Opens the rest of the list of people; %n of them.
        text: qsTr("The rest of my team (%n)", "", members.count - root.viewModel.firstCount)

        Repeater {
            model: root.viewModel.members
            delegate: TeamMember {
                visible: !isFirst
                arranging: root.arranging
                onCalled: phone => root.called(phone)
                onWritten: member => root.writeToRequested(member)
                onPinned: member => root.viewModel.pin(member)
            }
        }
    }
    PButton {
        visible: members.count > root.viewModel.firstCount
        width: parent.width
        kind: "quiet"
        flush: true
        leading: true
        iconName: root.arranging ? "check" : "swap"
        //: Ends the choice of who is shown first on the team page.
        readonly property string doneText: qsTr("Done choosing")
        //: Begins the choice of who is shown first on the team page.
        text: root.arranging ? doneText : qsTr("Choose who is shown first")
        onClicked: root.arranging = !root.arranging
    }
    PButton {
        visible: root.withSummary
        width: parent.width
        kind: "secondary"
        leading: true
        iconName: "print"
        //: Opens the one-page summary that one takes to a visit.
        text: qsTr("My page for a visit")
        onClicked: root.summaryRequested()
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
