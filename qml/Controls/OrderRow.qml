// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// One step of several to put in order, moved by two buttons, never by dragging alone. An impossible move vanishes, and
// the row keeps the focus after a move.
FocusScope {
    id: root

    property string text
    property string picto
    property int position: 1
    property int total: 1

    signal moveUp()
    signal moveDown()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: Math.max(Theme.touchRow, Theme.huge ? words.height + buttons.height + Theme.small : words.height,
                             buttons.height) + 2 * Theme.small
    // The button that was pressed keeps the focus while it can be pressed; at an end the other one takes it. Bindings on
    // `focus` would move it with every move, and the next press would undo the last.
    onPositionChanged: root.keepFocus()
    onTotalChanged: root.keepFocus()
    Component.onCompleted: (root.position > 1 ? up : down).focus = true

    function keepFocus() {
        if (up.focus && root.position === 1)
            down.focus = true
        else if (down.focus && root.position === root.total)
            up.focus = true
    }

    Accessible.role: Accessible.ListItem
    //: Screen reader, a step to put in order: its text, its place, how many there are.
    Accessible.name: qsTr("%1, %2 of %3").arg(root.text).arg(root.position).arg(root.total)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Row {
        id: words

        anchors.left: parent.left
        anchors.right: Theme.huge ? parent.right : buttons.left
        anchors.leftMargin: Theme.gap
        // The first step has no "Move up": its words take that place.
        anchors.rightMargin: root.position === 1 && !Theme.huge ? -Theme.touch : Theme.gap
        anchors.top: Theme.huge ? parent.top : undefined
        anchors.topMargin: Theme.small
        anchors.verticalCenter: Theme.huge ? undefined : parent.verticalCenter
        spacing: Theme.gap

        Rectangle {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.mark, figure.implicitWidth + Theme.small)
            height: Math.max(Theme.mark, figure.implicitHeight)
            radius: height / 2
            color: Theme.actionSoft
            border.width: Theme.tintOutline
            border.color: Theme.action

            Txt {
                id: figure

                anchors.centerIn: parent
                text: root.position
                role: "small"
                strong: true
                color: Theme.overActionSoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Picto {
            id: drawing

            visible: root.picto !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.picto
            size: Theme.pictoSmall
        }
        Txt {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - number.width - parent.spacing - (drawing.visible ? drawing.width + parent.spacing : 0)
            text: root.text
            strong: true
            Accessible.ignored: true
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.bottom: Theme.huge ? parent.bottom : undefined
        anchors.bottomMargin: Theme.small
        anchors.verticalCenter: Theme.huge ? undefined : parent.verticalCenter
        spacing: Theme.gap

        IconButton {
            id: up

            opacity: root.position > 1 ? 1 : 0
            enabled: root.position > 1
            kind: "soft"
            iconName: "up-arrow"
            //: Putting steps in order: moves this step one place earlier.
            text: qsTr("Move up")
            Accessible.description: root.Accessible.name
            Accessible.ignored: !enabled
            onClicked: root.moveUp()
        }
        IconButton {
            id: down

            opacity: root.position < root.total ? 1 : 0
            enabled: root.position < root.total
            kind: "soft"
            iconName: "down-arrow"
            //: Putting steps in order: moves this step one place later.
            text: qsTr("Move down")
            Accessible.description: root.Accessible.name
            Accessible.ignored: !enabled
            onClicked: root.moveDown()
        }
    }
}
