// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A small number changed by two buttons, or typed between them. Stateless: it asks with `movedTo`, the owner sets `value`.
// At its limits nothing is greyed out: a press says why it goes no further.
FocusScope {
    id: root

    property string label
    property string hint
    property string valueText: String(root.value)   // the value in words: "2 tablets"
    property int value: 0
    property int from: 0
    property int to: 10
    property int stepSize: 1
    property bool typed: false             // the middle is a field
    property bool around: false            // after the last comes the first: hours, minutes
    property int digits: 0                 // typed: shown with this many at least, "05"
    property bool refused: false           // the last press met the limit
    readonly property bool stacked: Theme.huge && !root.typed
    readonly property string shownDigits: String(root.value).padStart(root.digits, "0")
    //: Button of a small number: one less. %1 is what is counted: "Tablets".
    readonly property string lessText: qsTr("Less: %1").arg(root.label)
    //: Button of a small number: one more. %1 is what is counted: "Tablets".
    readonly property string moreText: qsTr("More: %1").arg(root.label)

    signal movedTo(value: int)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.hint

    onValueChanged: {
        root.refused = false
        // While it is being written in, what was typed stands: "0" is on its way to "05".
        if (!field.activeFocus || parseInt(field.text, 10) !== root.value)
            field.text = root.shownDigits
    }

    function move(steps: int) {
        const wanted = root.value + steps * root.stepSize
        const span = root.to - root.from + 1
        const next = root.around ? root.from + ((wanted - root.from) % span + span) % span
                                 : Math.max(root.from, Math.min(root.to, wanted))
        root.refused = next === root.value
        if (!root.refused)
            root.movedTo(next)
    }
    function take(words: string) {
        const number = parseInt(words, 10)
        root.refused = words !== "" && !(number >= root.from && number <= root.to)
        if (words !== "" && !root.refused && number !== root.value)
            root.movedTo(number)
    }

    Keys.onUpPressed: root.move(1)
    Keys.onDownPressed: root.move(-1)

    Column {
        id: column

        width: parent.width
        spacing: Theme.small

        FieldLabel {
            label: root.label
            hint: root.hint
            silent: true
            //: A small number with its least and its most: the limit was met.
            errorText: root.refused ? qsTr("From %1 to %2.").arg(root.from).arg(root.to) : ""
        }
        Item {
            id: line

            readonly property real tallest: Math.max(middle.height, less.height)

            width: parent.width
            implicitHeight: root.stacked ? middle.height + Theme.small + less.height : tallest

            IconButton {
                id: less

                anchors.left: parent.left
                y: root.stacked ? middle.height + Theme.small : (line.tallest - height) / 2
                diameter: Theme.touchMain
                kind: "outline"
                iconName: "minus"
                text: root.lessText
                Accessible.description: root.valueText
                onClicked: root.move(-1)
            }
            Item {
                id: middle

                x: root.stacked ? 0 : less.width + Theme.gap
                y: root.stacked ? 0 : (line.tallest - height) / 2
                width: root.stacked ? parent.width : parent.width - 2 * (less.width + Theme.gap)
                height: root.typed ? field.implicitHeight : words.implicitHeight

                Txt {
                    id: words

                    visible: !root.typed
                    width: parent.width
                    text: root.valueText
                    role: "heading"
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.StaticText
                    Accessible.name: root.label + ", " + root.valueText
                }
                PlainField {
                    id: field

                    visible: root.typed
                    width: parent.width
                    name: root.label
                    description: root.refused ? root.hint : root.valueText
                    wrong: root.refused
                    maximumLength: Math.max(2, String(root.to).length)
                    onEdited: text => root.take(text)
                    Component.onCompleted: text = root.shownDigits
                    onEnded: text = root.shownDigits
                }
            }
            IconButton {
                anchors.right: parent.right
                y: less.y
                diameter: Theme.touchMain
                kind: "outline"
                iconName: "plus"
                text: root.moreText
                Accessible.description: root.valueText
                onClicked: root.move(1)
            }
        }
    }
}
