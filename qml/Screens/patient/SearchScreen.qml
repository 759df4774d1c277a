// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A word, and the units that speak of it. Answers while one types.
PPage {
    id: root

    required property SearchViewModel viewModel

    signal unitRequested(pack: string, unit: string)
    signal writeRequested()

    //: Title of the page on which one looks for a word
    title: qsTr("Look for a word")
    backIcon: "back"

    PTextField {
        //: Field of the search; the words are examples of what people look for
        label: qsTr("A word: salt, breath, tablet…")
        text: root.viewModel.query
        onEdited: text => root.viewModel.query = text
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.countText
        role: "small"
        color: Theme.inkSoft
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        model: root.viewModel.found
        delegate: LinkCard {
            required property string pack
            required property string unit
            required property string title
            required detail
            required picto

            width: parent?.width ?? 0
            enabled: unit !== ""
            text: title
            trailingIcon: unit !== "" ? "chevron" : ""
            onClicked: root.unitRequested(pack, unit)
        }
    }
    EmptyState {
        visible: root.viewModel.emptyText !== ""
        picto: "question"
        text: root.viewModel.emptyText
        //: Nothing has been found: opens a message to the team.
        actionText: qsTr("Ask my team")
        onActionChosen: root.writeRequested()
    }
}
