// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The help has ended. What one had recorded and not sent is said, so that it can be told.
PPage {
    id: root

    property string sentence
    property var unsent: []

    signal finished()

    //: Title of the page that says that somebody's help has ended.
    title: qsTr("Your help has ended")
    showEmergency: false

    Txt {
        width: parent.width
        role: "lead"
        text: root.sentence
    }
    SectionTitle {
        visible: root.unsent.length > 0
        //: Title above what a helper had recorded and not sent.
        text: qsTr("What you recorded and was not sent")
    }
    Repeater {
        model: root.unsent
        delegate: Txt {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
        }
    }
    Txt {
        visible: root.unsent.length > 0
        width: parent.width
        //: Below what a helper had recorded and not sent.
        text: qsTr("You can tell it to the person you helped.")
    }

    footer: PButton {
        width: parent?.width ?? 0
        //: Leaves the page that says that somebody's help has ended.
        text: qsTr("Continue")
        onClicked: root.finished()
    }
}
