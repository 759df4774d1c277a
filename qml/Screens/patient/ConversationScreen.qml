// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One conversation with the team, oldest first, with what became of each message. Showing it is seeing it.
PPage {
    id: root

    required property TeamViewModel viewModel
    readonly property int unseen: root.viewModel.unseen

    signal replyRequested()

    //: Title of the page with one conversation.
    title: qsTr("Messages")
    backIcon: "back"
    footer: [
        PButton {
            width: parent?.width ?? 0
            iconName: "message"
            //: Goes on with the conversation that is shown.
            text: qsTr("Write an answer")
            onClicked: root.replyRequested()
        }
    ]

    // Seen means: shown here. Not while the page is being built.
    onUnseenChanged: if (visible && unseen > 0) seen.restart()
    Component.onCompleted: seen.restart()

    Timer {
        id: seen

        interval: 0
        onTriggered: root.viewModel.markShown()
    }

    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.conversationAbout
        strong: true
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
    WatchLine { }
}
