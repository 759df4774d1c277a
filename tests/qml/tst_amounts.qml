// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what replaces wheels, sliders and calendars: everything is said by two buttons or a few digits, by keyboard too,
// nothing is changed that the owner did not accept, and a limit is said in words.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "amounts"

    SignalSpy {
        id: moves
        signalName: "movedTo"
    }

    function watched(source) {
        const item = make(source)
        moves.target = item
        moves.clear()
        waitForRendering(item)
        return item
    }
    function all(item, test) {
        let found = test(item) ? [item] : []
        for (const child of Array.from(item.children ?? []))
            found = found.concat(all(child, test))
        return found
    }
    function button(item, words) {
        return all(item, child => child.visible && child.clicked !== undefined && child.text === words)[0]
    }
    function fields(item) {
        return all(item, child => child.visible && child.selectAll !== undefined)
    }

    function test_stepper_buttons_askForOneMoreOrLess() {
        const stepper = watched("Stepper { label: 'Comprimés'; value: 2; to: 4 }")
        mouseClick(button(stepper, "More: Comprimés"))
        compare(moves.signalArguments[0][0], 3)
        compare(stepper.value, 2)
        mouseClick(button(stepper, "Less: Comprimés"))
        compare(moves.signalArguments[1][0], 1)
    }
    function test_stepper_atItsLimit_saysItInWords() {
        const stepper = watched("Stepper { label: 'Comprimés'; value: 4; from: 1; to: 4 }")
        mouseClick(button(stepper, "More: Comprimés"))
        compare(moves.count, 0)
        verify(texts(stepper).some(text => text.text === "From 1 to 4."))
        stepper.value = 3
        verify(!texts(stepper).some(text => text.text === "From 1 to 4."))
    }
    function test_stepper_arrowKeys_move() {
        const stepper = watched("Stepper { label: 'Comprimés'; value: 2; to: 4 }")
        button(stepper, "More: Comprimés").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Down)
        compare(moves.signalArguments.map(each => each[0]).join(), "3,1")
    }
    function test_stepper_typed_takesOnlyWhatIsWithin() {
        const stepper = watched("Stepper { id: me; label: 'Heures'; typed: true; value: 8; to: 23; onMovedTo: value => me.value = value }")
        const field = fields(stepper)[0]
        field.forceActiveFocus()
        keyClick(Qt.Key_4)
        keyClick(Qt.Key_2)
        compare(stepper.value, 4)
        verify(stepper.refused)
        button(stepper, "More: Heures").forceActiveFocus()
        compare(field.text, "4")
    }

    function test_time_hoursAndMinutes_goRound() {
        const time = watched("TimeChoice { id: me; label: 'Heure'; minutes: 1435; onMovedTo: minutes => me.minutes = minutes }")
        mouseClick(button(time, "More: Minutes"))
        compare(time.minutes, 23 * 60)
        mouseClick(button(time, "More: Hours"))
        compare(time.minutes, 0)
        verify(texts(time).some(text => text.text === "12:00am"))
    }

    function test_date_order_followsTheLanguage_data() {
        return [{ tag: "fr", format: "dd/MM/yyyy", order: "d,M,y" }, { tag: "en_US", format: "M/d/yy", order: "M,d,y" },
                { tag: "sv", format: "yyyy-MM-dd", order: "y,M,d" }]
    }
    function test_date_order_followsTheLanguage(row) {
        compare(make("DateChoice { label: 'Jour' }").orderOf(row.format).join(), row.order)
    }
    function test_date_words_areWhole() {
        const date = watched("DateChoice { label: 'Jour'; iso: '2026-03-03' }")
        compare(date.words, "mardi 3\u00a0mars 2026")
    }
    function test_date_dayByDay_crossesMonths() {
        const date = watched("DateChoice { label: 'Jour'; iso: '2026-03-01'; latest: '2026-03-01' }")
        mouseClick(button(date, "Day before"))
        compare(moves.signalArguments[0][0], "2026-02-28")
        mouseClick(button(date, "Day after"))
        compare(moves.count, 1)
        verify(date.problem.startsWith("Give a day up to"), date.problem)
    }
    function test_date_typed_isTakenWhenItExists() {
        const date = watched("DateChoice { label: 'Jour'; dayByDay: false }")
        const [day, month, year] = fields(date)
        compare(day.Accessible.name, "Jour, Day")
        for (const [field, digits] of [[day, "31"], [month, "4"], [year, "2026"]]) {
            field.forceActiveFocus()
            for (const digit of digits)
                keyClick(digit)
        }
        compare(moves.count, 0)
        verify(date.problem.startsWith("This day is not in the calendar"), date.problem)
        day.forceActiveFocus()
        keyClick("3")
        keyClick("0")
        compare(moves.signalArguments[moves.count - 1][0], "2026-04-30")
    }

    function test_scale_nothing_isChosenBeforehand() {
        const scale = watched("WordScale { label: 'Douleur'; words: ['Aucune', 'Un peu', 'Forte'] }")
        verify(!scale.said)
        mouseClick(button(scale, "More"))
        compare(moves.signalArguments[0][0], 0)
        mouseClick(button(scale, "Less"))
        compare(moves.signalArguments[1][0], 2)
    }
    function test_scale_pressOnAStep_choosesIt_data() {
        return [{ tag: "left to right", mirrored: false, place: 2 }, { tag: "right to left", mirrored: true, place: 0 }]
    }
    function test_scale_pressOnAStep_choosesIt(row) {
        host.LayoutMirroring.enabled = row.mirrored
        const scale = watched("WordScale { label: 'Douleur'; words: ['Aucune', 'Un peu', 'Forte']; value: 1 }")
        const track = all(scale, child => child.Accessible.role === Accessible.Slider)[0]
        mouseClick(track, track.width - Theme.small, track.height / 2)
        compare(moves.signalArguments[0][0], row.place)
        track.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Home)
        compare(moves.signalArguments[1][0], 0)
        compare(track.Accessible.description, "Un peu")
    }

    function test_segments_arrowKeys_moveTheFocusAndNotTheChoice() {
        const choice = make("SegmentedChoice { label: 'Période'; currentKey: 'a'; property string said; onChosen: key => said = key; "
            + "options: [{ key: 'a', text: '7 jours' }, { key: 'b', text: '30 jours' }] }")
        const [first, second] = all(choice, child => child.clicked !== undefined)
        compare(first.Accessible.checked, true)
        compare(first.Accessible.role, Accessible.RadioButton)
        first.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        verify(second.activeFocus)
        compare(choice.said, "")
        keyClick(Qt.Key_Space)
        compare(choice.said, "b")
        compare(choice.currentKey, "a")
    }
}
