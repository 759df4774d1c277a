// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// One message: from whom and when, the words, then what became of it, in posts and in a sentence.
Card {
    id: root

    property string heading                // "Claire, yesterday at 2:20pm"
    property string text
    property var steps: []                 // see DeliveryPosts; empty for a message received
    property string state                  // "Seen by Claire on 3 March"
    property bool mine: true

    tone: root.mine ? "plain" : "action"

    Txt {
        width: parent.width
        text: root.heading
        role: "small"
        strong: true
        color: root.mine ? Theme.inkSoft : Theme.overActionSoft
    }
    Txt {
        width: parent.width
        text: root.text
        color: root.mine ? Theme.ink : Theme.overActionSoft
    }
    DeliveryPosts {
        visible: root.steps.length > 0
        steps: root.steps
        sentence: root.state
    }
    Txt {
        visible: root.state !== ""
        width: parent.width
        text: root.state
        role: "small"
        color: root.mine ? Theme.ink : Theme.overActionSoft
        Accessible.ignored: !visible || root.steps.length > 0 // said by the posts
    }
}
