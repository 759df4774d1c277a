// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what all controls that are pressed promise: a name, a role, a target of 48, Space, Enter, a finger and the
// press action of a screen reader, each giving one click.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "pressable"

    SignalSpy {
        id: clicks
        signalName: "clicked"
    }

    function controls_data() {
        return [
            { tag: "PButton primary", source: "PButton { text: 'Enregistrer' }", name: "Enregistrer", role: Accessible.Button },
            { tag: "PButton quiet", source: "PButton { kind: 'quiet'; text: 'A' }", name: "A", role: Accessible.Button },
            { tag: "PButton pro", source: "PButton { pro: true; text: 'Ouvrir' }", name: "Ouvrir", role: Accessible.Button },
            { tag: "IconButton", source: "IconButton { iconName: 'phone'; text: 'Appeler' }", name: "Appeler", role: Accessible.Button },
            { tag: "ChoiceRow", source: "ChoiceRow { text: 'Oui'; note: 'Le plus sûr'; mark: 'right' }",
              name: "Oui, Le plus sûr", role: Accessible.RadioButton },
            { tag: "ChoiceRow check", source: "ChoiceRow { kind: 'check'; text: 'Oui' }", name: "Oui", role: Accessible.CheckBox },
            { tag: "PictureChoice", source: "PictureChoice { picto: 'salt'; text: 'Le sel' }", name: "Le sel", role: Accessible.RadioButton },
            { tag: "FilterChip", source: "FilterChip { text: 'A' }", name: "A", role: Accessible.CheckBox },
            { tag: "PSwitch", source: "PSwitch { text: 'Mode simple' }", name: "Mode simple", role: Accessible.CheckBox },
            { tag: "EmergencyPill", source: "EmergencyPill { text: 'Urgence' }", name: "Urgence", role: Accessible.Button },
            { tag: "NavItem", source: "NavItem { text: 'Mesures'; iconName: 'chart'; detail: '2 nouvelles' }",
              name: "Mesures, 2 nouvelles", role: Accessible.PageTab },
            { tag: "LinkCard", source: "LinkCard { text: 'Lire'; detail: '4 min' }", name: "Lire, 4 min", role: Accessible.Button },
            { tag: "ListRow", source: "ListRow { text: 'Rappels'; value: 'Oui'; detail: 'De 8 h à 21 h' }", name: "Rappels, Oui, De 8 h à 21 h",
              role: Accessible.Button },
            { tag: "PatientRow", source: "PatientRow { name: 'Mme Durand'; levelText: 'À voir'; reason: '+2,1 kg' }",
              name: "Mme Durand, À voir, +2,1 kg", role: Accessible.Button }]
    }

    function test_control_accessibility_hasNameAndRole_data() { return controls_data() }
    function test_control_accessibility_hasNameAndRole(row) {
        const control = make(row.source)
        compare(control.Accessible.name, row.name)
        compare(control.Accessible.role, row.role)
        verify(control.activeFocusOnTab)
    }

    function test_control_anyTextSize_targetIs48_data() {
        return controls_data().reduce((rows, row) => rows.concat([1, 1.3, 1.5, 2].map(scale =>
            Object.assign({}, row, { tag: row.tag + " at " + scale, scale: scale }))), [])
    }
    function test_control_anyTextSize_targetIs48(row) {
        Theme.textScale = row.scale
        const control = make(row.source)
        waitForRendering(control)
        verify(control.width >= 48, "width " + control.width)
        verify(control.height >= 48, "height " + control.height)
        verifyNothingClipped(control, row.tag)
    }

    function test_press_eachWay_clicksOnce_data() { return controls_data() }
    function test_press_eachWay_clicksOnce(row) {
        const control = make(row.source)
        clicks.target = control
        clicks.clear()
        control.forceActiveFocus(Qt.TabFocusReason)
        verify(control.visualFocus)
        keyClick(Qt.Key_Space)
        compare(clicks.count, 1, "Space")
        keyClick(Qt.Key_Return)
        compare(clicks.count, 2, "Return")
        mouseClick(control)
        compare(clicks.count, 3, "finger")
        control.Accessible.pressAction()
        compare(clicks.count, 4, "screen reader")
    }

    // As when a screen reader comes: Qt then says what it takes the control for.
    function test_control_roleTakenAway_isSaidAgain_data() { return controls_data() }
    function test_control_roleTakenAway_isSaidAgain(row) {
        const control = make(row.source)
        const checkable = control.Accessible.checkable
        control.Accessible.role = Accessible.Client
        control.Accessible.checkable = !checkable
        compare(control.Accessible.role, row.role)
        compare(control.Accessible.checkable, checkable)
    }

    function test_choice_press_leavesTheStateToItsOwner() {
        const choice = make("ChoiceRow { text: 'Oui' }")
        mouseClick(choice)
        compare(choice.mark, "none")
        compare(choice.Accessible.checked, false)
        choice.mark = "chosen"
        compare(choice.Accessible.checked, true)
    }

    function test_switch_press_asksForTheOtherState() {
        const lever = make("PSwitch { text: 'Mode simple'; on: true; property var asked; onToggledTo: on => asked = on }")
        mouseClick(lever)
        compare(lever.asked, false)
        compare(lever.on, true)
    }

    function test_button_longWords_growsInsteadOfClipping() {
        Theme.textScale = 2
        const button = make("PButton { width: 328; text: 'Enregistrer mon poids de ce matin'; iconName: 'pencil' }")
        tryVerify(() => button.height > Theme.touchMain * 2)
        verifyNothingClipped(button, "button")
    }
}
