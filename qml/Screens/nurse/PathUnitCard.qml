// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// One unit of the path on its post: what, why, until when, and how to move it or leave it out. An impossible move vanishes. It may be
// dragged by its handle too, never only so.
RailRow {
    id: root

    property string title
    property string reason
    property bool safety: false
    property string byText                 // until when; empty: when it suits
    property int position: 1
    property int total: 1
    readonly property bool stacked: Theme.huge || root.width - Theme.rail < Theme.readingWidth - Theme.touch

    signal moveUp()
    signal moveDown()
    signal leftOut()
    signal dateRequested()
    signal dropped(distance: real)         // dragged this far down, or up

    step: "later"
    label: root.position
    first: root.position === 1
    last: root.position === root.total
    postAt: Math.round(card.height / 2)
    z: drag.active ? 1 : 0
    transform: Translate { y: drag.active ? drag.moved : 0 }
    Accessible.role: Accessible.ListItem
    //: Screen reader, a unit of the path: its title, its place, how many there are, why it is there.
    Accessible.name: qsTr("%1, %2 of %3. %4").arg(root.title).arg(root.position).arg(root.total).arg(root.reason)

    Card {
        id: card

        pad: Theme.gap

        Item {
            width: parent.width
            implicitHeight: root.stacked ? words.height + buttons.height + Theme.small : Math.max(words.height, buttons.height)

            Column {
                id: words

                anchors.left: parent.left
                anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
                width: root.stacked ? parent.width : parent.width - buttons.width - Theme.gap

                Row {
                    width: parent.width
                    spacing: Theme.small

                    Txt {
                        id: name

                        width: Math.min(Math.ceil(implicitWidth), parent.width - (shield.visible ? shield.width + parent.spacing : 0))
                        text: root.title
                        role: "proHeading"
                        Accessible.ignored: true
                    }
                    Icon {
                        id: shield

                        visible: root.safety
                        y: (name.height - height) / 2
                        name: "shield"
                        color: Theme.action
                        size: Theme.grow(Theme.iconSmall)
                    }
                }
                Txt {
                    width: parent.width
                    text: root.reason
                    role: "pro"
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
                Txt {
                    visible: root.byText !== ""
                    width: parent.width
                    text: root.byText
                    role: "proSmall"
                    strong: true
                }
            }
            Flow {
                id: buttons

                // A Flow wraps at its width, and has none of its own.
                readonly property real wished: Array.from(buttons.visibleChildren).reduce((sum, each) => sum + each.width + buttons.spacing, 0)

                width: root.stacked ? parent.width : Math.ceil(wished)
                anchors.right: parent.right
                anchors.bottom: root.stacked ? parent.bottom : undefined
                anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
                spacing: Theme.tight

                Item {
                    visible: !root.stacked && root.total > 1
                    width: Theme.touch
                    height: Theme.touch

                    Icon {
                        anchors.centerIn: parent
                        name: "menu"
                        color: Theme.inkSoft
                        size: Theme.iconSmall
                    }
                    HoverHandler {
                        cursorShape: Qt.DragMoveCursor
                    }
                    DragHandler {
                        id: drag

                        property real moved: 0

                        target: null
                        xAxis.enabled: false
                        dragThreshold: Theme.tight
                        onActiveTranslationChanged: if (drag.active) drag.moved = drag.activeTranslation.y
                        onActiveChanged: {
                            if (!drag.active)
                                root.dropped(drag.moved)
                            drag.moved = 0
                        }
                    }
                }
                IconButton {
                    opacity: root.position > 1 ? 1 : 0
                    enabled: root.position > 1
                    iconName: "up-arrow"
                    iconColor: Theme.action
                    //: Putting units in order: moves this one earlier.
                    text: qsTr("Move up")
                    Accessible.description: root.title
                    Accessible.ignored: !enabled
                    onClicked: root.moveUp()
                }
                IconButton {
                    opacity: root.position < root.total ? 1 : 0
                    enabled: root.position < root.total
                    iconName: "down-arrow"
                    iconColor: Theme.action
                    //: Putting units in order: moves this one later.
                    text: qsTr("Move down")
                    Accessible.description: root.title
                    Accessible.ignored: !enabled
                    onClicked: root.moveDown()
                }
                PButton {
                    kind: "quiet"
                    pro: true
                    //: Path builder: says until when this unit is wanted.
                    text: qsTr("Date")
                    Accessible.description: root.title
                    onClicked: root.dateRequested()
                }
                PButton {
                    kind: "quiet"
                    pro: true
                    //: Path builder: takes a unit out of the path. It can be put back.
                    text: qsTr("Leave out")
                    Accessible.description: root.title
                    onClicked: root.leftOut()
                }
            }
        }
    }
}
