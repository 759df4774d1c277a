// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One line of the day on the handrail: a measure, the medicines of one hour, or a unit. Medicines whose hour has come are
// answered one by one; those of a later hour are named, and may be said taken together.
RailRow {
    id: root

    required step
    required property string key
    required property string kind
    required property string title
    required property string detail
    required property string picto
    required property string actionText
    required property string subject
    required property string fact
    required property int openDoses
    required property string laterText
    required property string putOffText
    required property bool isDue
    required property QtObject doses
    readonly property bool done: root.step === "done"
    readonly property bool open: root.kind === "doses" && !root.done
    readonly property bool later: root.kind === "unit" && root.step === "later"

    signal unitChosen(task: string)
    signal measureChosen(kind: string)
    signal measureCorrected(kind: string, fact: string)
    signal corrected(key: string)
    signal doseTaken(slot: string)
    signal doseNotTaken(slot: string)
    signal doseUnsure(slot: string)
    signal doseCorrected(slot: string)
    signal allTaken(key: string)
    signal laterChosen(key: string)

    postAt: root.done ? Theme.group : root.step === "now" && root.kind !== "doses" ? Theme.wide : Theme.section

    function act() {
        if (root.kind === "unit")
            root.unitChosen(root.subject)
        else if (root.kind === "doses")
            root.corrected(root.key)
        else if (root.done)
            root.measureCorrected(root.subject, root.fact)
        else
            root.measureChosen(root.subject)
    }

    TaskCard {
        visible: !root.open && !root.later
        step: root.step
        picto: root.picto
        title: root.title
        detail: root.detail
        actionText: root.actionText
        learning: root.kind === "unit"
        onActionChosen: root.act()
    }
    LinkCard {
        visible: root.later
        tone: "learn"
        picto: root.picto
        text: root.title
        detail: root.detail
        onClicked: root.act()
    }
    Card {
        visible: root.open
        pad: Theme.gap                      // so that both answers stand side by side on a phone
        tone: root.step === "now" ? "now" : "plain"

        Txt {
            width: parent.width
            text: root.title
            role: root.step === "now" ? "heading" : "body"
            strong: true
            Accessible.role: Accessible.Heading
            Accessible.name: root.title
        }
        Txt {
            visible: root.putOffText !== ""
            width: parent.width
            text: root.putOffText
            color: Theme.inkSoft
        }
        Txt {
            visible: !root.isDue
            width: parent.width
            text: root.detail
        }
        Repeater {
            model: root.isDue ? root.doses : null
            delegate: MedicineRow {
                required property string key
                required property bool isPast
                required name
                required dose
                required answer
                required answerText

                hour: root.title
                //: Third answer about a dose of the past.
                unsureText: isPast ? qsTr("I don't remember") : ""
                //: Beside a dose that was recorded: takes it back.
                correctText: qsTr("Correct")
                onTaken: root.doseTaken(key)
                onNotTaken: root.doseNotTaken(key)
                onUnsure: root.doseUnsure(key)
                onCorrected: root.doseCorrected(key)
            }
        }
        PButton {
            visible: root.actionText !== ""
            width: parent.width
            kind: root.step === "now" ? "primary" : "secondary"
            text: root.actionText
            Accessible.description: root.title
            onClicked: root.allTaken(root.key)
        }
        PButton {
            visible: root.laterText !== ""
            kind: "quiet"
            iconName: "clock"
            text: root.laterText
            Accessible.description: root.title
            onClicked: root.laterChosen(root.key)
        }
        Txt {
            visible: root.isDue
            width: parent.width
            //: Always under the medicines of one hour.
            text: qsTr("Do not double. If unsure, call the pharmacist.")
            role: "small"
            color: Theme.inkSoft
        }
    }
}
