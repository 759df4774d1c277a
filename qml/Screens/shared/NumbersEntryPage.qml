// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls

// Eight lines from the paper, one at a time, on the pad of the code.
PPage {
    id: root

    required property NumbersEntryViewModel viewModel

    signal leaveRequested()

    //: Title of the page where the numbers on paper are typed
    title: qsTr("My paper")
    backIcon: "back"
    onBack: if (!root.viewModel.previous()) root.leaveRequested()

    function focusTitle() {
        pad.forceActiveFocus(Qt.OtherFocusReason)
    }

    Component.onCompleted: root.focusTitle()

    Connections {
        target: root.viewModel

        function onChanged() {
            pad.clear()
        }
    }

    CodePad {
        id: pad

        shown: true
        label: root.viewModel.lineText
        //: Opening with the numbers on paper: help under the label
        hint: qsTr("6 digits. Each line is checked at once.")
        errorText: root.viewModel.errorText
        onCompleted: digits => root.viewModel.typeLine(digits)
    }
}
