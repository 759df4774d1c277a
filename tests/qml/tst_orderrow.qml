// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects putting steps in order without dragging: the row that moved keeps the focus, so that pressing again moves it
// further, and what a screen reader says follows.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "orderrow"

    function rows() {
        const list = make("Column { property alias steps: steps; property alias rows: rows; width: parent.width\n"
            + "ListModel { id: steps; ListElement { name: 'Wash' } ListElement { name: 'Weigh' } ListElement { name: 'Note' } }\n"
            + "Repeater { id: rows; model: steps; OrderRow { text: name; position: index + 1; total: steps.count\n"
            + "onMoveUp: steps.move(index, index - 1, 1); onMoveDown: steps.move(index, index + 1, 1) } } }")
        waitForRendering(list)
        return list
    }
    function named(item, name) {
        if (item.Accessible.name === name && item.visible)
            return item
        for (let i = 0; i < item.children.length; ++i) {
            const found = named(item.children[i], name)
            if (found)
                return found
        }
        return null
    }
    function order(list) {
        const names = []
        for (let i = 0; i < list.steps.count; ++i)
            names.push(list.steps.get(i).name)
        return names.join(" ")
    }

    function test_moveDown_pressedTwice_goesToTheEndAndKeepsTheFocus() {
        const list = rows()
        const row = list.rows.itemAt(0)
        named(row, "Move down").forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(order(list), "Weigh Wash Note")
        verify(row.activeFocus)
        keyClick(Qt.Key_Space)
        compare(order(list), "Weigh Note Wash")
        verify(row.activeFocus, "the row that moved has the focus")
        compare(row.Accessible.name, "Wash, 3 of 3")
        // At the end the other button has it: pressing again moves back.
        keyClick(Qt.Key_Space)
        compare(order(list), "Weigh Wash Note")
        verify(row.activeFocus)
    }
    function test_moveUp_toTheTop_keepsTheFocusOnTheRow() {
        const list = rows()
        const row = list.rows.itemAt(1)
        named(row, "Move up").forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(order(list), "Weigh Wash Note")
        verify(row.activeFocus)
        compare(row.Accessible.name, "Weigh, 1 of 3")
    }
    function test_buttons_sayWhichStepAndWhere() {
        const list = rows()
        compare(named(list.rows.itemAt(1), "Move up").Accessible.description, "Weigh, 2 of 3")
    }
}
