// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// One line to write. The label stays above the field, the error says what to do, and what was typed is kept.
FocusScope {
    id: root

    property string label
    property string hint
    property string errorText
    property string unit                   // printed after the field, never in it
    property bool secret: false
    property alias text: input.text
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly

    signal edited(text: string)
    signal accepted()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.small

        FieldLabel {
            label: root.label
            hint: root.hint
            errorText: root.errorText
            silent: true
        }
        Row {
            width: parent.width
            spacing: Theme.small

            T.TextField {
                id: input

                readonly property real sideWidth: (measure.visible ? measure.width + Theme.small : 0)
                                                + (eye.visible ? eye.width + Theme.small : 0)

                width: parent.width - sideWidth
                implicitHeight: Math.max(Theme.touchMain, contentHeight + topPadding + bottomPadding)
                focus: true
                leftPadding: Theme.pad
                rightPadding: Theme.pad
                topPadding: Theme.small
                bottomPadding: Theme.small
                verticalAlignment: TextInput.AlignVCenter
                selectByMouse: true
                color: Theme.ink
                selectionColor: Theme.sun
                selectedTextColor: Theme.overSun
                font.family: Theme.family
                font.pixelSize: Theme.fontSize("body")
                echoMode: root.secret && !eye.open ? TextInput.Password : TextInput.Normal
                cursorDelegate: FieldCaret { shown: input.cursorVisible }

                // No passwordEdit for a secret: with it Qt 6.4 hands out no name, and the echo mode says the same.
                Accessible.role: Accessible.EditableText
                Accessible.name: root.unit ? root.label + ", " + root.unit : root.label
                Accessible.description: root.errorText !== "" ? root.errorText : root.hint
                placeholderText: root.errorText !== "" ? root.errorText : root.hint // never drawn: Qt 6.4 tells it in the place of the description

                background: FieldFrame {
                    active: input.activeFocus
                    wrong: root.errorText !== ""
                }

                onTextEdited: root.edited(text)
                onAccepted: root.accepted()
            }
            Txt {
                id: measure

                visible: root.unit !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: root.unit
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            PButton {
                id: eye

                property bool open: false

                visible: root.secret
                anchors.verticalCenter: parent.verticalCenter
                kind: "quiet"
                //: Button beside a password field: shows or hides what is typed.
                text: open ? qsTr("Hide") : qsTr("Show")
                onClicked: open = !open
            }
        }
    }
}
