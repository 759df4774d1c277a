// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme
import Passerelle.Gallery

Sample {
    id: root

    title: say("Couleurs et lettres", "Colours and letters")
    maximumWidth: Theme.expanded ? Theme.readingWidth * 2 : Theme.readingWidth

    Flow {
        width: parent.width
        spacing: Theme.small

        Repeater {
            model: Theme.textPairs
            delegate: Rectangle {
                id: swatch

                required property var modelData

                width: name.implicitWidth + 2 * Theme.gap
                height: name.implicitHeight + 2 * Theme.small
                radius: Theme.radiusSmall
                color: Theme[swatch.modelData[1]]
                border.width: Theme.hairline
                border.color: Theme.line

                Txt {
                    id: name

                    anchors.centerIn: parent
                    text: swatch.modelData[0] + " / " + swatch.modelData[1]
                    role: "proSmall"
                    color: Theme[swatch.modelData[0]]
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    Repeater {
        model: Object.keys(Theme.sizes)
        delegate: Txt {
            required property string modelData

            width: parent.width
            text: modelData + " Il1 O0"
            role: modelData
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["arrow", "back", "book", "bulb", "chart", "check", "chevron", "clipboard", "clock", "close", "cross", "dots",
                "down-arrow", "down", "erase", "eye-off", "eye", "filter", "heart", "home", "info-circle", "keyboard", "list",
                "lock", "menu", "message", "mic", "minus", "moon", "path", "pause", "pencil", "people", "person", "phone", "play",
                "plus", "print", "qr", "question", "replay", "search", "shield-check", "shield", "speaker", "sun", "swap", "sync",
                "text-size", "undo", "unknown", "up-arrow", "urgent-octagon", "urgent-triangle"]
            delegate: Icon {
                required property string modelData

                name: modelData
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["alone", "book", "bp", "breath", "calf", "chest", "faint", "fever", "foot", "helped", "letter", "other",
                "phone", "pill", "salt", "scale", "sleep", "tablet", "water"]
            delegate: Picto {
                required property string modelData

                name: modelData
                ground: Theme.paper
            }
        }
    }
    Picto { name: "scene-weigh"; size: parent.width; ratio: 328 / 136 }
    Picto { name: "bridge"; size: parent.width; ratio: 328 / 200 }
}
