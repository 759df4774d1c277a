// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

// The cards of "When to call?", gravest first: one merged list, whatever the number of illnesses. Open or locked, the same.
Column {
    id: root

    required property SignCards cards
    required property ReadAloudViewModel reader
    property string teamText
    property string teamCallText
    property bool canWrite: false          // to the nurse; nobody writes before the code
    // The European number also answers in France; 15 and 114 (text) are French.
    readonly property string emergencyNumber: "15"
    readonly property string textNumber: "114"

    signal called(phone: string)
    signal textRequested(phone: string)
    signal teamCalled()
    signal writeRequested()
    signal shown(item: Item)               // what is being read should be in view

    // What is read of a card: its title, then its signs; nothing of a card that is not there.
    function linesOf(signs: var): int {
        return signs.length > 0 ? signs.length + 1 : 0
    }

    width: parent ? parent.width : implicitWidth

    component ReadCard: CareCard {
        current: root.reader.current
        onShown: item => root.shown(item)
    }

    ReadCard {
        degree: "emergency"
        title: root.cards.emergencyTitle
        sentence: root.cards.emergencySigns.length > 0 ? 0 : -1
        signs: root.cards.emergencySigns
        //: Button that calls the emergency number.
        callText: qsTr("Call 15")
        onCalled: root.called(root.emergencyNumber)
    }
    PButton {
        width: parent.width
        kind: "secondary"
        iconName: "message"
        //: Under the gravest card: 114 is the emergency number one can write to.
        text: qsTr("You can’t hear or speak: text 114")
        onClicked: root.textRequested(root.textNumber)
    }
    ReadCard {
        visible: root.cards.nowSigns.length > 0
        degree: "urgent"
        title: root.cards.nowTitle
        sentence: root.linesOf(root.cards.emergencySigns)
        signs: root.cards.nowSigns
        who: root.teamText
        callText: root.teamCallText
        onCalled: root.teamCalled()
    }
    PButton {
        visible: root.cards.nowSigns.length > 0
        width: parent.width
        kind: "secondary"
        iconName: "phone"
        //: Under the card of the signs for which the team is called at any hour.
        text: qsTr("No answer? Call\u00A015")
        onClicked: root.called(root.emergencyNumber)
    }
    ReadCard {
        visible: root.cards.urgentSigns.length > 0
        degree: "urgent"
        title: root.cards.urgentTitle
        sentence: root.linesOf(root.cards.emergencySigns) + root.linesOf(root.cards.nowSigns)
        signs: root.cards.urgentSigns
        who: root.teamText
        callText: root.teamCallText
        onCalled: root.teamCalled()
    }
    ReadCard {
        visible: root.cards.askSigns.length > 0
        degree: "ask"
        title: root.cards.askTitle
        sentence: root.linesOf(root.cards.emergencySigns) + root.linesOf(root.cards.nowSigns)
                  + root.linesOf(root.cards.urgentSigns)
        signs: root.cards.askSigns
        //: Opens a message to the nurse.
        callText: root.canWrite ? qsTr("Write my question") : ""
        onCalled: root.writeRequested()
    }
}
