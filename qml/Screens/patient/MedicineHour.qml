// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The medicines of one hour: the answer to "did I take it?" first, then each medicine with its own answers.
RailRow {
    id: root

    required step
    required property string key
    required property string title
    required property string said
    required property int openDoses
    required property bool isDue
    required property QtObject doses

    signal doseTaken(slot: string)
    signal doseNotTaken(slot: string)
    signal doseUnsure(slot: string)
    signal doseCorrected(slot: string)
    signal allTaken(key: string)

    postAt: Theme.section

    Card {
        pad: Theme.gap
        tone: root.step === "now" ? "now" : root.step === "done" ? "action" : "plain"

        Txt {
            width: parent.width
            //: The medicines of one hour; %1 is such as "Morning, 8am", %2 the answer: yes, no, not yet, not known, 1 of 2.
            text: qsTr("%1: %2").arg(root.title).arg(root.said)
            role: "heading"
            color: root.step === "done" ? Theme.overActionSoft : Theme.ink
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.doses
            delegate: MedicineRow {
                required property string key
                required property bool isPast
                required name
                required dose
                required answer
                required answerText

                askable: root.isDue
                hour: root.title
                //: Third answer about a dose of the past.
                unsureText: isPast ? qsTr("I don't remember") : ""
                //: Beside a dose that was recorded: takes it back.
                correctText: root.isDue ? qsTr("Correct") : ""
                onTaken: root.doseTaken(key)
                onNotTaken: root.doseNotTaken(key)
                onUnsure: root.doseUnsure(key)
                onCorrected: root.doseCorrected(key)
            }
        }
        PButton {
            visible: root.openDoses > 1 && root.isDue
            width: parent.width
            kind: root.step === "now" ? "primary" : "secondary"
            //: Button on the medicines of one hour; %1 counts them.
            text: qsTr("All taken (%1)").arg(root.openDoses)
            Accessible.description: root.title
            onClicked: root.allTaken(root.key)
        }
    }
}
