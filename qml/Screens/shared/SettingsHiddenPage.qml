// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Single entries a patient keeps from everyone who helps. The team sees them all the same.
PPage {
    id: root

    required property HiddenItemsViewModel viewModel

    //: Title of the page of entries a patient keeps from those who help.
    title: qsTr("For me only")
    backIcon: "back"
    showEmergency: false

    Txt {
        width: parent.width
        role: "lead"
        //: Page of entries a patient keeps from those who help.
        text: qsTr("Choose what those who help you do not see. Your team still sees it.")
    }
    Txt {
        width: parent.width
        text: root.viewModel.summary
        strong: true
    }
    Txt {
        visible: items.count === 0
        width: parent.width
        //: Page of entries a patient keeps from those who help, when there is none yet.
        text: qsTr("What you record appears here.")
    }
    Repeater {
        id: items

        model: root.viewModel.items
        delegate: Card {
            id: item

            required property string key
            required property int index
            required property string title
            required property string detail
            required property bool isHidden

            spacing: Theme.small

            Txt {
                width: parent.width
                text: item.title
                strong: true
            }
            Row {
                width: parent.width
                spacing: Theme.small

                Icon {
                    id: sign

                    name: item.isHidden ? "eye-off" : "eye"
                    color: Theme.inkSoft
                    size: Theme.grow(Theme.iconSmall)
                }
                Txt {
                    //: Beside an entry that those who help do not see; %1 is when it was recorded.
                    readonly property string hiddenText: qsTr("%1. For you and your team only.").arg(item.detail)

                    width: parent.width - sign.width - parent.spacing
                    text: item.isHidden ? hiddenText : item.detail
                    color: Theme.inkSoft
                }
            }
            PButton {
                //: Shows an entry again to those who help.
                readonly property string showText: qsTr("Show it again")

                width: parent.width
                kind: "secondary"
                iconName: item.isHidden ? "eye" : "eye-off"
                //: Keeps an entry from those who help.
                text: item.isHidden ? showText : qsTr("Keep it for me")
                // Two entries may say the same at the same minute.
                Accessible.description: (item.index + 1) + ". " + item.title + ", " + item.detail
                onClicked: root.viewModel.hide(item.key, !item.isHidden)
            }
        }
    }
}
