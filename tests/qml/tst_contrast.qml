// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects readability: every pair the theme declares is measured with the formula of WCAG 2.2, in every scheme.
import QtQuick
import QtTest
import Passerelle.Theme

TestCase {
    id: root
    name: "contrast"

    function channel(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }
    function luminance(colour) {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b)
    }
    function ratio(first, second) {
        const light = Math.max(luminance(first), luminance(second))
        const dark = Math.min(luminance(first), luminance(second))
        return (light + 0.05) / (dark + 0.05)
    }
    function measured_data() {
        const rows = []
        for (const scheme of ["light", "dark", "contrast"]) {
            Theme.textPairs.forEach(pair => rows.push({ tag: scheme + ": " + pair.join(" on "), scheme: scheme, pair: pair,
                                                        least: scheme === "contrast" ? 7 : 4.5 }))
            Theme.markPairs.forEach(pair => rows.push({ tag: scheme + ": mark " + pair.join(" on "), scheme: scheme,
                                                        pair: pair, least: 3 }))
        }
        return rows
    }
    function cleanup() {
        Theme.dark = false
        Theme.highContrast = false
    }

    function test_ratio_blackOnWhite_is21() {
        fuzzyCompare(ratio(Qt.color("#000000"), Qt.color("#FFFFFF")), 21, 0.01)
        fuzzyCompare(ratio(Qt.color("#767676"), Qt.color("#FFFFFF")), 4.54, 0.01)
    }

    function test_pair_everyScheme_isReadable_data() {
        return measured_data()
    }
    function test_pair_everyScheme_isReadable(row) {
        Theme.dark = row.scheme === "dark"
        Theme.highContrast = row.scheme === "contrast"
        const found = ratio(Theme[row.pair[0]], Theme[row.pair[1]])
        verify(found >= row.least, found.toFixed(2) + " is below " + row.least)
    }

    function test_inkAndBodyText_lightAndDark_reach7_data() {
        return [{ tag: "light", dark: false }, { tag: "dark", dark: true }]
    }
    // A ring of two lines: on every ground at least one of them is seen.
    function test_focusRing_everyGround_isSeen_data() {
        const rows = []
        for (const scheme of ["light", "dark", "contrast"])
            Theme.grounds.forEach(ground => rows.push({ tag: scheme + ": ring on " + ground, scheme: scheme, ground: ground }))
        return rows
    }
    function test_focusRing_everyGround_isSeen(row) {
        Theme.dark = row.scheme === "dark"
        Theme.highContrast = row.scheme === "contrast"
        const outer = ratio(Theme.focusOuter, Theme[row.ground])
        const inner = ratio(Theme.focusInner, Theme[row.ground])
        verify(Math.max(outer, inner) >= 3, outer.toFixed(2) + " and " + inner.toFixed(2))
    }

    function test_inkAndBodyText_lightAndDark_reach7(row) {
        Theme.dark = row.dark
        for (const ground of ["paper", "surface", "sunk"]) {
            verify(ratio(Theme.ink, Theme[ground]) >= 7, "ink on " + ground)
            verify(ratio(Theme.inkSoft, Theme[ground]) >= 7, "inkSoft on " + ground)
        }
    }
}
