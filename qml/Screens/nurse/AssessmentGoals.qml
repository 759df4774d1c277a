// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What somebody wants, in their words; and how teaching reaches them best. A question about reading may be asked for it: what they
// say sets the answers below, and is kept nowhere.
Column {
    id: root

    required property AssessmentViewModel viewModel

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Repeater {
        model: root.viewModel.goals
        delegate: Card {
            id: goal

            required property var modelData

            spacing: Theme.tight

            Txt {
                width: parent.width
                text: goal.modelData.text
                role: "pro"
                strong: true
            }
            Txt {
                width: parent.width
                text: goal.modelData.detail
                role: "proSmall"
                color: Theme.inkSoft
            }
            PButton {
                kind: "quiet"
                pro: true
                flush: true
                //: Shared assessment: this goal no longer counts; it can be taken up again.
                text: qsTr("Put away")
                Accessible.description: goal.modelData.text
                onClicked: root.viewModel.putGoalAway(goal.modelData.key)
            }
        }
    }
    PTextField {
        id: field

        //: Shared assessment: field for a goal, as the patient says it.
        label: qsTr("A goal, in their words")
        onAccepted: add.clicked()
    }
    PButton {
        id: add

        kind: "secondary"
        pro: true
        iconName: "plus"
        //: Shared assessment: keeps the goal that was written.
        text: qsTr("Add the goal")
        onClicked: {
            if (root.viewModel.addGoal(field.text))
                field.text = ""
        }
    }
    SectionTitle {
        //: Shared assessment: title above how teaching is given to this person.
        text: qsTr("How to learn best")
    }
    AskedItem {
        //: Shared assessment: an optional question; three answers follow. What is said is not kept.
        asked: qsTr("Reading a leaflet is… (may be skipped; the answer is not kept)")
        options: [
            //: Answer to "Reading a leaflet is…"
            { key: "easy", text: qsTr("Easy") },
            //: Answer to "Reading a leaflet is…"
            { key: "sometimes-hard", text: qsTr("Sometimes hard") },
            //: Answer to "Reading a leaflet is…"
            { key: "listen", text: qsTr("I prefer to listen") }
        ]
        value: root.viewModel.reading
        onAnswered: token => root.viewModel.setReading(token)
    }
}
