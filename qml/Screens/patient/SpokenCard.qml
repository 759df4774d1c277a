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
            onClicked: ask.open()
        }
    }
    PDialog {
        id: ask

        //: Asks before what the person said is deleted.
        title: qsTr("Delete this recording for good?")
        //: Under "Delete this recording for good?"
        text: qsTr("Nobody will be able to listen to it.")
        //: Answer to "Delete this recording?": it stays.
        firstText: qsTr("Keep it")
        //: Answer to "Delete this recording?": it goes.
        secondText: qsTr("Delete")
        onSecondChosen: root.deleted()
    }
}
