// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// Several lines to write. It grows with the words, so that nothing written is ever out of sight.
FocusScope {
    id: root

    property string label
    property string hint
    property string about                  // told, not shown: of which of several this is
    property string errorText
    property int minimumLines: 3
    property alias text: input.text
    property alias readOnly: input.readOnly

    signal edited(text: string)

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
        T.TextArea {
            id: input

            readonly property real line: Theme.fontSize("body") * 1.4

            width: parent.width
            implicitHeight: Math.max(line * root.minimumLines, contentHeight) + topPadding + bottomPadding
            focus: true
            padding: Theme.pad
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            color: Theme.ink
            selectionColor: Theme.sun
            selectedTextColor: Theme.overSun
            font.family: Theme.family
            font.pixelSize: Theme.fontSize("body")
            cursorDelegate: FieldCaret { shown: input.cursorVisible }
            // Tab leaves the field, as it does everywhere else: nobody is trapped in it.
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: input.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: [root.errorText, root.hint, root.about].filter(words => words !== "").join(" ")
            placeholderText: [root.errorText, root.hint, root.about].filter(words => words !== "").join(" ") // never drawn: Qt 6.4 tells it in the place of the description
            Accessible.multiLine: true

            background: FieldFrame {
                active: input.activeFocus
                wrong: root.errorText !== ""
            }

            onTextChanged: if (activeFocus) root.edited(text)
        }
    }
}
