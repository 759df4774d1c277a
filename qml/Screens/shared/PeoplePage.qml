// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Several people on one device: each under the name or drawing they chose, and nothing else of them.
PPage {
    id: root

    required property PeopleViewModel viewModel

    signal called(phone: string)

    //: Title of the page that asks which person uses the device now
    title: qsTr("Who is here?")

    Repeater {
        model: root.viewModel.people
        delegate: LinkCard {
            id: card

            required property string key
            required property string name
            required property string picture
            required detail

            width: parent?.width ?? 0
            text: card.name
            picto: card.picture
            onClicked: root.viewModel.choose(card.key)
        }
    }
    PButton {
        width: parent.width
        kind: "secondary"
        iconName: "plus"
        //: Page that asks who is here: makes room for one more person
        text: qsTr("Add a person")
        onClicked: root.viewModel.add()
    }
    Txt {
        width: parent.width
        role: "small"
        color: Theme.inkSoft
        //: Page that asks who is here: what is shared, and what is not
        text: qsTr("Each person has their own data. Nobody sees that of another.")
    }

    footer: EmergencyRow { onCalled: phone => root.called(phone) }
}
