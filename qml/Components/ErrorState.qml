// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Something did not work: what happened, what is safe, what to do. A page, never a toast.
Column {
    id: root

    property string title                  // what happened
    property string safeText               // what is safe
    property string text                   // what to do
    property string actionText
    property string otherText

    signal actionChosen()
    signal otherChosen()

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Txt {
        width: parent.width
        text: root.title
        role: "heading"
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
        Accessible.focusable: true
    }
    Callout {
        visible: root.safeText !== ""
        tone: "action"
        iconName: "shield-check"
        text: root.safeText
    }
    Txt {
        visible: root.text !== ""
        width: parent.width
        text: root.text
    }
    PButton {
        visible: root.actionText !== ""
        width: parent.width
        text: root.actionText
        onClicked: root.actionChosen()
    }
    PButton {
        visible: root.otherText !== ""
        width: parent.width
        kind: "quiet"
        text: root.otherText
        onClicked: root.otherChosen()
    }
}
