// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// Six digits, on a pad of large keys, from a keyboard, or pasted. Hidden until one asks to see them.
FocusScope {
    id: root

    property string label
    property string hint
    property string errorText
    property int length: 6
    property bool shown: false

    signal completed(code: string)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight

    function clear() {
        input.clear()
    }
    function changed(text: string) {
        const digits = text.replace(new RegExp("[^0-9]", "g"), "").slice(0, root.length)
        if (digits !== input.text)
            input.text = digits
        if (digits.length === root.length)
            root.completed(digits)
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.small

        FieldLabel {
            label: root.label
            hint: root.hint
            errorText: root.errorText
            silent: true
        }
        T.TextField {
            id: input

            width: parent.width
            implicitHeight: Math.max(Theme.touchMain, contentHeight + topPadding + bottomPadding)
            focus: true
            leftPadding: Theme.small
            rightPadding: Theme.small
            horizontalAlignment: TextInput.AlignHCenter
            verticalAlignment: TextInput.AlignVCenter
            selectByMouse: true
            color: Theme.ink
            selectionColor: Theme.sun
            selectedTextColor: Theme.overSun
            font.family: Theme.family
            font.weight: Font.Bold
            font.pixelSize: Theme.fontSize("key")
            font.letterSpacing: Theme.small
            echoMode: root.shown ? TextInput.Normal : TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            cursorDelegate: FieldCaret { shown: input.cursorVisible }

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            // No passwordEdit: with it Qt 6.4 hands out no name, and the echo mode says the same.
            Accessible.description: root.errorText !== "" ? root.errorText : root.hint
            placeholderText: root.errorText !== "" ? root.errorText : root.hint // never drawn: Qt 6.4 tells it in the place of the description

            background: FieldFrame {
                active: input.activeFocus
                wrong: root.errorText !== ""
            }

            onTextEdited: root.changed(text)
        }
        PButton {
            width: parent.width
            kind: "quiet"
            iconName: root.shown ? "eye-off" : "eye"
            //: Beside a code of six digits: shows what is typed.
            readonly property string showText: qsTr("Show digits")
            //: Beside a code of six digits: hides what is typed.
            readonly property string hideText: qsTr("Hide digits")
            text: root.shown ? hideText : showText
            onClicked: root.shown = !root.shown
        }
        Keypad {
            decimal: false
            onKeyPressed: key => root.changed(input.text + key)
            onErased: input.text = input.text.slice(0, -1)
        }
    }
}
