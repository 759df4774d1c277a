// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Nobody can open the data without the code, and the page does not pretend otherwise: what is lost, what is not, whom to call.
PPage {
    id: root

    required property OpenSignsViewModel signs

    property bool hasNumbers: false

    signal called(phone: string)
    signal numbersRequested()
    signal setAsideChosen()

    //: Title of the page for a code that was forgotten
    title: qsTr("Forgot the code")
    backIcon: "back"

    PButton {
        visible: root.hasNumbers
        width: parent.width
        //: Forgotten code: opens with the eight lines of numbers on paper
        text: qsTr("I have my paper")
        onClicked: root.numbersRequested()
    }
    Txt {
        width: parent.width
        role: "lead"
        //: Forgotten code: what to do first
        text: qsTr("Call your nurse. Together you can begin again on this device.")
    }
    Txt {
        width: parent.width
        text: root.signs.teamText
        strong: true
    }
    PButton {
        visible: root.signs.teamCallText !== ""
        width: parent.width
        iconName: "phone"
        text: root.signs.teamCallText
        onClicked: root.called(root.signs.teamPhone)
    }
    Callout {
        tone: "action"
        iconName: "shield-check"
        //: Forgotten code: what is safe
        text: qsTr("What you already sent comes back once your device is linked again.")
    }
    Callout {
        tone: "quiet"
        iconName: "info-circle"
        //: Forgotten code: what cannot be done
        text: qsTr("Without your code or your paper nobody can read this device, not even us. What was not sent stays closed.")
    }
    PButton {
        width: parent.width
        kind: "secondary"
        //: Forgotten code: first press; a second one is asked for
        text: qsTr("Begin again on this device")
        onClicked: ask.open()
    }
    PDialog {
        id: ask

        //: Forgotten code: asked before the data is put aside
        title: qsTr("Begin again on this device?")
        //: Forgotten code: what happens to the data
        text: qsTr("Your data is put aside, closed, and kept. You then need a new code from your nurse.")
        //: Forgotten code: does not begin again
        firstText: qsTr("No")
        //: Forgotten code: puts the data aside and begins again
        secondText: qsTr("Begin again")
        onSecondChosen: root.setAsideChosen()
    }
}
