// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Theme

// The conversations with the team, and what is being written: first words, what it is about, where it stands.
Column {
    id: root

    property alias conversations: list.model

    signal opened(key: string)
    signal resumed(key: string)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    SectionTitle {
        //: Above the conversations with the team.
        text: qsTr("Messages")
    }
    Repeater {
        id: list

        delegate: LinkCard {
            id: card

            required property string key
            required property string title
            required property string about
            required property string stateText
            required property bool isNew
            required property bool isDraft

            width: root.width
            tone: card.isNew ? "action" : "plain"
            iconName: card.isDraft ? "pencil" : "message"
            text: card.title
            detail: card.about !== "" ? card.about + "\n" + card.stateText : card.stateText
            onClicked: card.isDraft ? root.resumed(card.key) : root.opened(card.key)
        }
    }
}
