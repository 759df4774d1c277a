// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// What there is to know for one's safety, or for everyday life: how much of it is known, then each thing in words.
Column {
    id: root

    property string title                  // "Safety: 3 of 5"
    property var skills: null              // a model; only the rows of this group show
    property bool safety: false

    visible: root.title !== ""
    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Txt {
        width: parent.width
        text: root.title
        strong: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.skills
        delegate: SkillLine {
            required title
            required skillState
            required stateText
            required property bool isSafety

            visible: isSafety === root.safety
        }
    }
}
