// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What somebody who helps may see and do, by the patient's word.
PPage {
    id: root

    property var rights: []
    property string until

    //: Title of the page of what somebody who helps may do.
    title: qsTr("What I may do")
    backIcon: "back"
    showEmergency: false

    Txt {
        width: parent.width
        //: Page of what somebody who helps may do: the lines below are the patient's words.
        text: root.rights.length > 0 ? qsTr("In the words of the person you help:") : qsTr("The agreement is on its way.")
    }
    Card {
        visible: root.rights.length > 0
        spacing: Theme.small

        Repeater {
            model: root.rights
            delegate: Row {
                id: line

                required property string modelData

                width: parent?.width ?? 0
                spacing: Theme.small

                Icon {
                    id: tick

                    name: "check"
                    color: Theme.action
                    size: Theme.grow(Theme.iconSmall)
                }
                Txt {
                    width: parent.width - tick.width - parent.spacing
                    text: line.modelData
                }
            }
        }
    }
    Txt {
        visible: root.rights.length > 0
        width: parent.width
        text: root.until
        strong: true
    }
    Callout {
        iconName: "info-circle"
        tone: "quiet"
        //: Page of what somebody who helps may do.
        text: qsTr("What you record carries your name. What is not listed here stays with the person you help.")
    }
}
