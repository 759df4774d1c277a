// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What somebody who helps can learn: units written for them.
PPage {
    id: root

    required property HelperUnitsViewModel viewModel

    signal unitRequested(pack: string, unit: string)

    //: Title of the page of units for somebody who helps.
    title: qsTr("For you who help")

    Txt {
        visible: units.count > 0
        width: parent.width
        //: Top of the units for somebody who helps.
        text: qsTr("These units are yours. Read them when you like.")
    }
    EmptyState {
        visible: root.viewModel.emptyText !== ""
        picto: "caregiver"
        text: root.viewModel.emptyText
    }
    Repeater {
        id: units

        model: root.viewModel.units
        delegate: LinkCard {
            id: row

            required property string pack
            required property string unit
            required property string title
            required detail

            width: parent?.width ?? 0
            tone: "learn"
            iconName: "book"
            text: row.title
            onClicked: root.unitRequested(row.pack, row.unit)
        }
    }
}
