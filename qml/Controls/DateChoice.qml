// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// A day by three small fields in the order of the language, or day by day with two buttons; the whole date stands below
// in words. Stateless: `iso` is "2026-03-03", or empty before anything was said.
FocusScope {
    id: root

    property string label
    property string hint
    property string iso
    property string earliest               // iso; empty for no limit
    property string latest
    property bool dayByDay: true           // the two buttons; not for a date of birth
    readonly property bool given: root.iso !== ""
    readonly property list<string> order: root.orderOf(Qt.locale().dateFormat(Locale.ShortFormat))
    //: Format of a whole date, in the signs of Qt: "Tuesday 3 March 2026".
    readonly property string format: qsTr("dddd d MMMM yyyy")
    readonly property string words: root.given ? root.dateOf(root.iso).toLocaleDateString(Qt.locale(), root.format) : ""
    property string problem
    property var typed: ({})

    signal movedTo(iso: string)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.hint

    onIsoChanged: {
        root.problem = ""
        root.typed = {}
    }

    function orderOf(shortFormat: string): list<string> {
        return Array.from("dMy").sort((a, b) => shortFormat.indexOf(a) - shortFormat.indexOf(b))
    }
    function dateOf(iso: string): date {
        const [year, month, day] = iso.split("-").map(Number)
        return new Date(year, month - 1, day, 12)
    }
    function isoOf(year: int, month: int, day: int): string {
        return String(year).padStart(4, "0") + "-" + String(month).padStart(2, "0") + "-" + String(day).padStart(2, "0")
    }
    function partOf(key: string): string {
        const at = { y: 0, M: 1, d: 2 }[key]
        return root.typed[key] ?? (root.given ? String(Number(root.iso.split("-")[at])) : "")
    }
    function nameOf(key: string): string {
        //: A part of a date, above its field.
        const day = qsTr("Day")
        //: A part of a date, above its field.
        const month = qsTr("Month")
        //: A part of a date, above its field.
        const year = qsTr("Year")
        return { d: day, M: month, y: year }[key]
    }
    function take(key: string, words: string) {
        root.typed[key] = words
        const [year, month, day] = Array.from("yMd").map(part => Number(root.partOf(part)))
        if (year >= 1000 && month > 0 && day > 0)
            root.ask(year, month, day)
    }
    function ask(year: int, month: int, day: int) {
        const wanted = root.isoOf(year, month, day)
        const exists = new Date(year, month - 1, day, 12).getDate() === day && month <= 12
        //: Under the fields of a date: there is no such day, as 31 April.
        const noSuchDay = qsTr("This day is not in the calendar. Look at the day and the month.")
        root.problem = !exists ? noSuchDay : root.outside(wanted)
        if (root.problem === "" && wanted !== root.iso)
            root.movedTo(wanted)
    }
    function outside(iso: string): string {
        //: Under the fields of a date: the first day that can be given. %1 is a date in full.
        const tooEarly = qsTr("Give a day from %1 on.")
        //: Under the fields of a date: the last day that can be given. %1 is a date in full.
        const tooLate = qsTr("Give a day up to %1.")
        const limit = root.earliest !== "" && iso < root.earliest ? root.earliest : root.latest !== "" && iso > root.latest ? root.latest : ""
        const say = limit === root.earliest ? tooEarly : tooLate
        return limit === "" ? "" : say.arg(root.dateOf(limit).toLocaleDateString(Qt.locale(), root.format))
    }
    function move(days: int) {
        const next = root.dateOf(root.given ? root.iso : root.latest)
        next.setDate(next.getDate() + days)
        root.ask(next.getFullYear(), next.getMonth() + 1, next.getDate())
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        FieldLabel {
            label: root.label
            hint: root.hint
            silent: true
            errorText: root.problem
        }
        Grid {
            id: parts

            readonly property real cell: Theme.huge ? width : (width - 2 * columnSpacing) / 3

            width: parent.width
            columns: Theme.huge ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: root.order
                delegate: Column {
                    id: part

                    required property string modelData
                    required property int index

                    width: parts.cell
                    spacing: Theme.tight

                    Txt {
                        width: parent.width
                        text: root.nameOf(part.modelData)
                        role: "small"
                        color: Theme.inkSoft
                        Accessible.ignored: true
                    }
                    PlainField {
                        width: parent.width
                        focus: part.index === 0
                        name: root.label + ", " + root.nameOf(part.modelData)
                        description: root.problem !== "" ? root.problem : root.words
                        wrong: root.problem !== ""
                        text: root.partOf(part.modelData)
                        maximumLength: part.modelData === "y" ? 4 : 2
                        onEdited: text => root.take(part.modelData, text)
                    }
                }
            }
        }
        Txt {
            visible: root.given
            width: parent.width
            text: root.words
            role: "heading"
            Accessible.role: Accessible.StaticText
            Accessible.name: root.label + ", " + text
        }
        EqualRow {
            visible: root.dayByDay && (root.given || root.latest !== "")

            PButton {
                kind: "secondary"
                //: Choice of a date: one day earlier.
                text: qsTr("Day before")
                Accessible.description: root.words
                onClicked: root.move(-1)
            }
            PButton {
                kind: "secondary"
                //: Choice of a date: one day later.
                text: qsTr("Day after")
                Accessible.description: root.words
                onClicked: root.move(1)
            }
        }
    }
}
