// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A device that cannot telephone shows the number as large as it can.
PPage {
    id: root

    required property string phone
    property bool isText: false
    //: Title of the page that shows a number, on a device that cannot telephone.
    readonly property string callTitle: qsTr("Call this number")
    //: Title of the page that shows a number, on a device that cannot send a text message.
    readonly property string textTitle: qsTr("Text this number")

    // In pairs, as numbers are said in France; others stay as they were written.
    function paired(number: string): string {
        const digits = number.split(" ").join("")
        return digits.length === 10 && digits[0] === "0" ? digits.match(/../g).join(" ") : number
    }

    title: root.isText ? root.textTitle : root.callTitle
    backIcon: "back"
    showEmergency: false

    Card {
        Txt {
            width: parent.width
            text: root.paired(root.phone)
            role: "display"
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Txt {
        width: parent.width
        //: Under a telephone number, on a device that cannot telephone.
        text: qsTr("This device cannot call. Use a telephone.")
        role: "lead"
    }
    WatchLine { }
}
