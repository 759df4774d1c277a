// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the row of somebody of the team: what is not known takes no room, and each button says who it is about.
import QtQuick
import QtTest
import Passerelle.Components
import Passerelle.Theme

Bench {
    id: root
    name: "talk"

    Component {
        id: row

        PersonRow {
            width: 328
            name: "Claire Morel"
            initials: "CM"
            job: "Infirmière"
        }
    }
    SignalSpy { id: pinned; signalName: "pinned" }

    function test_person_withoutNumberOrHours_isLower() {
        const bare = createTemporaryObject(row, root)
        const whole = createTemporaryObject(row, root, { ask: "Pour tout", hours: "8 h à 18 h", phone: "01 99 00 10 01", callText: "Appeler" })
        tryVerify(() => bare.implicitHeight > 0 && whole.implicitHeight > bare.implicitHeight + 2 * Theme.touch)
    }
    function test_person_pinText_isAButtonOnlyWhileChoosing() {
        const person = createTemporaryObject(row, root, { pinText: "Mettre en premier" })
        const button = findChild(person, "pin")
        verify(button.visible && button.height >= Theme.touch)
        pinned.target = person
        pinned.clear()
        button.clicked()
        compare(pinned.count, 1)
        person.pinText = ""
        verify(!button.visible)
    }
}
