// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A whole page: header, scrolled body, footer. It has its size from the first frame, and moves the screen reader to its
// title when it opens.
FocusScope {
    id: root

    property alias title: header.title
    property alias backIcon: header.backIcon       // "" | "back" | "close"
    property alias showEmergency: header.showEmergency
    property alias pro: header.pro
    property alias banner: bannerColumn.data       // full width, between header and body: offline, who one helps
    default property alias body: scroll.body
    property alias footer: scroll.footer           // the main action
    property alias spacing: scroll.spacing
    property alias maximumWidth: scroll.maximumWidth
    property alias scroll: scroll
    property alias header: header

    signal back()
    signal emergency()

    width: parent ? parent.width : Theme.windowWidth
    height: parent ? parent.height : implicitHeight
    implicitWidth: Theme.windowWidth
    implicitHeight: header.implicitHeight + bannerColumn.implicitHeight + scroll.wholeHeight

    Keys.onEscapePressed: event => {
        event.accepted = root.backIcon !== ""
        if (event.accepted)
            root.back()
    }

    function focusTitle() {
        header.focusTitle()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    PageHeader {
        id: header

        visible: title !== "" || backIcon !== "" || showEmergency
        height: visible ? implicitHeight : 0
        inset: (scroll.width - scroll.columnWidth) / 2
        onBack: root.back()
        onEmergency: root.emergency()
    }
    Column {
        id: bannerColumn

        anchors.top: header.bottom
        width: parent.width
    }
    PageScroll {
        id: scroll

        anchors.top: bannerColumn.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
    }
}
