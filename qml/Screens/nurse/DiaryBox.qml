// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.Controls
import Passerelle.Theme

// One box of a paper diary: the day above it, and a word below when something is to say about what is in it.
FocusScope {
    id: root

    property string label
    property string day
    property string text
    property string mark                   // "" | known | later | wrong | unlikely
    readonly property bool closed: root.mark === "known" || root.mark === "later"
    //: Under a box of a paper diary: the same sheet was copied before.
    readonly property string knownText: qsTr("copied")
    //: Under a box of a paper diary: the day is still to come.
    readonly property string laterText: qsTr("to come")
    //: Under a box of a paper diary: what is in it is no number.
    readonly property string wrongText: qsTr("no number")
    //: Under a box of a paper diary: the number is unlikely.
    readonly property string unlikelyText: qsTr("right?")
    readonly property string note: root.mark === "known" ? root.knownText : root.mark === "later" ? root.laterText
                                 : root.mark === "wrong" ? root.wrongText : root.mark === "unlikely" ? root.unlikelyText : ""

    signal edited(text: string)
    signal accepted()
    signal moved(lines: int)

    implicitHeight: head.height + input.height + foot.height

    Txt {
        id: head

        width: parent.width
        text: root.day
        role: "proSmall"
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    T.TextField {
        id: input

        anchors.top: head.bottom
        width: parent.width
        implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
        focus: true
        enabled: true
        readOnly: root.closed
        padding: Theme.small
        horizontalAlignment: TextInput.AlignHCenter
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: true
        color: root.closed ? Theme.inkSoft : Theme.ink
        selectionColor: Theme.sun
        selectedTextColor: Theme.overSun
        font.family: Theme.family
        font.pixelSize: Theme.fontSize("pro")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        cursorDelegate: FieldCaret { shown: input.cursorVisible }
        text: root.text

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label + ", " + root.day
        Accessible.description: root.note
        placeholderText: root.note // never drawn: Qt 6.4 tells it in the place of the description

        background: FieldFrame {
            active: input.activeFocus
            wrong: root.mark === "wrong" || root.mark === "unlikely"
        }

        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
        Keys.onUpPressed: root.moved(-1)
        Keys.onDownPressed: root.moved(1)
    }
    Txt {
        id: foot

        anchors.top: input.bottom
        width: parent.width
        text: root.note
        role: "proSmall"
        color: root.mark === "wrong" || root.mark === "unlikely" ? Theme.urgent : Theme.inkSoft
        Accessible.ignored: true
    }
}
