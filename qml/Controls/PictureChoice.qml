// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// An answer told by a picture; its caption is always there and is its name.
Pressable {
    id: root

    required property string picto
    property string mark: "none"           // none | chosen | right | notyet
    property string note
    readonly property bool chosen: root.mark !== "none"

    implicitWidth: Theme.picto * 2
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    spokenRole: Accessible.RadioButton
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
        implicitHeight: column.implicitHeight

        Column {
            id: column

            width: parent.width
            spacing: Theme.small

            Item {
                width: parent.width
                height: drawing.height

                Picto {
                    id: drawing

                    anchors.horizontalCenter: parent.horizontalCenter
                    name: root.picto
                    size: Theme.pictoLarge
                }
                ChoiceMark {
                    anchors.left: parent.left
                    anchors.top: parent.top
                    mark: root.mark
                }
            }
            Txt {
                width: parent.width
                text: root.text
                strong: root.chosen
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            Txt {
                visible: root.note !== ""
                width: parent.width
                text: root.note
                role: "small"
                color: root.mark === "notyet" ? Theme.urgent : Theme.overActionSoft
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
