// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Theme

// The competences of the packs against the units of the path: one line each, safety first, with a square for every unit. Filled is
// taught there; the words beside it say the same.
ProCard {
    id: root

    property var coverage
    property string summary
    property int unitCount: 0

    //: Path builder: title of the table of competences and the units that teach them.
    title: qsTr("What the path covers")

    Txt {
        width: parent.width
        text: root.summary
        role: "pro"
    }
    Repeater {
        model: root.coverage
        delegate: Item {
            id: row

            required property var model
            readonly property var places: row.model.units
            readonly property real cell: Theme.iconSmall

            width: parent?.width ?? 0
            implicitHeight: words.height + squares.height + Theme.small
            height: implicitHeight
            Accessible.role: Accessible.ListItem
            //: Path builder, a competence: what it is, and the units that teach it, or that it is known or in no unit.
            Accessible.name: qsTr("%1. %2.").arg(row.model.title).arg(row.model.stateText)

            Row {
                id: words

                width: parent.width
                spacing: Theme.small

                Icon {
                    id: shape

                    name: row.model.state === "missing" ? "urgent-triangle" : row.model.safety ? "shield" : "check"
                    color: row.model.state === "missing" ? Theme.urgent : Theme.action
                    size: Theme.grow(Theme.iconSmall)
                }
                Column {
                    width: parent.width - shape.width - parent.spacing

                    Txt {
                        width: parent.width
                        text: row.model.title
                        role: "pro"
                        Accessible.ignored: true
                    }
                    Txt {
                        width: parent.width
                        text: row.model.stateText
                        role: "proSmall"
                        color: row.model.state === "missing" ? Theme.urgent : Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
            }
            Flow {
                id: squares

                anchors.top: words.bottom
                x: shape.width + Theme.small
                width: parent.width - x
                spacing: Theme.tight

                Repeater {
                    model: root.unitCount
                    delegate: Rectangle {
                        required property int index

                        width: row.cell
                        height: Theme.plank
                        radius: Theme.radiusPlank
                        color: row.places.indexOf(String(index + 1)) >= 0 ? Theme.action : "transparent"
                        border.width: Theme.hairline
                        border.color: Theme.edge
                    }
                }
            }
        }
    }
}
