// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Who helps, what each may do and until when. Stopping takes one press, as inviting begins with one.
PPage {
    id: root

    required property LedgerViewModel viewModel
    required property bool isAlone         // without a team there is no centre to give a code

    signal inviteRequested()
    signal hiddenRequested()

    //: Title of the page of those who help the patient.
    title: qsTr("Who helps me")
    backIcon: "back"
    showEmergency: false

    Txt {
        width: parent.width
        role: "lead"
        //: Page of those who help: what this is.
        text: qsTr("Somebody close can help from their own phone. You choose what they see. You can stop at any time.")
    }
    Txt {
        visible: root.isAlone
        width: parent.width
        //: Page of those who help, for somebody without a team.
        text: qsTr("First link this device to your team.")
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.helpers
            delegate: Card {
                id: helper

                required property string key
                required property string name
                required property string scopes
                required property string until
                required property bool isLive

                spacing: Theme.small

                Txt {
                    width: parent.width
                    text: helper.name
                    role: "heading"
                    Accessible.role: Accessible.Heading
                    Accessible.name: helper.name
                }
                Txt {
                    visible: helper.isLive
                    width: parent.width
                    text: helper.scopes
                }
                Txt {
                    width: parent.width
                    text: helper.until
                    strong: true
                }
                PButton {
                    visible: helper.isLive
                    width: parent.width
                    kind: "secondary"
                    iconName: "cross"
                    //: Ends the help of somebody, at once.
                    text: qsTr("Stop")
                    Accessible.description: helper.name
                    onClicked: root.viewModel.stopHelper(helper.key)
                }
            }
        }
    }

    LinkCard {
        visible: !root.isAlone
        iconName: "eye-off"
        //: Page of those who help: opens the entries they do not see.
        text: qsTr("For me only")
        //: Under "For me only" on the page of those who help.
        detail: qsTr("Keep single entries from those who help")
        onClicked: root.hiddenRequested()
    }

    footer: PButton {
        visible: !root.isAlone
        width: parent?.width ?? 0
        iconName: "plus"
        //: Begins to let somebody help.
        text: qsTr("Invite somebody")
        onClicked: root.inviteRequested()
    }
}
