// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects pages: right from the first frame, no sideways scroll, keyboard scrolling, and a focus that is always seen.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "page"

    readonly property string page: "PPage { id: page; width: 360; height: 500; title: 'Mesures'; backIcon: 'back'; property int backs: 0; "
        + "onBack: ++backs; property alias lastButton: bottom; property alias words: words; "
        + "Txt { id: words; width: parent.width; text: 'Une phrase assez longue pour aller à la ligne. '.repeat(30) } "
        + "PButton { id: bottom; width: parent.width; text: 'Tout en bas' } "
        + "footer: PButton { width: parent.width; text: 'Enregistrer' } }"

    function test_page_firstFrame_hasItsFinalGeometry() {
        const made = make(page)
        const first = [made.words.width, made.words.height, made.lastButton.y, made.scroll.flickable.contentHeight].join()
        waitForRendering(made)
        compare([made.words.width, made.words.height, made.lastButton.y, made.scroll.flickable.contentHeight].join(), first)
    }

    function test_page_width_neverScrollsSideways_data() {
        return [{ tag: "360", width: 360 }, { tag: "320", width: 320 }, { tag: "1280", width: 1280 }]
    }
    function test_page_width_neverScrollsSideways(row) {
        const made = make(page, { width: row.width })
        compare(made.scroll.flickable.contentWidth, row.width)
        verify(made.words.width <= Theme.readingWidth)
        verify(made.words.width <= row.width - 2 * Theme.margin)
    }

    function test_page_keys_scroll() {
        const made = make(page)
        made.forceActiveFocus()
        keyClick(Qt.Key_PageDown)
        verify(made.scroll.flickable.contentY > 0)
        keyClick(Qt.Key_End)
        compare(made.scroll.flickable.contentY, made.scroll.flickable.contentHeight - made.scroll.flickable.height)
        keyClick(Qt.Key_Home)
        compare(made.scroll.flickable.contentY, 0)
    }

    function test_page_focusOutOfSight_scrollsToIt() {
        const made = make(page)
        made.lastButton.forceActiveFocus(Qt.TabFocusReason)
        const flick = made.scroll.flickable
        const top = made.lastButton.mapToItem(flick, 0, 0).y
        verify(top >= 0 && top + made.lastButton.height <= flick.height, top)
    }

    function test_page_escape_goesBack() {
        const made = make(page)
        made.forceActiveFocus()
        keyClick(Qt.Key_Escape)
        compare(made.backs, 1)
    }

    function test_title_ofAPlace_standsOverTheColumn_data() {
        return [{ tag: "360", width: 360 }, { tag: "1280", width: 1280 }]
    }
    function test_title_ofAPlace_standsOverTheColumn(row) {
        Theme.windowWidth = row.width
        const made = make("PPage { id: page; width: 360; height: 500; title: 'Mesures'; property alias words: words; "
                          + "Txt { id: words; width: parent.width; text: 'Bonjour' } }", { width: row.width })
        const title = texts(made.header).filter(text => text.text === "Mesures")[0]
        compare(Math.round(title.mapToItem(made, 0, 0).x), Math.round(made.words.mapToItem(made, 0, 0).x))
    }

    function test_footer_largeText_goesIntoTheFlow() {
        const made = make(page)
        verify(made.scroll.stickyFooter)
        const height = made.scroll.flickable.height
        Theme.textScale = 1.5
        verify(!made.scroll.stickyFooter)
        verify(made.scroll.flickable.height > height)
    }
}
