// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// Steps in words, on the handrail. `steps` is an array of { text, detail, step } with step done | now | later | unknown.
Column {
    id: root

    property var steps: []

    width: parent ? parent.width : implicitWidth

    Repeater {
        model: root.steps
        delegate: RailRow {
            id: row

            required property var modelData
            required property int index

            width: root.width
            first: index === 0
            last: index === root.steps.length - 1
            step: modelData.step
            label: index + 1
            postAt: Theme.pad
            gap: Theme.pad
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.detail ? modelData.text + ", " + modelData.detail : modelData.text

            Column {
                width: parent.width

                Txt {
                    width: parent.width
                    topPadding: Theme.tight
                    text: row.modelData.text
                    strong: row.step === "now"
                    Accessible.ignored: true
                }
                Txt {
                    visible: text !== ""
                    width: parent.width
                    text: row.modelData.detail ?? ""
                    role: "small"
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
