// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Passerelle.Theme

// The body of a page: one reading column, scrolled by finger, wheel and keyboard; what takes the focus comes into view.
// Children go into a Column; give each `width: parent.width` unless it takes it by itself. `footer` stays at the bottom
// of the window, and goes into the flow when large text would make it hide what is read.
Item {
    id: root

    default property alias body: column.data
    property alias footer: footerColumn.data
    property alias spacing: column.spacing
    property real maximumWidth: Theme.readingWidth
    property bool stickyFooter: Theme.sticky
    property color ground: Theme.paper     // what the page lies on; under the footer it hides what scrolls by
    readonly property real columnWidth: Math.min(root.width - 2 * Theme.margin, root.maximumWidth)
    readonly property bool footed: footerColumn.visibleChildren.length > 0
    readonly property alias flickable: flick
    readonly property real wholeHeight: flick.contentHeight + (sticky.visible ? sticky.height : 0)

    implicitWidth: Theme.windowWidth

    function scrollToTop() {
        flick.contentY = 0
    }
    function scrollBy(distance: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + distance))
    }
    function show(item: Item) {
        if (flick.height <= 0)
            return                                      // not laid out yet
        const top = item.mapToItem(flick.contentItem, 0, 0).y
        const edge = Math.max(0, Math.min(Theme.pad, (flick.height - item.height) / 2))
        const isTaller = item.height > flick.height     // then from its beginning
        if (top < flick.contentY + edge || isTaller)
            root.scrollBy(top - edge - flick.contentY)
        else if (top + item.height > flick.contentY + flick.height - edge)
            root.scrollBy(top + item.height + edge - flick.height - flick.contentY)
    }
    function holds(item: Item): bool {
        let ancestor = item
        while (ancestor && ancestor !== flick.contentItem)
            ancestor = ancestor.parent
        return ancestor !== null && item !== flick.contentItem
    }

    Keys.onPressed: event => {
        const steps = { [Qt.Key_Down]: Theme.touch, [Qt.Key_Up]: -Theme.touch, [Qt.Key_PageDown]: flick.height - Theme.touch,
                        [Qt.Key_PageUp]: Theme.touch - flick.height, [Qt.Key_Home]: -flick.contentHeight,
                        [Qt.Key_End]: flick.contentHeight }
        event.accepted = event.key in steps && event.modifiers === Qt.NoModifier
        if (event.accepted)
            root.scrollBy(steps[event.key])
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            if (item && root.holds(item))
                root.show(item)
        }
    }

    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: sticky.visible ? sticky.top : parent.bottom
        contentWidth: width
        contentHeight: column.implicitHeight + flow.height + Theme.small + Theme.pad
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        // Not before the page has its size: the software renderer of Qt 6.4 keeps an empty clip, and shows nothing.
        clip: width > 0 && height > 0
        T.ScrollBar.vertical: PScrollBar { }

        Column {
            id: column

            anchors.top: parent.top
            anchors.topMargin: Theme.small
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.columnWidth
            spacing: Theme.gap
        }
        Item {
            id: flow

            anchors.top: column.bottom
            anchors.topMargin: height > 0 ? Theme.pad : 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.columnWidth
            height: root.footed && !root.stickyFooter ? footerColumn.implicitHeight + Theme.pad : 0
        }
    }

    Item {
        id: sticky

        // Never hidden for being empty: what is in a hidden item does not count as visible, and would stay away for ever.
        visible: root.stickyFooter
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.columnWidth
        height: root.footed ? footerColumn.implicitHeight + Theme.gap + Theme.pad : 0

        Rectangle {
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.width
            color: root.ground
        }
    }

    Column {
        id: footerColumn

        parent: root.stickyFooter ? sticky : flow
        y: root.stickyFooter ? Theme.gap : 0
        width: parent ? parent.width : 0
        spacing: Theme.small
    }
}
