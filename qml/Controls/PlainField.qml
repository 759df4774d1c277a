// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// A box for a few digits inside a larger control, which gives it its name.
T.TextField {
    id: root

    required property string name
    property string description
    property bool wrong: false

    signal edited(text: string)
    signal ended()

    implicitHeight: Math.max(Theme.touchMain, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.tight
    rightPadding: Theme.tight
    topPadding: Theme.small
    bottomPadding: Theme.small
    horizontalAlignment: TextInput.AlignHCenter
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    color: Theme.ink
    selectionColor: Theme.sun
    selectedTextColor: Theme.overSun
    font.family: Theme.family
    font.weight: Font.Bold
    font.pixelSize: Theme.fontSize("lead")
    inputMethodHints: Qt.ImhDigitsOnly
    validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
    cursorDelegate: FieldCaret { shown: root.cursorVisible }

    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: root.description
    placeholderText: root.description      // never drawn: Qt 6.4 tells it in the place of the description

    background: FieldFrame {
        active: root.activeFocus
        wrong: root.wrong
    }

    onTextEdited: root.edited(root.text)
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.selectAll()
        else
            root.ended()
    }
}
