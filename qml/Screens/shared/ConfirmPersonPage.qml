// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The code was right: is it the right person, and the right centre? No and yes weigh the same.
PPage {
    id: root

    required property WelcomeViewModel viewModel

    showEmergency: false
    footer: [
        EqualRow {
            PButton {
                kind: "secondary"
                big: true
                //: Answer: that is not me
                text: qsTr("No")
                onClicked: root.viewModel.refuse()
            }
            PButton {
                kind: "secondary"
                big: true
                //: Answer: that is me
                text: qsTr("Yes, that is me")
                onClicked: root.viewModel.confirm()
            }
        }
    ]

    function focusTitle() {
        question.forceActiveFocus(Qt.OtherFocusReason)
    }

    ProgressWords {
        text: root.viewModel.stepText
        done: root.viewModel.stepsDone
        total: root.viewModel.stepCount
    }
    Txt {
        id: question

        width: parent.width
        //: Asked after pairing; %1 is a first and a family name
        text: qsTr("Are you %1?").arg(root.viewModel.personName)
        role: "title"
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Accessible.focusable: true
    }
    Txt {
        width: parent.width
        text: root.viewModel.personDetail
        role: "lead"
    }
    Txt {
        width: parent.width
        //: Under the question
        text: qsTr("If it is not you, press No and call your nurse.")
    }
}
