// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The parts of the assessment on the handrail, each a press away: they come in any order.
Column {
    id: root

    property var sections: []

    signal chosen(key: string)

    width: parent ? parent.width : implicitWidth

    Repeater {
        model: root.sections
        delegate: RailRow {
            id: row

            required property var modelData
            required property int index

            first: row.index === 0
            last: row.index === root.sections.length - 1
            step: row.modelData.step
            label: row.index + 1
            postAt: Theme.touch / 2
            gap: Theme.small

            ListRow {
                pro: true
                last: true
                trailingIcon: ""
                text: row.modelData.text
                detail: row.modelData.detail
                selected: row.step === "now"
                onClicked: root.chosen(row.modelData.key)
            }
        }
    }
}
