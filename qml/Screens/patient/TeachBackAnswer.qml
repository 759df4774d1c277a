// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// An answer in the person's own words: spoken or written, as they like. Nothing is recorded before they press.
Column {
    id: root

    required property QuestionViewModel viewModel
    readonly property VoiceNoteViewModel voice: root.viewModel.voice
    readonly property bool answered: root.viewModel.isAnswered
    readonly property bool writing: root.viewModel.way === "write"
    readonly property bool speaking: root.viewModel.way === "speak"

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    EqualRow {
        visible: root.viewModel.way === "" && !root.answered

        PButton {
            kind: "secondary"
            big: true
            iconName: "mic"
            //: Question to answer in one's own words: answers by voice. Beside "Write".
            text: qsTr("Speak")
            onClicked: root.viewModel.answerBy("speak")
        }
        PButton {
            kind: "secondary"
            big: true
            iconName: "pencil"
            //: Question to answer in one's own words: answers by writing. Beside "Speak".
            text: qsTr("Write")
            onClicked: root.viewModel.answerBy("write")
        }
    }
    PTextArea {
        visible: root.writing
        //: Name of the field where the person explains in their own words.
        label: qsTr("In your words")
        readOnly: root.answered
        errorText: root.viewModel.errorText
        text: root.viewModel.text
        onEdited: text => root.viewModel.setText(text)
    }
    VoiceNote {
        visible: root.speaking
        voice: root.voice
        kept: root.answered
    }
    FieldLabel {
        visible: root.speaking && errorText !== ""
        errorText: root.viewModel.errorText
    }
    PButton {
        visible: root.writing && !root.answered
        width: parent.width
        kind: "quiet"
        iconName: "mic"
        //: Question to answer in one's own words: goes from writing to speaking.
        text: qsTr("Speak instead")
        onClicked: root.viewModel.answerBy("speak")
    }
    PButton {
        visible: root.speaking && !root.answered && root.voice.state !== "recording"
        width: parent.width
        kind: root.voice.state === "unavailable" ? "secondary" : "quiet"
        iconName: "pencil"
        //: Question to answer in one's own words: goes from speaking to writing.
        text: qsTr("Write instead")
        onClicked: root.viewModel.answerBy("write")
    }
}
