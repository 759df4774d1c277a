// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A question whose answer is one number: the number large, yesterday's beside it as a guard, the keypad under the thumb.
// For two numbers (blood pressure), put two NumberField and one Keypad.
FocusScope {
    id: root

    property string label
    property string hint
    property string errorText
    property string reminder               // "Yesterday: 72.4 kg"
    property bool keypadShown: true
    property alias unit: field.unit
    property alias unitName: field.unitName
    property alias text: field.text
    property alias decimals: field.decimals
    property alias wholeDigits: field.wholeDigits
    property alias separator: field.separator
    property alias keyHeight: pad.keyHeight

    signal edited(text: string)
    signal accepted()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        FieldLabel {
            label: root.label
            hint: root.hint
            errorText: root.errorText
            silent: true
        }
        NumberField {
            id: field

            label: root.label
            hint: root.hint
            errorText: root.errorText
            focus: true
            current: true
            onEdited: text => root.edited(text)
            onAccepted: root.accepted()
        }
        Row {
            visible: root.reminder !== ""
            width: parent.width
            spacing: Theme.small

            Icon {
                id: clock

                name: "clock"
                color: Theme.inkSoft
                size: Theme.grow(Theme.icon)
            }
            Txt {
                width: parent.width - clock.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                text: root.reminder
            }
        }
        Keypad {
            id: pad

            visible: root.keypadShown
            decimal: root.decimals > 0
            separator: root.separator
            onKeyPressed: key => field.type(key)
            onErased: field.erase()
        }
    }
}
