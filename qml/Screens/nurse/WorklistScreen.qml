// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, with which the views of Qt 6.4 make neither head nor foot.
import QtQuick
import QtQuick.Templates as T
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Who first, and why. Arrows move, Home and End go to the ends, Enter opens, "/" searches. A list of its own: of a thousand
// patients only the rows on screen are made.
FocusScope {
    id: root

    required property WorklistViewModel viewModel
    property string syncText
    property bool isWaiting: false
    property string currentKey             // the patient shown beside the list
    property string reviewText             // what waits to be read, where there is no rail
    property bool narrow: false            // beside a detail: the reason is enough
    property bool withSettings: false      // where there is no rail
    property bool withWatch: true          // false where another page beside it carries the line
    property int focusedRow: -1
    readonly property real columnWidth: Math.min(root.width - 2 * Theme.margin, 1.2 * Theme.readingWidth)
    readonly property WorklistHead head: rows.headerItem ? rows.headerItem.head : null // qmllint disable

    signal patientChosen(key: string)
    signal reviewRequested()
    signal directoryRequested()
    signal settingsRequested()

    function focusTitle() {
        root.head?.focusTitle()
    }
    function focusRow(index: int) {
        const wanted = Math.max(0, Math.min(rows.count - 1, index))
        rows.positionViewAtIndex(wanted, ListView.Contain)
        const entry = rows.itemAtIndex(wanted) as FocusScope
        if (entry)
            entry.children[0].forceActiveFocus(Qt.TabFocusReason)
    }
    // What has the focus is where it can be seen, in the head as in the rows.
    function show(item: Item) {
        const top = item.mapToItem(rows.contentItem, 0, 0).y
        const gap = Math.max(0, Math.min(Theme.gap, (rows.height - item.height) / 2))
        if (top < rows.contentY || item.height > rows.height)
            rows.contentY = Math.max(rows.originY, top - gap)
        else if (top + item.height > rows.contentY + rows.height)
            rows.contentY = Math.max(rows.originY, top + item.height + gap - rows.height)
    }
    function holds(item: Item): bool {
        let ancestor = item
        while (ancestor && ancestor !== rows.contentItem)
            ancestor = ancestor.parent
        return ancestor !== null && item !== rows.contentItem
    }

    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Slash)
            root.head.search()
        else if (event.key === Qt.Key_Escape && root.head.searching)
            root.head.endSearch()
        else if (event.key === Qt.Key_Down)
            root.focusRow(root.focusedRow + 1)
        else if (event.key === Qt.Key_Up && root.focusedRow >= 0)
            root.focusRow(root.focusedRow - 1)
        else if (event.key === Qt.Key_Home && root.focusedRow >= 0)
            root.focusRow(0)
        else if (event.key === Qt.Key_End && root.focusedRow >= 0)
            root.focusRow(rows.count - 1)
        else
            event.accepted = false
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            if (item && root.holds(item))
                root.show(item)
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    ListView {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: watch.top
        focus: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        // Not before the page has its size: the software renderer of Qt 6.4 keeps an empty clip, and shows nothing.
        clip: width > 0 && height > 0
        spacing: Theme.gap
        model: root.viewModel.patients
        T.ScrollBar.vertical: PScrollBar { }

        header: Item {
            readonly property alias head: words

            width: rows.width
            height: words.height

            WorklistHead {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                width: root.columnWidth
                viewModel: root.viewModel
                shown: rows.count
                withReview: root.withSettings
                reviewText: root.reviewText
                onFirstRowRequested: root.focusRow(0)
                onReviewRequested: root.reviewRequested()
                onDirectoryRequested: root.directoryRequested()
                onSettingsRequested: root.settingsRequested()
            }
        }
        delegate: FocusScope {
            id: entry

            required property string key
            required property string groupTitle
            required property int index
            required property var model

            width: rows.width
            height: row.y + row.height
            onActiveFocusChanged: {
                if (activeFocus)
                    root.focusedRow = entry.index
                else if (root.focusedRow === entry.index)
                    root.focusedRow = -1
            }

            PatientRow {
                id: row

                x: (entry.width - width) / 2
                y: group.visible ? group.height + Theme.small : 0
                width: root.columnWidth
                focus: true
                name: entry.model.name
                about: entry.model.about
                level: entry.model.level
                levelText: entry.model.levelText
                reason: entry.model.reason
                also: root.narrow ? "" : entry.model.also
                doses: root.narrow ? "" : entry.model.doses
                safety: root.narrow ? "" : entry.model.safety
                safetyDone: entry.model.safetyDone
                safetyTotal: entry.model.safetyTotal
                received: root.narrow ? "" : entry.model.received
                selected: entry.key === root.currentKey
                //: Screen reader, after the name of a patient: place in the list.
                Accessible.description: qsTr("%1 of %2").arg(entry.index + 1).arg(rows.count)
                onClicked: root.patientChosen(entry.key)
            }
            Txt {
                id: group

                visible: text !== ""
                x: row.x
                width: root.columnWidth
                topPadding: entry.index > 0 ? Theme.gap : 0
                text: entry.groupTitle
                role: "proHeading"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
        footer: Item {
            width: rows.width
            height: foot.height

            Column {
                id: foot

                anchors.horizontalCenter: parent.horizontalCenter
                width: root.columnWidth
                topPadding: Theme.gap
                bottomPadding: Theme.pad
                spacing: Theme.gap

                SyncLine {
                    topPadding: Theme.gap
                    text: root.syncText
                    waiting: root.isWaiting
                }
                WatchLine {
                    visible: root.withWatch && !Theme.sticky
                    role: "proSmall"
                }
            }
        }
    }
    Item {
        id: watch

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.columnWidth
        height: line.visible ? line.height + Theme.gap + Theme.pad : 0

        WatchLine {
            id: line

            visible: root.withWatch && Theme.sticky
            y: Theme.gap
            role: "proSmall"
        }
    }
}
