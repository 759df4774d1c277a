// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// A page of the professional side: way back, title and line below it, and the actions, all of which stay in place; then
// the body, scrolled; then the permanent line.
FocusScope {
    id: root

    property string title
    property string subtitle
    property bool hasBack: false
    property alias actions: actionFlow.data
    default property alias body: scroll.body
    property alias spacing: scroll.spacing
    property alias maximumWidth: scroll.maximumWidth
    readonly property real bodyWidth: scroll.columnWidth
    readonly property real wanted: Array.from(actionFlow.visibleChildren).reduce((sum, item) => sum + item.implicitWidth + Theme.gap, 0)
    readonly property bool stacked: Theme.huge || heading.implicitWidth + root.wanted > head.width
    // The line below the title goes beside the actions only where it has room.
    readonly property bool beside: !root.stacked && (root.wanted === 0 || head.width - root.wanted >= Theme.listWidth)
    property bool withWatch: true          // false where another page beside it carries the line
    property alias foot: extra.data        // above the permanent line

    signal back()

    width: parent ? parent.width : Theme.windowWidth
    height: parent ? parent.height : implicitHeight

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

        anchors.top: parent.top
        anchors.topMargin: Theme.pad
        anchors.horizontalCenter: parent.horizontalCenter
        width: scroll.columnWidth
        height: root.stacked ? actionFlow.y + (root.wanted > 0 ? actionFlow.height : 0)
              : root.beside ? Math.max(words.height + line.height, actionFlow.height) : line.y + line.height

        Column {
            id: words

            anchors.left: parent.left
            width: root.stacked ? parent.width : parent.width - root.wanted

            PButton {
                id: backButton

                visible: root.hasBack
                x: -leftPadding
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

            readonly property bool shown: root.subtitle !== ""

            visible: shown
            y: root.stacked || root.beside ? words.height : Math.max(words.height, actionFlow.height)
            width: root.beside ? words.width : parent.width
            height: shown ? implicitHeight : 0
            topPadding: Theme.tight
            text: root.subtitle
            role: "pro"
            color: Theme.inkSoft
        }
        Flow {
            id: actionFlow

            anchors.right: root.stacked ? undefined : parent.right
            anchors.left: root.stacked ? parent.left : undefined
            y: root.stacked ? words.height + line.height + (root.wanted > 0 ? Theme.gap : 0)
             : Math.max(0, (words.height + (root.beside ? line.height : 0) - height) / 2)
            width: root.stacked ? parent.width : root.wanted - Theme.gap
            spacing: Theme.gap
        }
    }
    PageScroll {
        id: scroll

        anchors.top: head.bottom
        anchors.topMargin: Theme.small
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        footer: [
            Column {
                id: extra

                visible: visibleChildren.length > 0
                width: parent?.width ?? 0
                spacing: Theme.small
            },
            WatchLine {
                visible: root.withWatch
                role: "proSmall"
            }
        ]
    }
}
