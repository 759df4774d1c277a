// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls

// The eight characters of the sheet.
PPage {
    id: root

    property string code
    signal accepted(code: string)

    //: Title of the page where the code is typed
    title: qsTr("Your code")
    backIcon: "back"
    showEmergency: false
    Component.onCompleted: field.forceActiveFocus()

    CodeField {
        id: field

        //: Label of the field for the eight characters
        label: qsTr("Type the code on your sheet")
        //: Help under the label
        hint: qsTr("8 letters or digits. Small or capital letters, it does not matter.")
        //: Beside the field, when characters are missing
        errorText: checked.wanted && !field.complete ? qsTr("Type the 8 letters or digits of your sheet.") : ""
        onAccepted: checked.go()
    }
    QtObject {
        id: checked

        property bool wanted: false

        function go() {
            checked.wanted = true
            if (field.complete)
                root.accepted(field.code)
        }
    }

    footer: PButton {
        width: parent.width
        //: Button: goes on to the second code
        text: qsTr("Continue")
        onClicked: checked.go()
    }
}
