// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the code of six digits: pressed, typed or pasted, hidden until one asks, and said to the owner when it is whole.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "codepad"

    property string source: "CodePad { label: 'Code'; property var codes: []; onCompleted: code => codes.push(code) }"

    function type(text) {
        for (const key of text)
            keyClick(key)
    }
    function input() {
        return root.Window.window.activeFocusItem
    }
    function named(item, name) {
        if (item.visible && item.text === name && item.clicked !== undefined)
            return item
        for (let i = 0; i < item.children.length; ++i) {
            const found = named(item.children[i], name)
            if (found)
                return found
        }
        return null
    }

    function test_typed_sixDigits_areSaidOnce() {
        const pad = make(root.source)
        pad.forceActiveFocus()
        type("1948x1")
        compare(pad.codes, [])
        type("2")
        compare(pad.codes, ["194812"])
        pad.clear()
        compare(input().text, "")
    }

    function test_pasted_withSpaces_isCleaned() {
        const words = make("TextInput { text: ' 194 812 ' }")
        words.selectAll()
        words.copy()
        const pad = make(root.source)
        pad.forceActiveFocus()
        input().paste()
        compare(pad.codes, ["194812"])
    }

    function test_pressed_keys_writeAndErase() {
        const pad = make(root.source)
        pad.forceActiveFocus()
        const field = input()
        for (const key of "19481")
            mouseClick(named(pad, key))
        mouseClick(named(pad, "Erase"))
        compare(field.text, "1948")
        mouseClick(named(pad, "1"))
        mouseClick(named(pad, "2"))
        compare(pad.codes, ["194812"])
    }

    function test_keys_areLargeEnough() {
        const pad = make(root.source)
        for (const key of ["1", "0", "Erase"])
            verify(named(pad, key).height >= Theme.key)
    }

    function test_digits_hiddenUntilAsked() {
        const pad = make(root.source)
        pad.forceActiveFocus()
        const field = input()
        type("19")
        compare(field.echoMode, TextInput.Password)
        verify(field.displayText.indexOf("1") < 0)
        compare(field.Accessible.name, pad.label)
        mouseClick(named(pad, "Show digits"))
        compare(field.displayText, "19")
    }

    function test_largestText_nothingIsCut() {
        Theme.textScale = 2
        const pad = make(root.source)
        wait(0)
        for (const text of texts(pad))
            verify(!text.truncated && text.mapToItem(pad, 0, 0).x + text.width <= pad.width + 1, text.text)
    }
}
