// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// A page of the professional side: way back, title and line below it stay in place; the actions beside them, or first in
// the body where there is no room; then the body, scrolled; then the permanent line. At large text all is in the flow.
FocusScope {
    id: root

    property string title
    property string subtitle
    property bool hasBack: false
    property alias actions: actionFlow.data
    property alias notice: noticeSlot.data // what has just been done, above the permanent line
    default property alias body: scroll.body
    property alias spacing: scroll.spacing
    property alias maximumWidth: scroll.maximumWidth
    readonly property real bodyWidth: scroll.columnWidth
    readonly property real wanted: Array.from(actionFlow.visibleChildren).reduce((sum, item) => sum + item.implicitWidth + Theme.gap, 0)
    readonly property bool stacked: Theme.huge || heading.implicitWidth + root.wanted > head.width
    // The line below the title stays beside the actions only where it has room.
    readonly property bool beside: root.stacked || root.wanted === 0 || head.width - root.wanted >= Theme.listWidth
    property bool withWatch: true          // false where another page beside it carries the line
    property bool scrolledByKeys: true     // arrows scroll; false where they move from row to row

    signal back()

    width: parent ? parent.width : Theme.windowWidth
    height: parent ? parent.height : implicitHeight

    Keys.forwardTo: root.scrolledByKeys ? [scroll] : []
    Keys.onEscapePressed: event => {
        event.accepted = root.hasBack
        if (event.accepted)
            root.back()
    }

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason)
    }
    function show(item: Item) {
        scroll.show(item)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        id: head

        parent: Theme.huge ? headSlot : root
        x: Theme.huge ? 0 : (root.width - width) / 2
        y: Theme.huge ? 0 : Theme.pad
        width: scroll.columnWidth
        height: root.beside ? Math.max(words.height + line.taken, root.stacked ? 0 : actionFlow.height) : line.y + line.taken

        Column {
            id: words

            anchors.left: parent.left
            y: root.stacked || root.beside ? 0 : Math.max(0, (actionFlow.height - height) / 2)
            width: root.stacked ? parent.width : parent.width - root.wanted

            PButton {
                visible: root.hasBack
                anchors.left: parent.left
                anchors.leftMargin: -leftPadding
                kind: "quiet"
                pro: true
                iconName: "back"
                //: Top of a page: goes back to the page before.
                text: qsTr("Back")
                onClicked: root.back()
            }
            Txt {
                id: heading

                width: parent.width
                text: root.title
                role: "proTitle"
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
                Accessible.focusable: true
            }
        }
        Txt {
            id: line

            readonly property real taken: text !== "" ? implicitHeight : 0

            visible: text !== ""
            anchors.left: parent.left
            y: root.beside ? words.height : Math.max(words.height, actionFlow.height)
            width: root.beside ? words.width : parent.width
            topPadding: Theme.tight
            text: root.subtitle
            role: "pro"
            color: Theme.inkSoft
        }
    }
    Flow {
        id: actionFlow

        parent: root.stacked ? actionSlot : head
        anchors.right: parent.right
        y: root.stacked ? 0 : root.beside ? Math.max(0, (words.height + line.taken - height) / 2) : 0
        width: root.stacked ? parent.width : root.wanted - Theme.gap
        spacing: Theme.gap
    }
    PageScroll {
        id: scroll

        anchors.fill: parent
        anchors.topMargin: Theme.huge ? Theme.pad : head.y + head.height + Theme.small
        focus: true
        footer: [
            Column {
                id: noticeSlot

                width: parent?.width ?? 0
            },
            WatchLine {
                visible: root.withWatch
                role: "proSmall"
            }
        ]

        // One after the other, so that Tab comes to the way back first. Never hidden: actions inside a hidden item do not count
        // as wanted, and would swing to and fro.
        Item {
            width: parent.width
            height: actionSlot.y + actionSlot.height

            Item {
                id: headSlot

                width: parent.width
                height: Theme.huge ? head.height : 0
            }
            Item {
                id: actionSlot

                y: headSlot.height + (Theme.huge && root.wanted > 0 ? Theme.gap : 0)
                width: parent.width
                height: root.stacked && root.wanted > 0 ? actionFlow.height : 0
            }
        }
    }
}
