// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A message to the team: when to expect an answer, what to do in an emergency, then the words. The draft is kept.
PPage {
    id: root

    required property TeamViewModel viewModel

    signal sent()

    //: Title of the page where a message is written.
    title: qsTr("My question")
    backIcon: "back"
    footer: [
        PButton {
            width: parent?.width ?? 0
            //: Sends the message to the team.
            text: qsTr("Send")
            onClicked: {
                if (root.viewModel.send())
                    root.sent()
            }
        }
    ]

    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.about
        strong: true
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.delayText
    }
    WatchLine { }
    PTextArea {
        //: Name of the field of a message.
        label: qsTr("Your message")
        minimumLines: 5
        errorText: root.viewModel.errorText
        text: root.viewModel.draft
        onEdited: text => root.viewModel.draft = text
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.draftText
        role: "small"
        color: Theme.inkSoft
    }
    Txt {
        width: parent.width
        //: Below the field of a message: who can read it.
        text: qsTr("Your whole team can read this message.")
        role: "small"
        color: Theme.inkSoft
    }
}
