// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// Buttons of the same weight, side by side at the same size; one under the other as soon as a word would break.
Item {
    id: root

    default property alias items: grid.data
    property int spacing: Theme.gap
    readonly property var cells: Array.from(grid.visibleChildren).filter(item => !(item instanceof Repeater))
    readonly property int count: root.cells.length
    readonly property real cell: root.stacked ? root.width : (root.width - (root.count - 1) * root.spacing) / Math.max(1, root.count)
    readonly property bool stacked: Theme.huge || root.widest * root.count + (root.count - 1) * root.spacing > root.width
    readonly property real widest: root.cells.reduce((most, item) => Math.max(most, item.implicitWidth), 0)

    implicitWidth: root.widest * root.count + (root.count - 1) * root.spacing
    implicitHeight: grid.implicitHeight
    width: parent ? parent.width : implicitWidth

    // Once all is made: before, a control has no content yet and says a width that it will take back.
    Component.onCompleted: Array.from(grid.children).forEach(item => item.width = Qt.binding(() => root.cell))

    Grid {
        id: grid

        columns: root.stacked ? 1 : Math.max(1, root.count)
        spacing: root.spacing
    }
}
