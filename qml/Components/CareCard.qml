// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// What to watch for, and the one call that goes with it. The degree is a shape, a word, an order and a weight of button
// before it is a colour. `signs` is an array of { picto, text }.
Rectangle {
    id: root

    property string degree: "emergency"    // emergency | urgent | ask
    property string title                  // says when: "Call 15 or 112 now if:"
    property var signs: []
    property string who                    // name, hours, number, above the button
    property string callText
    property string callIcon: root.degree === "ask" ? "message" : "phone"
    property int sentence: -1              // the number of the title among those read aloud; the signs follow
    property int current: -2               // the sentence that is read
    property string note                   // under the button: "You can't hear or speak: text 114"
    readonly property bool emergency: root.degree === "emergency"
    readonly property bool urgent: root.degree === "urgent"
    readonly property bool callFirst: root.emergency || Theme.huge
    readonly property color over: root.emergency ? Theme.overEmergencySoft : root.urgent ? Theme.overUrgentSoft : Theme.overActionSoft
    readonly property bool titleRead: root.sentence === root.current
    readonly property color tint: root.emergency ? Theme.emergency : root.urgent ? Theme.urgent : Theme.action

    signal called()
    signal shown(item: Item)               // the sentence being read: should be in view

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight + 2 * Theme.pad
    radius: Theme.radius
    color: root.emergency ? Theme.emergencySoft : root.urgent ? Theme.urgentSoft : Theme.actionSoft
    border.width: Theme.tintOutline
    border.color: root.tint

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.pad
        spacing: Theme.small

        Row {
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: shape

                name: root.emergency ? "urgent-octagon" : root.urgent ? "urgent-triangle" : "info-circle"
                color: root.tint
                size: Theme.grow(Theme.iconLarge)
            }
            Txt {
                id: heading

                readonly property bool read: root.titleRead

                width: parent.width - shape.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                role: "lead"
                strong: true
                color: heading.read ? Theme.overSunSoft : root.over
                onReadChanged: if (read) root.shown(heading)
                Accessible.role: Accessible.Heading
                //: Screen reader, before the title of the card that says when to call 15 or 112.
                Accessible.name: root.emergency ? qsTr("Life-threatening emergency. %1").arg(root.title) : root.title

                ReadingMark {
                    visible: heading.read
                    z: -1
                }
            }
        }
        // In an emergency and at large text the call comes before the signs: nobody should have to scroll for it.
        Item {
            visible: root.callFirst && root.callText !== ""
            width: parent.width
            height: callAbove.implicitHeight

            PButton {
                id: callAbove

                width: parent.width
                text: root.callText
                iconName: root.callIcon
                kind: callBelow.kind
                // Several cards may call the same number: what for is told with it.
                Accessible.description: root.title
                onClicked: root.called()
            }
        }
        Repeater {
            model: root.signs
            delegate: Row {
                id: sign

                required property var modelData
                required property int index
                readonly property bool read: root.sentence >= 0 && root.sentence + 1 + index === root.current

                width: column.width
                spacing: Theme.gap
                onReadChanged: if (read) root.shown(sign)

                Picto {
                    id: drawing

                    visible: name !== ""
                    name: sign.modelData.picto ?? ""
                    size: Math.min(Theme.grow(Theme.mark), Theme.touch)
                    body: root.tint
                    pale: Theme.surface
                    point: root.tint
                    ground: Theme.surface
                }
                Txt {
                    width: parent.width - (drawing.visible ? drawing.width + parent.spacing : 0)
                    topPadding: Math.max(0, (drawing.height - Theme.fontSize("body") * 1.35) / 2)
                    text: sign.modelData.text
                    color: sign.read ? Theme.overSunSoft : root.over

                    ReadingMark {
                        visible: sign.read
                        z: -1
                    }
                }
            }
        }
        Txt {
            visible: root.who !== ""
            width: parent.width
            text: root.who
            strong: true
            color: root.over
        }
        Item {
            visible: !root.callFirst && root.callText !== ""
            width: parent.width
            height: callBelow.implicitHeight

            PButton {
                id: callBelow

                width: parent.width
                text: root.callText
                iconName: root.callIcon
                kind: root.emergency ? "emergency" : root.urgent ? "urgent" : "secondary"
                Accessible.description: root.title
                onClicked: root.called()
            }
        }
        Txt {
            visible: root.note !== ""
            width: parent.width
            text: root.note
            role: "small"
            color: root.over
        }
    }
}
