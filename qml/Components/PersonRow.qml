// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Someone of the team: name, job in plain words, when to ask them, and the ways to reach them.
Item {
    id: root

    property string name
    property string initials
    property string job
    property string ask                    // when to ask them
    property string hours
    property string phone
    property string callText               // "" when there is no number
    property string writeText              // "" when one cannot write
    property string pinText                // "" unless one is choosing who is shown first

    signal called()
    signal written()
    signal pinned()

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        Row {
            width: parent.width
            spacing: Theme.gap

            Avatar {
                id: face

                initials: root.initials
                diameter: Math.min(Theme.grow(Theme.avatar), Theme.touchRow)
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - face.width - parent.spacing

                Txt {
                    width: parent.width
                    text: root.name
                    role: "lead"
                    strong: true
                }
                Txt {
                    visible: root.job !== ""
                    width: parent.width
                    text: root.job
                    role: "small"
                    color: Theme.inkSoft
                }
            }
        }
        Column {
            visible: root.ask !== "" || root.hours !== "" || root.phone !== ""
            width: parent.width
            spacing: Theme.tight

            Txt {
                visible: root.ask !== ""
                width: parent.width
                text: root.ask
            }
            Txt {
                visible: root.hours !== ""
                width: parent.width
                text: root.hours
                role: "small"
                color: Theme.inkSoft
            }
            Txt {
                visible: root.phone !== ""
                width: parent.width
                text: root.phone
                role: "small"
                color: Theme.inkSoft
            }
        }
        EqualRow {
            visible: root.callText !== "" || root.writeText !== ""

            PButton {
                visible: root.callText !== ""
                kind: "secondary"
                iconName: "phone"
                text: root.callText
                Accessible.description: root.name
                onClicked: root.called()
            }
            PButton {
                visible: root.writeText !== ""
                kind: "secondary"
                iconName: "message"
                text: root.writeText
                Accessible.description: root.name
                onClicked: root.written()
            }
        }
        PButton {
            objectName: "pin"
            visible: root.pinText !== ""
            width: parent.width
            kind: "quiet"
            flush: true
            leading: true
            iconName: "up-arrow"
            text: root.pinText
            Accessible.description: root.name
            onClicked: root.pinned()
        }
    }
}
