// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// The figures behind a chart, as rows of two or three cells. Each row is one name for a screen reader: "Monday 3 March,
// 72.4 kg, recorded by you". `rows` is an array of { cells: [text, …], mark } with mark "" or "out"; at large text the
// cells stand under one another.
Column {
    id: root

    property var headers: []
    property var rows: []
    readonly property int columns: Math.max(1, root.headers.length)
    readonly property bool stacked: Theme.huge || root.width < root.columns * Theme.touchSimple

    width: parent ? parent.width : implicitWidth
    Accessible.role: Accessible.Table
    Accessible.name: root.headers.join(", ")

    component Cells: Grid {
        id: grid

        property var texts: []
        property bool heading: false
        property string iconName

        columns: root.stacked ? 1 : root.columns
        columnSpacing: Theme.small
        topPadding: Theme.small
        bottomPadding: Theme.small

        Repeater {
            model: grid.texts
            delegate: Row {
                id: cell

                required property string modelData
                required property int index

                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                spacing: Theme.tight

                Icon {
                    id: sign

                    visible: grid.iconName !== "" && cell.index === 1
                    name: grid.iconName
                    color: Theme.urgent
                    size: Theme.grow(Theme.iconSmall)
                }
                Txt {
                    width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                    // In a narrow cell the unit goes to the next line whole, rather than in two.
                    text: cell.modelData.replace(/\u00A0/g, " ")
                    role: "small"
                    strong: grid.heading || cell.index === 1
                    color: grid.heading || cell.index > 1 ? Theme.inkSoft : Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }

    Cells {
        visible: !root.stacked && root.headers.length > 0
        width: root.width
        texts: root.headers
        heading: true
    }
    Repeater {
        model: root.rows
        delegate: Item {
            id: row

            required property var modelData

            width: root.width
            height: cells.implicitHeight
            Accessible.role: Accessible.Row
            Accessible.name: row.modelData.cells.join(", ")

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }
            Cells {
                id: cells

                width: parent.width
                texts: row.modelData.cells
                iconName: row.modelData.mark === "out" ? "urgent-triangle" : ""
            }
        }
    }
}
