// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// All that can be taught, pack by pack, to read before it is given.
NursePage {
    id: root

    required property LibraryViewModel viewModel

    signal unitChosen(key: string)

    //: Title of a place of the professional: all that can be taught.
    title: qsTr("Library")
    maximumWidth: Theme.readingWidth

    Repeater {
        model: root.viewModel.units
        delegate: Column {
            id: entry

            required property string key
            required property string title
            required property string detail
            required property string packTitle
            required property string pack
            required property bool safety

            width: root.bodyWidth

            Txt {
                visible: text !== ""
                width: parent.width
                topPadding: Theme.gap
                bottomPadding: Theme.small
                text: entry.packTitle
                role: "proHeading"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ListRow {
                pro: true
                iconName: entry.safety ? "shield" : "book"
                text: entry.title
                detail: entry.detail
                Accessible.description: entry.pack // units of several packs may have one title
                onClicked: root.unitChosen(entry.key)
            }
        }
    }
}
