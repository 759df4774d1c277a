// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// A short code, shown in groups. Spaces, dashes and small letters are forgiven, typed or pasted.
FocusScope {
    id: root

    property string label
    property string hint
    property string errorText
    property int groups: 2
    property int groupLength: 4
    property bool digitsOnly: false
    property string initial                // what a square said, ready to be sent
    readonly property string code: root.bare(input.text)
    readonly property bool complete: root.code.length === root.groups * root.groupLength

    signal edited(code: string)
    signal accepted(code: string)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight

    function clear() {
        input.clear()
    }
    function bare(text: string): string {
        // Patterns as text: qmllint 6.4 crashes on a choice between two literals.
        const unwanted = root.digitsOnly ? "[^0-9]" : "[^0-9A-Z]"
        const kept = text.toUpperCase().replace(new RegExp(unwanted, "g"), "")
        return kept.slice(0, root.groups * root.groupLength)
    }
    function grouped(code: string): string {
        const pieces = code.match(new RegExp(".{1," + root.groupLength + "}", "g"))
        return pieces ? pieces.join(" ") : ""
    }
    // Rewrites the text in groups and leaves the caret after the same character.
    function tidy() {
        const before = root.bare(input.text.slice(0, input.cursorPosition))
        const shown = root.grouped(root.bare(input.text))
        if (shown === input.text)
            return
        input.text = shown
        input.cursorPosition = root.grouped(before).length
    }

    onInitialChanged: input.text = root.grouped(root.bare(root.initial))

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
            implicitHeight: Math.max(Theme.touchSimple, contentHeight + topPadding + bottomPadding)
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
            font.pixelSize: Theme.fontSize(Theme.huge ? "body" : "key")
            font.letterSpacing: Theme.outline
            inputMethodHints: root.digitsOnly ? Qt.ImhDigitsOnly
                : Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            cursorDelegate: FieldCaret { shown: input.cursorVisible }

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.errorText !== "" ? root.errorText : root.hint
            placeholderText: root.errorText !== "" ? root.errorText : root.hint // never drawn: Qt 6.4 tells it in the place of the description

            background: FieldFrame {
                active: input.activeFocus
                wrong: root.errorText !== ""
            }

            onTextEdited: {
                root.tidy()
                root.edited(root.code)
            }
            onAccepted: root.accepted(root.code)
        }
    }
}
