// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the promises of the theme: sizes that follow the person's choice, and durations that vanish on request.
import QtQuick
import QtTest
import Passerelle.Theme

TestCase {
    name: "theme"

    function cleanup() {
        Theme.textScale = 1
        Theme.windowWidth = 360
        Theme.reduceMotion = false
    }

    function test_fontSize_at200_doublesBodyAndSparesTitles() {
        Theme.textScale = 2
        compare(Theme.fontSize("body"), 36)
        compare(Theme.fontSize("small"), 32)
        compare(Theme.fontSize("title"), 46)
    }

    function test_fontSize_everyRole_isNeverUnder15() {
        Object.keys(Theme.sizes).forEach(role => verify(Theme.fontSize(role) >= 15, role))
    }

    function test_window_width_choosesOneForm_data() {
        return [{ tag: "phone", width: 360, form: "compact" }, { tag: "599", width: 599, form: "compact" },
                { tag: "600", width: 600, form: "medium" }, { tag: "839", width: 839, form: "medium" },
                { tag: "840", width: 840, form: "expanded" }, { tag: "desktop", width: 1280, form: "expanded" }]
    }
    function test_window_width_choosesOneForm(row) {
        Theme.windowWidth = row.width
        compare(["compact", "medium", "expanded"].filter(form => Theme[form]).join(), row.form)
    }

    function test_durations_reducedMotion_areZero() {
        Theme.reduceMotion = true
        compare([Theme.stateTime, Theme.panelTime, Theme.screenTime, Theme.caretTime].join(), "0,0,0,0")
    }

    function test_system_usualLetters_changeNothing() {
        verify(Theme.systemScale >= 1)
        compare(Theme.systemScale, Math.max(1, Qt.application.font.pointSize / 11))
    }

    function test_targets_areNeverUnder48() {
        for (const name of ["touch", "touchMain", "touchRow", "touchSimple", "key", "keyCompact"])
            verify(Theme[name] >= 48, name)
    }
}
