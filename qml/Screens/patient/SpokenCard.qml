// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// An answer that was spoken: listen again, or delete it for good once asked.
Card {
    id: root

    property string question
    property string detail
    property bool isPlaying: false
    property bool asking: false

    signal listened()
    signal stopped()
    signal deleted()

    Txt {
        width: parent.width
        text: root.question
        strong: true
    }
    Txt {
        width: parent.width
        text: root.detail
        role: "small"
        color: Theme.inkSoft
    }
    EqualRow {
        visible: !root.asking

        PButton {
            kind: "secondary"
            iconName: root.isPlaying ? "pause" : "play"
            //: Stops the playing of what the person said.
            readonly property string stopText: qsTr("Stop")
            //: Plays what the person said.
            readonly property string listenText: qsTr("Listen")
            text: root.isPlaying ? stopText : listenText
            Accessible.description: root.question
            onClicked: root.isPlaying ? root.stopped() : root.listened()
        }
        PButton {
            kind: "secondary"
            iconName: "erase"
            //: Deletes what the person said; asks first.
            text: qsTr("Delete")
            Accessible.description: root.question
            onClicked: root.asking = true
        }
    }
    Txt {
        visible: root.asking
        width: parent.width
        //: Asks before what the person said is deleted.
        text: qsTr("Delete this recording for good? Nobody will be able to listen to it.")
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    EqualRow {
        visible: root.asking

        PButton {
            kind: "secondary"
            //: Answer to "Delete this recording?": it stays.
            text: qsTr("Keep it")
            onClicked: root.asking = false
        }
        PButton {
            kind: "secondary"
            //: Answer to "Delete this recording?": it goes.
            text: qsTr("Delete")
            onClicked: root.deleted()
        }
    }
}
