// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The path in the words, letters and drawings of the patient's own page, before it is sent.
NursePage {
    id: root

    required property PathBuilderViewModel viewModel

    title: root.viewModel.previewTitle
    //: Page that shows the path as the patient will see it: nothing was sent yet.
    subtitle: qsTr("Nothing is sent yet.")
    hasBack: true
    maximumWidth: Theme.readingWidth

    Repeater {
        id: rows

        model: root.viewModel.preview
        delegate: RailRow {
            id: row

            required property var modelData
            required property int index

            step: row.index === 0 ? "now" : "later"
            label: row.index + 1
            first: row.index === 0
            last: row.index === rows.count - 1
            postAt: Theme.group
            Accessible.role: Accessible.ListItem
            Accessible.name: row.modelData.title + ", " + row.modelData.detail + ". " + row.modelData.why

            Card {
                Row {
                    width: parent.width
                    spacing: Theme.gap

                    Picto {
                        id: drawing

                        name: row.modelData.picto
                        size: Theme.picto
                        ground: Theme.surface
                    }
                    Column {
                        width: parent.width - drawing.width - parent.spacing
                        spacing: Theme.tight

                        Txt {
                            width: parent.width
                            text: row.modelData.title
                            role: "heading"
                            Accessible.ignored: true
                        }
                        Txt {
                            width: parent.width
                            text: row.modelData.detail
                            role: "small"
                            color: Theme.inkSoft
                            Accessible.ignored: true
                        }
                        Txt {
                            visible: row.modelData.why !== ""
                            width: parent.width
                            text: row.modelData.why
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
