// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A setting that is on or off, said in a word as well. Stateless: press emits toggled, the owner sets `on`.
Pressable {
    id: root

    property bool on: false
    property string detail
    //: State of a setting, beside its switch.
    readonly property string stateWord: root.on ? qsTr("Yes") : qsTr("No")

    signal toggledTo(on: bool)

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.touchRow, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    spokenRole: Accessible.CheckBox
    Accessible.name: root.detail ? root.text + ", " + root.detail : root.text
    Accessible.description: root.stateWord
    spokenCheckable: true
    spokenChecked: root.on
    onClicked: root.toggledTo(!root.on)

    background: Rectangle {
        radius: root.radius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }

    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: Math.max(words.implicitHeight, lever.height) + (Theme.huge ? lever.height + Theme.small : 0)

        Column {
            id: words

            anchors.left: parent.left
            anchors.top: Theme.huge ? parent.top : undefined
            anchors.verticalCenter: Theme.huge ? undefined : parent.verticalCenter
            width: parent.width - (Theme.huge ? 0 : lever.width + Theme.gap)

            Txt {
                width: parent.width
                text: root.text
                strong: true
                Accessible.ignored: true
            }
            Txt {
                visible: root.detail !== ""
                width: parent.width
                text: root.detail
                role: "small"
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        Row {
            id: lever

            anchors.right: Theme.huge ? undefined : parent.right
            anchors.left: Theme.huge ? parent.left : undefined
            anchors.bottom: Theme.huge ? parent.bottom : undefined
            anchors.verticalCenter: Theme.huge ? undefined : parent.verticalCenter
            spacing: Theme.small

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                text: root.stateWord
                role: "small"
                strong: root.on
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Rectangle {
                id: track

                readonly property int inset: Theme.tight

                anchors.verticalCenter: parent.verticalCenter
                width: Theme.switchWidth
                height: Theme.switchHeight
                radius: height / 2
                color: root.on ? Theme.action : Theme.surface
                border.width: root.on ? 0 : Theme.outline
                border.color: Theme.edge

                Rectangle {
                    id: knob

                    anchors.verticalCenter: parent.verticalCenter
                    x: root.on !== root.mirrored ? track.width - width - track.inset : track.inset
                    width: track.height - 2 * track.inset
                    height: width
                    radius: width / 2
                    color: root.on ? Theme.overAction : Theme.edge

                    Behavior on x {
                        NumberAnimation { duration: Theme.stateTime }
                    }
                    Icon {
                        visible: root.on
                        anchors.centerIn: parent
                        name: "check"
                        color: Theme.action
                        size: Theme.iconSmall
                    }
                }
            }
        }
    }
}
