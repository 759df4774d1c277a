// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// What every control that is pressed shares: a target of 48 at least, Space and Enter, a name for the screen reader, the
// focus ring, and a veil that answers the finger.
T.AbstractButton {
    id: root

    property real radius: Theme.radius
    property bool ringInside: false
    // What a screen reader is told. Not Accessible.role and Accessible.checked themselves: as soon as a screen reader is
    // there, Qt 6.4 says "button, not checkable" over them, and they are said again here.
    property int spokenRole: Accessible.Button
    property bool spokenCheckable: false
    property bool spokenChecked: false

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: root.spokenRole
    Accessible.checkable: root.spokenCheckable
    Accessible.checked: root.spokenChecked
    Accessible.onRoleChanged: if (root.Accessible.role !== root.spokenRole) root.Accessible.role = root.spokenRole
    Accessible.onCheckableChanged: if (root.Accessible.checkable !== root.spokenCheckable) root.Accessible.checkable = root.spokenCheckable
    Accessible.onCheckedChanged: if (root.Accessible.checked !== root.spokenChecked) root.Accessible.checked = root.spokenChecked
    onSpokenRoleChanged: root.Accessible.role = root.spokenRole
    onSpokenCheckableChanged: root.Accessible.checkable = root.spokenCheckable
    onSpokenCheckedChanged: root.Accessible.checked = root.spokenChecked
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()   // Qt 6.8 offers it first for what can be checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.ink
        opacity: root.down ? Theme.pressedVeil : root.hovered && root.enabled ? Theme.hoverVeil : 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.stateTime }
        }
    }

    FocusRing {
        visible: root.visualFocus
        radius: root.radius
        inside: root.ringInside
    }
}
