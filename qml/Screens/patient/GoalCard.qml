// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One goal: the words, who wrote them, the earlier ones, and two versions to choose from when there are two.
Card {
    id: root

    property string words
    property string detail
    property var earlier: []               // { text, detail }
    property string otherText              // written elsewhere at the same time
    property string otherDetail
    property bool isActive: true
    readonly property bool twofold: root.otherText !== ""

    signal rewritten()
    signal putAway()
    signal takenUp()
    signal mineKept()
    signal otherKept()

    tone: root.isActive ? "plain" : "sunk"

    component Words: Column {
        id: version

        property string text
        property string detail

        width: parent ? parent.width : implicitWidth

        Txt {
            width: parent.width
            text: version.text
            role: "lead"
        }
        Txt {
            width: parent.width
            text: version.detail
            role: "small"
            color: Theme.inkSoft
        }
    }

    Txt {
        visible: root.twofold
        width: parent.width
        //: A goal was written in two places at the same time; both follow.
        text: qsTr("There are two versions. Which one do you keep? The other stays visible.")
        strong: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Words {
        text: root.words
        detail: root.detail
    }
    PButton {
        visible: root.twofold
        width: parent.width
        kind: "secondary"
        //: Of two versions of a goal: keeps the one above this button.
        text: qsTr("Keep this one")
        Accessible.description: root.words
        onClicked: root.mineKept()
    }
    Words {
        visible: root.twofold
        text: root.otherText
        detail: root.otherDetail
    }
    PButton {
        visible: root.twofold
        width: parent.width
        kind: "secondary"
        //: Of two versions of a goal: keeps the one above this button.
        text: qsTr("Keep this one")
        Accessible.description: root.otherText
        onClicked: root.otherKept()
    }
    EqualRow {
        visible: !root.twofold && root.isActive

        PButton {
            kind: "secondary"
            //: Opens the words of a goal, to write them another way.
            text: qsTr("Write again")
            Accessible.description: root.words
            onClicked: root.rewritten()
        }
        PButton {
            kind: "secondary"
            //: Puts a goal away; it stays readable and can be taken up again.
            text: qsTr("Put away")
            Accessible.description: root.words
            onClicked: root.putAway()
        }
    }
    PButton {
        visible: !root.twofold && !root.isActive
        width: parent.width
        kind: "secondary"
        //: Takes up a goal that was put away.
        text: qsTr("Take it up again")
        Accessible.description: root.words
        onClicked: root.takenUp()
    }
    FoldRow {
        visible: root.earlier.length > 0
        //: Folded list of what was written before in a goal; %n versions
        text: qsTr("Earlier words (%n)", "", root.earlier.length)

        Repeater {
            model: root.earlier
            delegate: Words {
                required property var modelData

                text: modelData.text
                detail: modelData.detail
            }
        }
    }
}
