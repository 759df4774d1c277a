// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the read-aloud bar and the sentence it marks: every state has its word and its verb, keys work, and the mark does
// not move the words.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "readaloud"

    SignalSpy { id: spy }

    function button(item, name) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.clicked !== undefined && child.text === name && child.visible)
                return child
            const found = button(child, name)
            if (found)
                return found
        }
        return null
    }
    function watch(item, signalName) {
        spy.target = null
        spy.signalName = signalName
        spy.target = item
        spy.clear()
    }
    function words(item) {
        return texts(item).map(text => text.text)
    }

    function test_bar_state_hasItsWordAndVerb_data() {
        return [{ tag: "idle", properties: {}, word: "Listen", verb: "Listen", sent: "playRequested" },
                { tag: "reading", properties: { playing: true }, word: "Reading", verb: "Pause", sent: "pauseRequested" },
                { tag: "paused", properties: { paused: true }, word: "Paused", verb: "Go on listening", sent: "playRequested" }]
    }
    function test_bar_state_hasItsWordAndVerb(row) {
        const bar = make("ReadAloudBar { }", row.properties)
        verify(words(bar).includes(row.word))
        const play = button(bar, row.verb)
        verify(play !== null, "no button is called " + row.verb)
        verify(play.width >= Theme.touchMain && play.height >= Theme.touchMain)
        watch(bar, row.sent)
        play.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(spy.count, 1)
    }

    function test_bar_firstSentence_hasNoWayBack() {
        const bar = make("ReadAloudBar { canGoBack: false }")
        compare(button(bar, "Previous sentence"), null)
        bar.canGoBack = true
        verify(button(bar, "Previous sentence") !== null)
    }

    function test_bar_slow_asksForTheOther() {
        const bar = make("ReadAloudBar { slow: true }")
        watch(bar, "slowRequested")
        mouseClick(button(bar, "Slow"))
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], false)
    }

    function test_bar_notice_isReadable() {
        const bar = make("ReadAloudBar { notice: 'This device has no voice for this language. The text is here to read.' }")
        verify(words(bar).includes(bar.notice))
        waitForRendering(bar)
        verifyNothingClipped(bar, "notice")
    }

    function test_sentence_read_isMarkedAndStaysInPlace() {
        const sentence = make("SentenceText { text: 'Pesez-vous chaque matin, au lever, avant de manger.' }")
        waitForRendering(sentence)
        const height = sentence.height
        const before = texts(sentence)[0]
        compare(before.color, Theme.ink)
        sentence.reading = true
        waitForRendering(sentence)
        compare(sentence.height, height)
        compare(texts(sentence)[0].color, Theme.overSunSoft)
        verify(sentence.children[0].visible)
    }

    function test_sentence_link_isPassedOn() {
        const sentence = make("SentenceText { styled: true; text: '<a href=\"glossary:x\">word</a>' }")
        waitForRendering(sentence)
        watch(sentence, "linkActivated")
        mouseClick(sentence, 10, sentence.height / 2)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "glossary:x")
    }

    function test_careCard_current_marksTitleThenSigns() {
        const card = make("CareCard { title: 'Call'; signs: [{ text: 'One' }, { text: 'Two' }]; sentence: 4 }")
        const colours = () => texts(card).filter(text => ["Call", "One", "Two"].includes(text.text)).map(text => text.color === Theme.overSunSoft
            || Qt.colorEqual(text.color, Theme.overSunSoft))
        compare(colours(), [false, false, false])
        card.current = 4
        compare(colours(), [true, false, false])
        card.current = 6
        compare(colours(), [false, false, true])
    }
}
