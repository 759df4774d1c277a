// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Two pieces of advice that nobody can follow together, each with its source. Nothing is chosen beforehand; a decision has a name
// and a reason, and can be taken back.
ProCard {
    id: root

    property string leftText
    property string leftSource
    property string rightText
    property string rightSource
    property string decided                // "" | left | right
    property string decidedText
    property string errorText
    property var deciders: []
    property string side
    property string decider
    // Two cards may share one of their sentences, and their deciders.
    readonly property string about: root.leftText + " " + root.rightText

    signal decisionMade(side: string, decider: string, reason: string)
    signal decisionUndone()

    tone: "urgent"
    titleColor: Theme.overUrgentSoft
    //: Path builder: title of the card that shows two conflicting pieces of advice with their sources.
    title: qsTr("Two pieces of advice conflict")

    ChoiceRow {
        text: root.leftText
        note: root.leftSource
        mark: (root.decided !== "" ? root.decided : root.side) === "left" ? "chosen" : "none"
        Accessible.description: root.rightText
        onClicked: root.side = "left"
    }
    ChoiceRow {
        text: root.rightText
        note: root.rightSource
        mark: (root.decided !== "" ? root.decided : root.side) === "right" ? "chosen" : "none"
        Accessible.description: root.leftText
        onClicked: root.side = "right"
    }
    Txt {
        visible: root.decided !== ""
        width: parent.width
        text: root.decidedText
        role: "pro"
        strong: true
        color: Theme.overUrgentSoft
    }
    PButton {
        visible: root.decided !== ""
        kind: "quiet"
        pro: true
        flush: true
        //: Path builder, conflicting advice: the decision is open again.
        text: qsTr("Decide again")
        Accessible.description: root.about
        onClicked: root.decisionUndone()
    }
    Column {
        visible: root.decided === ""
        width: parent.width
        spacing: Theme.small

        Txt {
            width: parent.width
            //: Path builder, conflicting advice: above the names of physicians.
            text: qsTr("Who decided?")
            role: "pro"
            strong: true
            color: Theme.overUrgentSoft
        }
        Repeater {
            model: root.deciders
            delegate: ChoiceRow {
                required property var modelData

                text: modelData.text
                mark: modelData.key === root.decider ? "chosen" : "none"
                Accessible.description: root.about
                onClicked: root.decider = modelData.key
            }
        }
        PTextArea {
            id: reason

            minimumLines: 1
            //: Path builder, conflicting advice: why one of two holds.
            label: qsTr("Why this one holds")
            errorText: root.errorText
            about: root.about
        }
        PButton {
            kind: "secondary"
            pro: true
            //: Path builder, conflicting advice: keeps the decision.
            text: qsTr("Keep this decision")
            Accessible.description: root.about
            onClicked: root.decisionMade(root.side, root.decider, reason.text)
        }
    }
}
