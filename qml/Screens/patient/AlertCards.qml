// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The care cards of the day: rules that measures met. One card leaves when the person says they read it; what the team
// answered stays until it is read. The permanent line is the program's, and stands under the cards whatever a pack says.
Column {
    id: root

    required property AlertsViewModel viewModel
    property string teamText
    property string teamCallText

    signal teamCalled()
    signal emergencyRequested()
    signal emergencyCalled()

    visible: cards.count + answers.count > 0
    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Repeater {
        id: cards

        model: root.viewModel.cards
        delegate: Column {
            id: card

            required property string key
            required property string degree
            required property string text
            required property string detail
            required property string when

            width: parent?.width ?? 0
            spacing: Theme.tight

            AlertCare {
                degree: card.degree
                text: card.text
                detail: card.when + ". " + card.detail
                teamText: root.teamText
                teamCallText: root.teamCallText
                onTeamCalled: root.teamCalled()
                onEmergencyRequested: root.emergencyRequested()
                onEmergencyCalled: root.emergencyCalled()
            }
            PButton {
                width: parent.width
                kind: "quiet"
                iconName: "check"
                //: On a care card about a measure: it leaves the page of the day. The team still has it.
                text: qsTr("I have read it")
                Accessible.description: card.text
                onClicked: root.viewModel.see(card.key)
            }
        }
    }
    Repeater {
        id: answers

        model: root.viewModel.answers
        delegate: Card {
            id: answer

            required property string key
            required property string title
            required property string detail
            required property string note

            spacing: Theme.small

            Txt {
                width: parent.width
                text: answer.title
                role: "heading"
                Accessible.role: Accessible.Heading
                Accessible.name: answer.title
            }
            Txt {
                visible: text !== ""
                width: parent.width
                text: answer.note
                role: "lead"
            }
            Txt {
                width: parent.width
                text: answer.detail
                role: "small"
                color: Theme.inkSoft
            }
            PButton {
                width: parent.width
                kind: "quiet"
                iconName: "check"
                //: On a card about a measure: it leaves the page of the day.
                text: qsTr("I have read it")
                Accessible.description: answer.title
                onClicked: root.viewModel.putAway(answer.key)
            }
        }
    }
    WatchLine { }
}
