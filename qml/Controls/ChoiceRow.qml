// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// One answer of several. Stateless: press emits clicked, the owner sets `mark`. A verdict is a shape and a word in
// `note`, never a colour alone, and never red.
Pressable {
    id: root

    property string kind: "radio"          // radio | check
    property string mark: "none"           // none | chosen | right | notyet
    property string note                   // who or why under the answer: "The safest", "Your answer"
    property string picto
    readonly property bool chosen: root.mark !== "none"

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.touchRow, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    spokenRole: root.kind === "check" ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.note ? root.text + ", " + root.note : root.text
    spokenCheckable: true
    spokenChecked: root.chosen

    background: Rectangle {
        radius: root.radius
        color: root.mark === "right" ? Theme.actionSoft : Theme.surface
        border.width: root.chosen ? Theme.outlineStrong : Theme.outline
        border.color: root.mark === "notyet" ? Theme.urgent : root.chosen ? Theme.action : Theme.edge
    }

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: disc.width + row.spacing + Math.ceil(natural.implicitWidth) + row.pictoWidth
        implicitHeight: row.implicitHeight

        // Measured apart: the implicit width of wrapped words changes while their width is being set.
        Txt {
            id: natural

            visible: false
            text: root.text
            strong: true
            wrapMode: Text.NoWrap
        }
        Row {
            id: row

            readonly property real pictoWidth: drawing.visible ? drawing.width + spacing : 0

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap

            ChoiceMark {
                id: disc

                anchors.verticalCenter: parent.verticalCenter
                mark: root.mark
                square: root.kind === "check"
            }
            Picto {
                id: drawing

                visible: root.picto !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.picto
                size: Theme.pictoSmall
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: row.width - disc.width - row.spacing - row.pictoWidth

                Txt {
                    width: parent.width
                    text: root.text
                    strong: root.chosen
                    Accessible.ignored: true
                }
                Txt {
                    visible: root.note !== ""
                    width: parent.width
                    text: root.note
                    role: "small"
                    color: root.mark === "notyet" ? Theme.urgent : root.mark === "right" ? Theme.overActionSoft : Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
