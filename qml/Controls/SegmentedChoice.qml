// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// One of a few, side by side: "7 days", "30 days", "3 months". On several lines where one is too short, each on its own at
// large text. Stateless.
FocusScope {
    id: root

    property string label                  // said before each by a screen reader: "Period"
    property var options: []               // [{ key, text }]
    property string currentKey
    property bool pro: false
    readonly property int count: root.options.length
    // Each takes its words, the current one its tick as well, and what is left is shared.
    readonly property real tickWidth: Theme.grow(Theme.iconSmall) + Theme.tight
    readonly property real wanted: measure.implicitWidth + root.tickWidth + Math.max(0, root.count - 1) * Theme.small
    readonly property bool onOneLine: root.wanted <= root.width
    readonly property real spare: root.onOneLine ? (root.width - root.wanted) / Math.max(1, root.count) : 0

    signal chosen(key: string)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Math.ceil(root.wanted)
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    function focusAt(index: int) {
        const wanted = buttons.itemAt((index + root.count) % root.count)
        if (wanted)
            wanted.forceActiveFocus(Qt.TabFocusReason)
    }

    Row {
        id: measure

        visible: false

        Repeater {
            id: sizes

            model: root.options
            delegate: Txt {
                required property var modelData

                width: Math.max(Theme.touchMain, Math.ceil(implicitWidth))
                text: modelData.text
                role: root.pro ? "pro" : "body"
                strong: true
                leftPadding: Theme.small
                rightPadding: Theme.small
                wrapMode: Text.NoWrap
            }
        }
    }
    Flow {
        id: flow

        width: root.width
        spacing: Theme.small

        Repeater {
            id: buttons

            model: root.options
            delegate: Pressable {
                id: button

                required property var modelData
                required property int index
                readonly property bool current: button.modelData.key === root.currentKey
                // By the count, which tells when the measured words are there: options may come after the choice.
                readonly property Item size: button.index < sizes.count ? sizes.itemAt(button.index) : null

                width: Theme.huge && !root.onOneLine ? root.width
                     : (button.size?.width ?? Theme.touch) + (button.current ? root.tickWidth : 0) + root.spare
                radius: Theme.radiusMedium
                text: button.modelData.text
                spokenRole: Accessible.RadioButton
                Accessible.description: root.label
                spokenCheckable: true
                spokenChecked: button.current
                Keys.onRightPressed: root.focusAt(button.index + (button.mirrored ? -1 : 1))
                Keys.onLeftPressed: root.focusAt(button.index + (button.mirrored ? 1 : -1))
                onClicked: root.chosen(button.modelData.key)

                background: Rectangle {
                    radius: button.radius
                    color: button.current ? Theme.actionSoft : Theme.surface
                    border.width: button.current ? Theme.outlineStrong : Theme.outline
                    border.color: button.current ? Theme.action : Theme.edge
                }
                contentItem: Item { // qmllint disable deferred-property-id
                    implicitHeight: words.implicitHeight + 2 * Theme.small

                    Row {
                        anchors.centerIn: parent
                        spacing: Theme.tight

                        Icon {
                            id: tick

                            visible: button.current
                            anchors.verticalCenter: parent.verticalCenter
                            name: "check"
                            color: Theme.overActionSoft
                            size: Theme.grow(Theme.iconSmall)
                        }
                        Txt {
                            id: words

                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.min(Math.ceil(implicitWidth), button.availableWidth - (tick.visible ? tick.width + Theme.tight : 0))
                            text: button.text
                            role: root.pro ? "pro" : "body"
                            strong: button.current
                            color: button.current ? Theme.overActionSoft : Theme.ink
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
