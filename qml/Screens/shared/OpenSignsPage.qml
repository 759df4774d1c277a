// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Screens
import Passerelle.Theme

// When to call, before any code: signs for everybody, and those of an illness only where the person agreed.
PPage {
    id: root

    required property OpenSignsViewModel viewModel

    signal called(phone: string)
    signal textRequested(phone: string)

    //: Title of the page with the warning signs.
    title: qsTr("When to call?")
    backIcon: "back"
    showEmergency: false
    onVisibleChanged: if (!visible) viewModel.readAloud.stop()
    Component.onDestruction: viewModel?.readAloud?.stop()
    banner: ReadAloudSlot {
        viewModel: root.viewModel.readAloud
        place: "banner"
    }
    footer: ReadAloudSlot {
        viewModel: root.viewModel.readAloud
        place: "footer"
    }

    ReadAloudSlot {
        viewModel: root.viewModel.readAloud
        place: "page"
    }
    WarningCards {
        cards: root.viewModel.cards
        reader: root.viewModel.readAloud
        spacing: root.spacing
        teamText: root.viewModel.teamText
        teamCallText: root.viewModel.teamCallText
        onCalled: phone => root.called(phone)
        onTextRequested: phone => root.textRequested(phone)
        onTeamCalled: root.called(root.viewModel.teamPhone)
        onShown: item => root.scroll.show(item)
    }
    WatchLine { }
    Txt {
        width: parent.width
        text: root.viewModel.noteText
        role: "small"
        color: Theme.inkSoft
    }
}
