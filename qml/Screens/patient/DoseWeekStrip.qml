// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// The seven days of a week as marks: disc with tick, square with bar, "?", or an empty ring when no dose came so far. Each
// says its day in words.
Flow {
    id: root

    required property var days

    width: parent ? parent.width : implicitWidth
    spacing: Math.max(Theme.tight, (width - 7 * Math.max(Theme.post, Theme.grow(Theme.post))) / 6 - 1)

    Repeater {
        model: root.days
        delegate: Column {
            id: day

            required property var modelData
            readonly property string mark: modelData.mark
            readonly property bool taken: mark === "taken"

            width: Math.max(Theme.post, Theme.grow(Theme.post))
            spacing: Theme.tight
            Accessible.role: Accessible.StaticText
            Accessible.name: day.modelData.words

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.post
                height: Theme.post
                radius: day.taken || day.mark === "none" ? height / 2 : Theme.radiusSmall
                color: day.taken ? Theme.action : Theme.surface
                border.width: day.taken ? 0 : Theme.outline
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
                    role: "small"
                    font.pixelSize: Theme.sizes.small
                    strong: true
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
            Txt {
                anchors.horizontalCenter: parent.horizontalCenter
                text: day.modelData.letters
                role: "small"
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
