// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A number shown large, written by a Keypad or by the keyboard. It keeps the text as typed, with the decimal sign of the
// language; what it means is read elsewhere. Not a Control of the templates: Qt 6.4 takes the role of one away as soon as a
// screen reader is there.
Item {
    id: root

    property string label                  // "Weight"
    property string unit                   // printed after the number
    property string unitName               // said by a screen reader: "in kilograms"
    property string hint                   // said, not shown
    property string errorText
    property string text
    property int decimals: 1
    property int wholeDigits: 3
    property bool current: root.activeFocus
    readonly property string help: root.errorText || root.hint
    property string separator: Qt.locale().decimalPoint

    signal edited(text: string)
    signal accepted()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: stack.implicitHeight + 2 * Theme.gap
    activeFocusOnTab: true

    Accessible.role: Accessible.EditableText
    Accessible.name: root.unitName || root.unit ? root.label + ", " + (root.unitName || root.unit) : root.label
    Accessible.description: root.help !== "" && root.text !== "" ? root.help + ", " + root.text : root.help + root.text
    Accessible.focusable: true

    // False when the key would not make a number of this shape: it is then simply not taken.
    function type(key: string): bool {
        const sign = key === "." || key === "," || key === root.separator
        const next = root.text + (sign ? (root.text === "" ? "0" : "") + root.separator : key)
        const [whole, fraction] = next.split(root.separator)
        if (!root.fits(next, sign) || whole.length > root.wholeDigits || (fraction ?? "").length > root.decimals)
            return false
        root.change(next)
        return true
    }
    function fits(next: string, sign: bool): bool {
        const signs = next.split(root.separator).length - 1
        return sign ? root.decimals > 0 && signs === 1 : /^[0-9]$/.test(next.slice(-1))
    }
    function erase() {
        if (root.text !== "")
            root.change(root.text.slice(0, -1))
    }
    function change(next: string) {
        root.text = next
        root.edited(next)
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.erase()
        else if (event.text.length === 1 && /[0-9.,]/.test(event.text))
            root.type(event.text)
        else
            return
        event.accepted = true
    }
    Keys.onReturnPressed: root.accepted()
    Keys.onEnterPressed: root.accepted()

    FieldFrame {
        anchors.fill: parent
        radius: Theme.radius
        active: root.current
        ringed: root.activeFocus
        wrong: root.errorText !== ""
    }
    TapHandler {
        onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
    }

    Column {
        id: stack

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pad
        anchors.rightMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.small
            LayoutMirroring.enabled: false

            Txt {
                id: figures

                // Never quite empty: a text without a character that has a height gives the unit no baseline to stand on.
                text: root.text || "\u00A0"
                role: Theme.huge ? "display" : "hero"
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            FieldCaret {
                shown: root.current
                height: figures.height * 0.7
                anchors.verticalCenter: figures.verticalCenter
            }
            Txt {
                visible: root.unit !== "" && !Theme.huge
                anchors.baseline: figures.baseline
                text: root.unit
                role: "heading"
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Txt {
            visible: root.unit !== "" && Theme.huge
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.unit
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
