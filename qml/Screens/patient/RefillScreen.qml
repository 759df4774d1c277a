// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A box from the pharmacy: one number.
PPage {
    id: root

    required property RefillViewModel viewModel

    // The page exists to write a number: the field is ready for it.
    function focusTitle() {
        field.forceActiveFocus(Qt.OtherFocusReason)
    }

    title: root.viewModel.name
    backIcon: "back"
    footer: [
        PButton {
            width: parent?.width ?? 0
            //: Keeps the box that was written.
            text: qsTr("Save")
            onClicked: {
                if (root.viewModel.save())
                    root.back()
            }
        }
    ]

    NumberEntry {
        id: field

        label: root.viewModel.question
        //: Page where a box from the pharmacy is recorded.
        hint: qsTr("What the pharmacy gave you today")
        unit: root.viewModel.unit
        decimals: 0
        wholeDigits: 5
        separator: root.viewModel.decimalSign
        errorText: root.viewModel.errorText
        text: root.viewModel.text
        onEdited: text => root.viewModel.setText(text)
        onAccepted: {
            if (root.viewModel.save())
                root.back()
        }
    }
    Txt {
        width: parent.width
        //: Under a box that is recorded: where it is kept.
        text: qsTr("This stays on this phone. Your team does not see it.")
        role: "small"
        color: Theme.inkSoft
    }
}
