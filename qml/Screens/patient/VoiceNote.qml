// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A spoken answer: why the microphone is needed, recording with its length, and listening again.
Card {
    id: root

    required property VoiceNoteViewModel voice
    property bool kept: false
    readonly property string step: root.voice.state
    readonly property bool heard: root.step === "recorded" || root.step === "playing"

    tone: root.step === "recording" ? "now" : "plain"

    Row {
        width: parent.width
        spacing: Theme.gap

        Icon {
            id: sign

            name: "mic"
            color: Theme.action
            size: Theme.grow(Theme.icon)
        }
        Txt {
            width: parent.width - sign.width - parent.spacing
            text: root.voice.text
            visible: !root.kept
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Txt {
            width: parent.width - sign.width - parent.spacing
            visible: root.kept
            //: Beside an answer that was spoken and kept.
            text: qsTr("Your spoken answer")
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.voice.lengthText
        role: "lead"
        strong: true
    }
    PButton {
        visible: root.step === "ready" && !root.kept
        width: parent.width
        iconName: "mic"
        //: Begins to record what the person says; the system may ask for the microphone.
        text: qsTr("Begin to speak")
        onClicked: root.voice.record()
    }
    PButton {
        visible: root.step === "recording"
        width: parent.width
        iconName: "pause"
        //: Ends the recording of what the person says.
        text: qsTr("I have finished")
        onClicked: root.voice.stop()
    }
    EqualRow {
        visible: root.heard

        PButton {
            kind: "secondary"
            iconName: root.step === "playing" ? "pause" : "play"
            //: Stops the playing of what the person said.
            readonly property string stopText: qsTr("Stop")
            //: Plays what the person said.
            readonly property string listenText: qsTr("Listen")
            text: root.step === "playing" ? stopText : listenText
            onClicked: root.step === "playing" ? root.voice.stopPlaying() : root.voice.play()
        }
        PButton {
            visible: !root.kept
            kind: "secondary"
            iconName: "erase"
            //: Forgets what was spoken and is not kept yet.
            text: qsTr("Delete")
            onClicked: root.voice.discard()
        }
    }
}
