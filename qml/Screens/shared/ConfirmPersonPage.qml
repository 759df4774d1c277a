// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Theme

// The code was right: is it the right person, and the right centre?
AskPage {
    id: root

    required property WelcomeViewModel viewModel

    showEmergency: false
    //: Asked after pairing; %1 is a first and a family name
    question: qsTr("Are you %1?").arg(root.viewModel.personName)
    //: Under the question
    text: qsTr("If it is not you, press No and call your nurse.")
    //: Answer: that is not me
    firstText: qsTr("No")
    //: Answer: that is me
    secondText: qsTr("Yes, that is me")
    onFirstChosen: root.viewModel.refuse()
    onSecondChosen: root.viewModel.confirm()

    Txt {
        width: parent.width
        text: root.viewModel.personDetail
        color: Theme.inkSoft
    }
    StepLine { text: root.viewModel.stepText }
}
