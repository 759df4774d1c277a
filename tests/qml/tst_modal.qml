// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what is shown over a page: the focus stays inside and goes back where it was, Escape closes, a message stays
// until it is closed by a person.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "modal"

    readonly property string page: "Column { property alias opener: opener; property alias over: over; width: 328; "
        + "PButton { id: opener; text: 'Ouvrir'; onClicked: over.open() } PButton { text: 'Derrière' } "

    function names() {
        const seen = []
        const window = root.Window.window
        for (let i = 0; i < 8; ++i) {
            keyClick(Qt.Key_Tab)
            seen.push(window.activeFocusItem.text ?? "")
        }
        return seen
    }

    function test_dialog_tab_staysInside() {
        const made = make(page + "PDialog { id: over; title: 'Est-ce juste ?'; firstText: 'Corriger'; secondText: 'Oui' } }")
        made.opener.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        tryVerify(() => made.over.opened)
        compare(root.Window.window.activeFocusItem.Accessible.name, "Est-ce juste ?")
        const seen = names()
        verify(seen.includes("Corriger") && seen.includes("Oui"), seen.join())
        verify(!seen.includes("Ouvrir") && !seen.includes("Derrière"), seen.join())
        keyClick(Qt.Key_Escape)
        tryVerify(() => !made.over.visible)
        verify(made.opener.activeFocus)
    }
    function test_dialog_answer_closesAndSaysWhich() {
        const made = make(page + "PDialog { id: over; property string said; onFirstChosen: said = 'first'; onSecondChosen: said = 'second'; "
            + "title: 'Est-ce juste ?'; firstText: 'Corriger'; secondText: 'Oui' } }")
        made.over.open()
        tryVerify(() => made.over.opened)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        compare(made.over.said, "second")
        tryVerify(() => !made.over.visible)
    }
    function test_dialog_thatNeedsAnAnswer_doesNotCloseOnEscape() {
        const made = make(page + "PDialog { id: over; closable: false; title: 'Est-ce juste ?'; firstText: 'Corriger' } }")
        made.over.open()
        tryVerify(() => made.over.opened)
        keyClick(Qt.Key_Escape)
        verify(made.over.opened)
        made.over.close()
        tryVerify(() => !made.over.visible)
    }
    function test_dialog_everySize_staysInTheWindow_data() {
        return [1, 1.5, 2].map(scale => ({ tag: scale * 100, scale: scale }))
    }
    function test_dialog_everySize_staysInTheWindow(row) {
        Theme.textScale = row.scale
        const made = make(page + "PDialog { id: over; title: 'Vous avez écrit 7,24 kg. Est-ce juste ?'; text: 'Hier : 72,4 kg'; "
            + "firstText: 'Corriger'; secondText: 'Oui' } }")
        made.over.open()
        tryVerify(() => made.over.opened)
        verify(made.over.y >= 0 && made.over.y + made.over.height <= 740, made.over.y + " " + made.over.height)
        verify(made.over.x >= 0 && made.over.x + made.over.width <= 360)
        const wanted = made.over.contentItem.implicitHeight
        verify(wanted > 100)
        verify(made.over.contentItem.height >= Math.min(wanted, 740 - 2 * Theme.margin - Theme.small) - 1, made.over.contentItem.height + " for " + wanted)
        for (const text of texts(made.over.contentItem))
            verify(!text.truncated && text.contentWidth <= text.width + 1, text.text)
        made.over.close()
        tryVerify(() => !made.over.visible)
    }
    function test_sheet_close_hasAWordAndGivesTheFocusBack() {
        const made = make(page + "PSheet { id: over; title: 'Pourquoi ?'; Txt { width: parent.width; text: 'Une phrase.' } } }")
        made.opener.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryVerify(() => made.over.opened)
        compare(made.over.contentItem.Accessible.role, Accessible.Dialog)
        compare(made.over.contentItem.Accessible.name, "Pourquoi ?")
        compare(root.Window.window.activeFocusItem.Accessible.name, "Pourquoi ?")
        keyClick(Qt.Key_Tab)
        compare(root.Window.window.activeFocusItem.Accessible.name, "Close")
        keyClick(Qt.Key_Space)
        tryVerify(() => !made.over.visible)
        verify(made.opener.activeFocus)
    }

    function test_toast_time_doesNotTakeItAway() {
        const toast = make("Toast { text: 'Noté.'; actionText: 'Corriger'; property int closed: 0; property int undone: 0; "
            + "onDismissed: ++closed; onActed: ++undone }")
        compare(toast.Accessible.role, Accessible.AlertMessage)
        compare(toast.Accessible.name, "Noté.")
        toast.forceActiveFocus()
        const [undo, end] = Array.from(toast.children[0].children[1].children)
        mouseClick(undo)
        mouseClick(end)
        compare([toast.undone, toast.closed].join(), "1,1")
        verify(toast.visible)
        toast.text = ""
        verify(!toast.visible)
        compare(toast.implicitHeight, 0)
    }
    function test_banner_kind_hasItsOwnShape() {
        const shapes = ["info", "done", "attention", "emergency", "offline"].map(kind => make("Banner { kind: '" + kind + "'; text: 'A' }").iconName)
        compare(shapes.join(), "info-circle,check,urgent-triangle,urgent-octagon,info-circle")
    }
    function test_twoPane_width_putsListAndDetailSideBySide_data() {
        return [{ tag: "phone", width: 360, scale: 1, beside: false }, { tag: "tablet", width: 800, scale: 1, beside: false },
                { tag: "840", width: 840, scale: 1, beside: true }, { tag: "desktop at 200 %", width: 1280, scale: 2, beside: false }]
    }
    function test_twoPane_width_putsListAndDetailSideBySide(row) {
        Theme.windowWidth = row.width
        Theme.textScale = row.scale
        const panes = make("TwoPane { width: Theme.windowWidth; height: 700; list: Item { anchors.fill: parent } detail: Item { anchors.fill: parent } }")
        verify(panes.listShown && !panes.detailShown)
        panes.opened = true
        compare(panes.listShown, row.beside)
        verify(panes.detailShown)
        panes.wholeDetail = true
        verify(!panes.listShown)
    }
}
