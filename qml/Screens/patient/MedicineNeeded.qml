// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A medicine taken as needed: how many in 24 hours, when one more is possible, and what was taken.
Card {
    id: root

    required property string key
    required property string name
    required property string detail
    required property string countText
    required property string nextText
    required property string actionText
    required property bool isPossible
    required property QtObject doses

    signal takeRequested(key: string)
    signal doseCorrected(slot: string)

    pad: Theme.gap

    Txt {
        width: parent.width
        text: root.name
        strong: true
        Accessible.role: Accessible.Heading
        Accessible.name: root.name
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.detail
        role: "small"
        color: Theme.inkSoft
    }
    Txt {
        width: parent.width
        text: root.countText
    }
    Callout {
        visible: root.nextText !== ""
        tone: root.isPossible ? "action" : "sun"
        iconName: root.isPossible ? "check" : "clock"
        text: root.nextText
    }
    Repeater {
        model: root.doses
        delegate: MedicineRow {
            required property string key
            required answer
            required answerText

            //: Beside a dose that was recorded: takes it back.
            correctText: qsTr("Correct")
            onCorrected: root.doseCorrected(key)
        }
    }
    PButton {
        visible: root.actionText !== ""        // who helps may not have the right to record
        width: parent.width
        kind: "secondary"
        text: root.actionText
        Accessible.description: root.name
        onClicked: root.takeRequested(root.key)
    }
}
