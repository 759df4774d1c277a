// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects writing: what is typed is kept and cleaned, in the sign of the language, by keypad, keyboard or paste.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "fields"

    function type(text) {
        for (const key of text)
            keyClick(key)
    }
    function inputOf(field) {
        return root.Window.window.activeFocusItem
    }

    function test_code_typedSmall_isGroupedInCapitals() {
        const field = make("CodeField { label: 'Code'; property string last; onEdited: code => last = code }")
        field.forceActiveFocus()
        type("ab2c9xyz")
        compare(field.code, "AB2C9XYZ")
        compare(field.last, "AB2C9XYZ")
        verify(field.complete)
        compare(inputOf(field).text, "AB2C 9XYZ")
        compare(inputOf(field).Accessible.name, "Code")
    }

    function test_code_tooLong_keepsItsLength() {
        const field = make("CodeField { label: 'Code'; digitsOnly: true; groupLength: 3 }")
        field.forceActiveFocus()
        type("12a3-45678")
        compare(field.code, "123456")
        compare(inputOf(field).text, "123 456")
    }

    function test_code_correctedInside_keepsTheCaret() {
        const field = make("CodeField { label: 'Code' }")
        field.forceActiveFocus()
        type("ABCD9")
        inputOf(field).cursorPosition = 2
        type("x")
        compare(inputOf(field).text, "ABXC D9")
        compare(inputOf(field).cursorPosition, 3)
    }

    function test_code_pasted_isCleaned() {
        const source = make("TextInput { text: ' ab2c-9xyz ' }")
        source.selectAll()
        source.copy()
        const field = make("CodeField { label: 'Code' }")
        field.forceActiveFocus()
        keyClick(Qt.Key_V, Qt.ControlModifier)
        compare(field.code, "AB2C9XYZ")
    }

    function test_number_keyboard_takesCommaAndPointAlike_data() {
        return [{ tag: "comma", keys: "72,4", found: "72,4" }, { tag: "point", keys: "72.4", found: "72,4" },
                { tag: "two signs", keys: "7,2,4", found: "7,2" }, { tag: "letters", keys: "7a2b", found: "72" },
                { tag: "too many digits", keys: "7245", found: "724" }, { tag: "sign first", keys: ",5", found: "0,5" }]
    }
    function test_number_keyboard_takesCommaAndPointAlike(row) {
        const field = make("NumberField { label: 'Poids'; separator: ',' }")
        field.forceActiveFocus()
        type(row.keys)
        compare(field.text, row.found)
    }

    function test_number_noDecimals_refusesTheSign() {
        const field = make("NumberField { label: 'Tension'; decimals: 0 }")
        field.forceActiveFocus()
        type("13,8")
        compare(field.text, "138")
    }

    function test_number_backspaceAndEnter_eraseAndAccept() {
        const field = make("NumberField { label: 'Poids'; property int sent: 0; onAccepted: ++sent }")
        field.forceActiveFocus()
        type("72")
        keyClick(Qt.Key_Backspace)
        compare(field.text, "7")
        keyClick(Qt.Key_Return)
        compare(field.sent, 1)
    }

    function test_number_screenReader_isToldNameUnitHelpAndValue() {
        const field = make("NumberField { label: 'Poids'; unit: 'kg'; unitName: 'en kilogrammes'; hint: 'Avant de manger'; text: '72,4' }")
        compare(field.Accessible.role, Accessible.EditableText)
        compare(field.Accessible.name, "Poids, en kilogrammes")
        compare(field.Accessible.description, "Avant de manger, 72,4")
        field.unitName = ""
        field.errorText = "Écrivez votre poids."
        compare(field.Accessible.name, "Poids, kg")
        compare(field.Accessible.description, "Écrivez votre poids., 72,4")
    }
    function test_label_overAGroup_isReadAndOverItsFieldIsNot() {
        const label = make("FieldLabel { label: 'À quel rythme'; hint: 'Un seul' }")
        verify(texts(label).every(text => !text.Accessible.ignored))
        label.silent = true
        verify(texts(label).every(text => text.Accessible.ignored))
    }

    function keys(item) {
        let found = []
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible && child.Accessible.role === Accessible.Button)
                found.push(child)
            found = found.concat(keys(child))
        }
        return found
    }

    function test_keypad_everyKey_is48AndNamed_data() {
        return [{ tag: "phone", width: 328 }, { tag: "narrow", width: 180 }]
    }
    function test_keypad_everyKey_is48AndNamed(row) {
        const pad = make("Keypad { }", { width: row.width })
        waitForRendering(pad)
        compare(keys(pad).length, 12)
        for (const key of keys(pad)) {
            verify(key.width >= 48 && key.height >= 48, key.text + " " + key.width + "x" + key.height)
            verify(key.Accessible.name !== "")
        }
    }

    function test_entry_keypad_writesInTheSignOfTheLanguage() {
        const entry = make("NumberEntry { label: 'Poids'; separator: ',' }")
        waitForRendering(entry)
        const pad = keys(entry)
        for (const name of ["7", "2", "Decimal sign", "4", "5", "Erase", "6"])
            mouseClick(pad.find(key => key.text === name))
        compare(entry.text, "72,6")
    }

    function test_textField_error_isSaidAndInputKept() {
        const field = make("PTextField { label: 'Poids'; unit: 'kg'; text: 'abc' }")
        field.errorText = "Écrivez votre poids en kg, par exemple 72,4."
        field.forceActiveFocus()
        compare(inputOf(field).Accessible.name, "Poids, kg")
        compare(inputOf(field).Accessible.description, field.errorText)
        compare(field.text, "abc")
    }

    function test_textArea_tab_leavesTheField() {
        const area = make("PTextArea { label: 'Message' }")
        const next = make("PButton { text: 'Envoyer' }")
        area.forceActiveFocus()
        keyClick(Qt.Key_Tab)
        verify(next.activeFocus)
        compare(area.text, "")
    }

    function test_textArea_longText_growsWithIt() {
        const area = make("PTextArea { label: 'Message' }")
        waitForRendering(area)
        const before = area.implicitHeight
        area.text = "Une phrase assez longue pour aller à la ligne. ".repeat(12)
        tryVerify(() => area.implicitHeight > before * 2)
    }
}
