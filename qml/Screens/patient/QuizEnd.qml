// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Theme

// After the last question: what the person showed they know, and what comes back. In sentences, without a score.
Column {
    id: root

    property string title
    property string text
    property var known: []
    property var toSeeAgain: []

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    component Ideas: Column {
        id: ideas

        property var sentences: []
        property string iconName

        width: root.width
        spacing: Theme.gap

        Repeater {
            model: ideas.sentences
            delegate: Row {
                id: idea

                required property string modelData

                width: ideas.width
                spacing: Theme.gap

                Icon {
                    id: sign

                    name: ideas.iconName
                    color: Theme.action
                    size: Theme.grow(Theme.icon)
                }
                Txt {
                    width: idea.width - sign.width - idea.spacing
                    text: idea.modelData
                }
            }
        }
    }

    Txt {
        width: parent.width
        text: root.title
        role: "title"
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.text
        role: "lead"
    }
    SectionTitle {
        visible: root.known.length > 0
        //: End of the questions: above the ideas the person answered right.
        text: qsTr("You know:")
    }
    Ideas {
        visible: root.known.length > 0
        sentences: root.known
        iconName: "check"
    }
    SectionTitle {
        visible: root.toSeeAgain.length > 0
        //: End of the questions: above the ideas that will come back.
        text: qsTr("To look at again:")
    }
    Ideas {
        visible: root.toSeeAgain.length > 0
        sentences: root.toSeeAgain
        iconName: "replay"
    }
}
