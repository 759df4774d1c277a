// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the parts that larger controls are made of: shapes that say a state without colour, a ring where the keyboard is, and
// what a screen reader is told of a title, of progress and of a decoration.
import QtQuick
import QtQuick.Templates as T
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "parts"

    function all(item, test) {
        let found = test(item) ? [item] : []
        for (const child of Array.from(item.children ?? []))
            found = found.concat(all(child, test))
        return found
    }
    function icons(item) {
        return all(item, child => child.visible && child.turns !== undefined && child.name !== "").map(child => child.name)
    }
    function rings(item) {
        return all(item, child => child.visible && child.reach !== undefined && child.inside !== undefined).length
    }

    function test_mark_state_isAShape_data() {
        return [{ tag: "none", shape: "" }, { tag: "chosen", shape: "check" }, { tag: "right", shape: "check" }, { tag: "notyet", shape: "undo" }]
    }
    function test_mark_state_isAShape(row) {
        compare(icons(make("ChoiceMark { mark: '" + row.tag + "' }")).join(), row.shape)
    }
    function test_mark_ofSeveral_isSquare() {
        verify(make("ChoiceMark { square: true }").radius < make("ChoiceMark { }").radius)
    }
    function test_need_level_hasItsOwnShapeAndWord() {
        const shapes = ["now", "today", "week", "calm", "unknown"].map(level => icons(make("Need { level: '" + level + "'; text: 'Mot' }")).join())
        compare(new Set(shapes).size, 5)
        compare(make("Need { level: 'now'; text: 'À voir maintenant' }").Accessible.name, "À voir maintenant")
    }
    function test_ring_keyboard_isShownAndForAFingerIsNot() {
        const button = make("PButton { text: 'Continuer' }")
        const other = make("PButton { text: 'Plus tard' }")
        waitForRendering(other)
        mouseClick(button)
        verify(button.activeFocus)
        compare(rings(button), 0)
        other.forceActiveFocus(Qt.TabFocusReason)
        button.forceActiveFocus(Qt.TabFocusReason)
        compare(rings(button), 1)
    }
    function test_frame_state_isSeenByItsEdge() {
        const frame = make("FieldFrame { width: 100; height: 60 }")
        const thin = frame.border.width
        frame.wrong = true
        verify(frame.border.width > thin)
        compare(rings(frame), 0)
        frame.active = true
        compare(rings(frame), 1)
    }
    function test_caret_stillScreen_doesNotBlink() {
        Theme.reduceMotion = true
        const caret = make("FieldCaret { shown: true; height: 20 }")
        verify(caret.visible)
        compare(Theme.caretTime, 0)
        compare(caret.opacity, 1)
        caret.shown = false
        verify(!caret.visible)
        Theme.reduceMotion = false
    }
    function test_plainField_letters_areNotTaken() {
        const field = make("PlainField { name: 'Jour'; width: 80; maximumLength: 2 }")
        compare(field.Accessible.name, "Jour")
        compare(field.Accessible.role, Accessible.EditableText)
        field.forceActiveFocus()
        keyClick("a")
        keyClick("1")
        keyClick("7")
        keyClick("9")
        compare(field.text, "17")
    }
    function test_planks_words_areSaidOnceOrNotAtAll() {
        verify(make("Planks { total: 3 }").Accessible.ignored)
        const planks = make("Planks { total: 3; done: 1; label: 'Page 2 sur 3' }")
        compare(planks.Accessible.role, Accessible.Graphic)
        compare(planks.Accessible.name, "Page 2 sur 3")
    }
    function test_progress_withoutWords_isNotThere() {
        const progress = make("ProgressWords { text: 'Étape 3 sur 6'; done: 2; total: 6 }")
        compare(progress.Accessible.role, Accessible.ProgressBar)
        compare(progress.Accessible.name, "Étape 3 sur 6")
        progress.text = ""
        verify(!progress.visible)
    }
    function test_sectionTitle_isAHeading() {
        const title = make("SectionTitle { text: 'Ce que je sais' }")
        compare(title.Accessible.role, Accessible.Heading)
        compare(title.Accessible.name, "Ce que je sais")
    }
    function test_avatar_isDecorationBesideAName() {
        const avatar = make("Avatar { initials: 'CM' }")
        verify(avatar.Accessible.ignored)
        verify(texts(avatar).every(text => text.Accessible.ignored))
    }
    function test_posts_areADrawingNamedByTheirSentence() {
        const posts = make("DeliveryPosts { steps: [{ text: 'Écrit', done: true }, { text: 'Envoyé', done: false }]; sentence: 'En attente d’envoi' }")
        compare(posts.Accessible.role, Accessible.Graphic)
        compare(posts.Accessible.name, "En attente d’envoi")
    }
    function test_scrollBar_shortPage_isNotShown() {
        const page = make("PageScroll { width: 328; height: 300; property alias tall: tall; Item { id: tall; width: 10; height: 100 } }")
        waitForRendering(page)
        const bars = () => all(page, child => child.interactive === false && child.size !== undefined && child.visible)
        compare(bars().length, 0)
        page.tall.height = 900
        tryVerify(() => bars().length === 1)
        verify(bars()[0].Accessible.ignored)
    }
    function test_scroll_focus_comesIntoViewWhateverItsHeight_data() {
        return [{ tag: "low", height: 48 }, { tag: "nearly as tall as the page", height: 290 }, { tag: "taller", height: 500 }]
    }
    function test_scroll_focus_comesIntoViewWhateverItsHeight(row) {
        const page = make("PageScroll { width: 328; height: 300; property alias aim: aim; Item { width: 10; height: 600 } "
            + "PButton { id: aim; text: 'Continuer' } }")
        page.aim.height = row.height
        waitForRendering(page)
        page.aim.forceActiveFocus(Qt.TabFocusReason)
        const top = page.aim.mapToItem(page, 0, 0).y
        verify(top >= 0, top)
        verify(Math.min(row.height, 300) + top <= 301, top)
    }
    function test_rail_place_saysItsKey() {
        const rail = make("NavRail { id: rail; width: 104; height: 600; property string key; onChosen: key => rail.key = key; currentKey: 'a'; "
            + "places: [NavPlace { key: 'a'; iconName: 'sun'; text: 'Aujourd’hui' }, NavPlace { key: 'b'; iconName: 'book'; text: 'Apprendre' }] }")
        waitForRendering(rail)
        compare(rail.Accessible.role, Accessible.PageTabList)
        const [first, second] = all(rail, child => child.clicked !== undefined)
        verify(first.Accessible.selected && !second.Accessible.selected)
        mouseClick(second)
        compare(rail.key, "b")
    }
    function test_segments_tooManyForALine_wrapAndStaySquareToAFinger() {
        const choice = make("SegmentedChoice { label: 'Période'; currentKey: '7'; options: ['7 jours', '30 jours', '3 mois', '1 an', '5 ans']"
            + ".map(text => ({ key: text.slice(0, 1), text: text })) }")
        waitForRendering(choice)
        verify(!choice.onOneLine)
        const buttons = all(choice, child => child.clicked !== undefined)
        compare(new Set(buttons.map(button => button.y)).size, 2)
        for (const button of buttons)
            verify(button.width >= 48 && button.height >= 48 && button.x + button.width <= choice.width + 1, button.text)
    }
    function test_readingMark_sentence_isFilledAndReachesIntoTheMargin() {
        const holder = make("Item { width: 200; height: 60; property alias mark: mark; ReadingMark { id: mark } }")
        compare(holder.mark.height, holder.height)
        verify(holder.mark.x < 0 && holder.mark.width > holder.width)
        verify(holder.mark.border.width > 0) // the tint alone would be colour alone
    }
    function test_scrollBar_page_saysHowMuchThereIs() {
        const page = make("PageScroll { width: 360; height: 200; Item { width: 10; height: 800 } }")
        const bar = page.flickable.T.ScrollBar.vertical
        verify(bar.size > 0 && bar.size < 1)
        page.scrollBy(100)
        verify(bar.position > 0)
    }
}
