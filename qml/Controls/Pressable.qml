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

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
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
