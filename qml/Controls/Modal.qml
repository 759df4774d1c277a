// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// What a dialog and a sheet share: the page behind is veiled and out of reach, Tab stays inside, Escape closes, a screen
// reader is brought to the title, and the focus goes back to where it was.
T.Popup {
    id: root

    property string title
    property bool closable: true           // Escape and the close button; false where an answer is needed
    property Item opener: null
    property Item heading: null            // what takes the focus first
    readonly property bool turned: Application.layoutDirection === Qt.RightToLeft // an overlay has no parent to inherit it from

    parent: T.Overlay.overlay
    modal: true
    dim: true
    focus: true
    closePolicy: root.closable ? T.Popup.CloseOnEscape : T.Popup.NoAutoClose
    padding: Theme.pad

    T.Overlay.modal: Rectangle { color: Theme.veil }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.panelTime }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.panelTime }
    }

    onAboutToShow: root.opener = root.parent?.Window.window?.activeFocusItem ?? null
    onOpened: root.heading?.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        root.opener?.forceActiveFocus(Qt.PopupFocusReason)
        root.opener = null
    }
}
