// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// The caret: wide enough to be found, and it does not blink for those who asked for a still screen.
Rectangle {
    id: root

    property bool shown: false

    width: Theme.caret
    color: Theme.sunDeep
    visible: root.shown

    SequentialAnimation on opacity {
        running: root.shown && Theme.caretTime > 0
        loops: Animation.Infinite
        alwaysRunToEnd: true

        PropertyAction { value: 1 }
        PauseAnimation { duration: Theme.caretTime }
        PropertyAction { value: 0 }
        PauseAnimation { duration: Theme.caretTime }
        PropertyAction { value: 1 }
    }
}
