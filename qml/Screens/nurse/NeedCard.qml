// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// One thing to act on: how pressing, why, and the verb that settles it.
Card {
    id: root

    property string level                  // see Need
    property string levelText
    property string reason
    property string actionText             // "" when there is nothing to press
    readonly property color over: root.level === "now" ? Theme.overEmergencySoft : root.level === "today" ? Theme.overUrgentSoft : Theme.ink
    readonly property bool stacked: Theme.huge || root.width < Theme.readingWidth

    signal acted()

    tone: root.level === "now" ? "emergency" : root.level === "today" ? "urgent" : "plain"

    Item {
        width: parent.width
        implicitHeight: root.stacked ? words.height + (button.visible ? button.height + Theme.gap : 0) : Math.max(words.height, button.height)

        Column {
            id: words

            y: root.stacked ? 0 : (parent.height - height) / 2
            width: root.stacked || !button.visible ? parent.width : parent.width - button.width - Theme.gap
            spacing: Theme.tight

            Need {
                level: root.level
                text: root.levelText
            }
            Txt {
                width: parent.width
                text: root.reason
                role: "proHeading"
                color: root.over
            }
        }
        PButton {
            id: button

            visible: root.actionText !== ""
            // By place and size: an anchor that is taken away leaves the size it gave.
            x: parent.width - width
            y: root.stacked ? words.height + Theme.gap : (parent.height - height) / 2
            width: root.stacked ? parent.width : implicitWidth
            kind: "secondary"
            pro: true
            text: root.actionText
            Accessible.description: root.reason
            onClicked: root.acted()
        }
    }
}
