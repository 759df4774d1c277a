// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// Declared doses, a box a day: tick, bar or question mark, and the day below; a week a line where two do not fit. Each box
// says its day in words.
Grid {
    id: root

    property alias days: boxes.model

    readonly property int week: 7

    columns: (parent?.width ?? 0) >= boxes.count * (Theme.grow(Theme.post) + root.spacing) ? Math.max(1, boxes.count) : root.week
    spacing: Theme.tight
    horizontalItemAlignment: Grid.AlignHCenter

    Repeater {
        id: boxes

        delegate: Column {
            id: day

            required property string letters
            required property string mark
            required property string words
            readonly property bool taken: day.mark === "taken"

            spacing: Theme.outline
            Accessible.role: Accessible.StaticText
            Accessible.name: day.words

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.max(Theme.post, letters.implicitWidth)
                height: Theme.post
                radius: Theme.radiusSmall
                color: day.taken ? Theme.action : Theme.surface
                border.width: day.taken ? 0 : day.mark === "none" ? Theme.hairline : Theme.outline
                border.color: day.mark === "notTaken" ? Theme.urgent : day.mark === "none" ? Theme.line : Theme.edge

                Icon {
                    visible: day.taken || day.mark === "notTaken"
                    anchors.centerIn: parent
                    name: day.taken ? "check" : "minus"
                    color: day.taken ? Theme.overAction : Theme.urgent
                    size: Theme.iconSmall
                }
                Txt {
                    visible: day.mark === "notKnown"
                    anchors.centerIn: parent
                    text: "?"
                    role: "proSmall"
                    font.pixelSize: Theme.sizes.proSmall
                    strong: true
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
            Txt {
                id: letters

                anchors.horizontalCenter: parent.horizontalCenter
                text: day.letters
                role: "proSmall"
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
