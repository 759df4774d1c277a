// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Who sees what, what left this device and when, and the way to change one's mind.
PPage {
    id: root

    required property SettingsViewModel viewModel
    required property SyncViewModel sync
    required property LedgerViewModel ledger // null for a professional

    signal linkRequested()
    signal ledgerRequested()
    signal helpersRequested()

    //: Title of the page on what others see
    title: qsTr("Who sees what")
    backIcon: "back"
    showEmergency: false

    Txt {
        visible: root.viewModel.isAlone
        width: parent.width
        role: "lead"
        //: Settings, for somebody without a team
        text: qsTr("You have no team here. Everything stays on this device.")
    }
    PButton {
        visible: root.viewModel.isAlone
        width: parent.width
        iconName: "people"
        //: Settings, for somebody without a team: pairs with one
        text: qsTr("Link to my team")
        onClicked: root.linkRequested()
    }
    Txt {
        visible: !root.viewModel.isAlone
        width: parent.width
        //: Settings: who sees the entries
        readonly property string openText: qsTr("The people of your team see your measures, your doses, your answers, your messages and the units you finished. Nobody else.")
        //: Settings: who sees the entries, after a refusal
        readonly property string closedText: qsTr("Nothing leaves this device. Your team sees what you sent before, and nothing new.")
        text: root.viewModel.isSharing ? openText : closedText
    }
    Txt {
        visible: root.viewModel.sharingText !== ""
        width: parent.width
        role: "small"
        color: Theme.inkSoft
        text: root.viewModel.sharingText
    }
    EqualRow {
        visible: !root.viewModel.isAlone

        PButton {
            kind: "secondary"
            big: true
            //: Sharing: no
            text: qsTr("I refuse")
            iconName: root.viewModel.isSharing ? "" : "check"
            onClicked: root.viewModel.share(false)
        }
        PButton {
            kind: "secondary"
            big: true
            //: Sharing: yes
            text: qsTr("I agree")
            iconName: root.viewModel.isSharing ? "check" : ""
            onClicked: root.viewModel.share(true)
        }
    }
    Txt {
        visible: !root.viewModel.isAlone
        width: parent.width
        role: "small"
        color: Theme.inkSoft
        //: Settings: how far the choice reaches, honestly
        text: qsTr("This choice is kept on this device. To have something removed at the centre, ask your team.")
    }
    LinkCard {
        visible: root.ledger !== null
        iconName: "people"
        //: Settings, who sees what: opens the page of those who help.
        text: qsTr("Who helps me")
        detail: root.ledger?.helpersText ?? ""
        onClicked: root.helpersRequested()
    }
    LinkCard {
        visible: root.ledger !== null
        iconName: "shield"
        //: Settings, who sees what: opens the page of agreements and of who looked.
        text: qsTr("My agreements, and who looked")
        onClicked: root.ledgerRequested()
    }
    SectionTitle {
        //: Settings: heading above counts of what was sent
        text: qsTr("What left this device")
    }
    Repeater {
        model: root.viewModel.sentLines
        delegate: Txt {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
        }
    }
    SyncLine {
        width: parent.width
        text: root.sync?.text ?? ""
        waiting: root.sync?.isWaiting ?? false
    }
    PButton {
        visible: root.viewModel.isSharing
        width: parent.width
        kind: "secondary"
        iconName: "sync"
        //: Settings: starts an exchange with the centre
        text: qsTr("Send and receive now")
        onClicked: root.sync.syncNow()
    }
}
