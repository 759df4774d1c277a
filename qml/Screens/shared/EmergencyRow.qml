// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// The two numbers anybody may call from a locked device.
Item {
    id: root

    signal called(phone: string)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: flow.implicitHeight

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.gap

        Txt {
            id: label

            height: first.height
            verticalAlignment: Text.AlignVCenter
            //: Locked device: before the buttons 15 and 112
            text: qsTr("Emergency:")
            strong: true
            color: Theme.emergency
            wrapMode: Text.NoWrap
        }
        PButton {
            id: first

            kind: "secondary"
            iconName: "phone"
            text: "15"
            //: Screen reader: button that calls the emergency number.
            Accessible.name: qsTr("Call 15")
            onClicked: root.called("15")
        }
        PButton {
            kind: "secondary"
            iconName: "phone"
            text: "112"
            //: Screen reader: button that calls the European emergency number.
            Accessible.name: qsTr("Call 112")
            onClicked: root.called("112")
        }
    }
}
