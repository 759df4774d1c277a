// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// A place on a scale whose every step has its words. Two buttons, a press on a step, or the arrow keys; nothing is ever
// dragged, and nothing is chosen beforehand. Stateless.
FocusScope {
    id: root

    property string label
    property string hint
    property list<string> words            // from the least to the most
    //: A scale: one step towards the least.
    property string lessText: qsTr("Less")
    //: A scale: one step towards the most.
    property string moreText: qsTr("More")
    property int value: -1                 // -1: not said yet
    readonly property bool said: root.value >= 0 && root.value < root.words.length
    //: A scale before the person has chosen a place on it.
    readonly property string shown: root.said ? root.words[root.value] : qsTr("Not said yet")

    signal movedTo(value: int)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight

    function moveTo(place: int) {
        const next = Math.max(0, Math.min(root.words.length - 1, place))
        if (next !== root.value)
            root.movedTo(next)
    }
    function move(steps: int) {
        root.moveTo(root.said ? root.value + steps : steps > 0 ? 0 : root.words.length - 1)
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.small

        FieldLabel {
            label: root.label
            hint: root.hint
            silent: true
        }
        Txt {
            width: parent.width
            text: root.shown
            role: "heading"
            color: root.said ? Theme.ink : Theme.inkSoft
            Accessible.ignored: true
        }
        // Not a Control of the templates: Qt 6.4 takes the role of one away as soon as a screen reader is there.
        Item {
            id: track

            readonly property int value: root.value
            readonly property int from: 0
            readonly property int to: root.words.length - 1
            readonly property int stepSize: 1
            readonly property real cell: width / Math.max(1, root.words.length)

            width: parent.width
            implicitHeight: Theme.touch
            readonly property bool mirrored: track.LayoutMirroring.enabled

            focus: true
            activeFocusOnTab: true

            Accessible.role: Accessible.Slider
            Accessible.name: root.label
            Accessible.description: root.shown
            Accessible.onIncreaseAction: root.move(1)
            Accessible.onDecreaseAction: root.move(-1)
            Keys.onPressed: event => {
                const onwards = track.mirrored ? Qt.Key_Left : Qt.Key_Right
                const back = track.mirrored ? Qt.Key_Right : Qt.Key_Left
                event.accepted = true
                if (event.key === onwards || event.key === Qt.Key_Up)
                    root.move(1)
                else if (event.key === back || event.key === Qt.Key_Down)
                    root.move(-1)
                else if (event.key === Qt.Key_Home)
                    root.moveTo(0)
                else if (event.key === Qt.Key_End)
                    root.moveTo(root.words.length - 1)
                else
                    event.accepted = false
            }

            TapHandler {
                onTapped: point => {
                    const place = Math.floor(point.position.x / track.cell)
                    root.moveTo(track.mirrored ? root.words.length - 1 - place : place)
                }
            }
            Row {
                anchors.fill: parent

                Repeater {
                    model: root.words.length
                    delegate: Item {
                        id: step

                        required property int index
                        readonly property bool here: step.index === root.value

                        width: track.cell
                        height: track.height

                        Rectangle {
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width
                            height: Theme.railLine
                            color: Theme.edge
                        }
                        Rectangle {
                            anchors.centerIn: parent
                            width: step.here ? Theme.mark : Theme.plank
                            height: width
                            radius: width / 2
                            color: step.here ? Theme.action : Theme.surface
                            border.width: step.here ? 0 : Theme.outline
                            border.color: Theme.edge

                            Icon {
                                visible: step.here
                                anchors.centerIn: parent
                                name: "check"
                                color: Theme.overAction
                                size: Theme.iconSmall
                            }
                        }
                    }
                }
            }
            FocusRing {
                visible: track.activeFocus
                radius: Theme.radiusSmall
            }
        }
        EqualRow {
            PButton {
                kind: "secondary"
                iconName: "minus"
                text: root.lessText
                Accessible.description: root.label + ", " + root.shown
                onClicked: root.move(-1)
            }
            PButton {
                kind: "secondary"
                iconName: "plus"
                text: root.moreText
                Accessible.description: root.label + ", " + root.shown
                onClicked: root.move(1)
            }
        }
    }
}
