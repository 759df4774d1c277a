// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Eight questions to a patient without a device: how they feel, and a number. What is not asked is not recorded.
NursePage {
    id: root

    required property InterviewViewModel viewModel
    readonly property bool done: root.viewModel.doneText !== ""
    readonly property bool doubted: root.viewModel.doubtText !== ""

    title: root.viewModel.title
    subtitle: root.viewModel.name
    hasBack: true
    maximumWidth: Theme.readingWidth

    Txt {
        visible: !root.done
        width: parent.width
        //: Top of the interview of a patient; the words are read to them.
        text: qsTr("Read each line to the patient. A strong sign, or one that frightens: 15 or 112 first.")
        role: "pro"
    }
    Repeater {
        model: root.viewModel.questions
        delegate: Column {
            id: question

            required property string key
            required property string title
            required property int value
            required property int index

            visible: !root.done
            width: root.bodyWidth
            spacing: Theme.small

            FieldLabel {
                id: words

                //: A question of an interview; %1 its number, %2 the words read to the patient.
                label: qsTr("%1. %2").arg(question.index + 1).arg(question.title)
                silent: true
            }
            SegmentedChoice {
                // The words are the patient's: they are read aloud.
                label: words.label
                pro: true
                options: Array.from(root.viewModel.words).map((word, place) => ({ key: String(place), text: word }))
                currentKey: String(question.value)
                onChosen: key => root.viewModel.answer(question.key, Number(key))
            }
        }
    }
    PTextField {
        visible: !root.done && root.viewModel.measureLabel !== ""
        label: root.viewModel.measureLabel
        unit: root.viewModel.unit
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        text: root.viewModel.number
        onEdited: text => root.viewModel.number = text
    }
    Txt {
        visible: !root.done
        width: parent.width
        text: root.viewModel.progressText
        role: "pro"
        color: Theme.inkSoft
    }
    Callout {
        visible: text !== ""
        tone: "urgent"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.errorText !== "" ? root.viewModel.errorText : root.viewModel.doubtText
    }
    Callout {
        visible: root.done
        tone: "quiet"
        iconName: "check"
        role: "pro"
        text: root.viewModel.doneText
    }
    Repeater {
        model: root.viewModel.alerts
        delegate: Callout {
            required property string modelData

            width: root.bodyWidth
            tone: "urgent"
            iconName: "urgent-triangle"
            role: "pro"
            text: modelData
        }
    }
    PButton {
        //: Keeps the answers of an interview although a number is unlikely: it was read again.
        readonly property string rightText: qsTr("Yes, it is right")

        visible: !root.done
        width: parent.width
        //: Keeps the answers of an interview under the name of who asked.
        text: root.doubted ? rightText : qsTr("Record the answers")
        onClicked: root.doubted ? root.viewModel.confirm() : root.viewModel.save()
    }
    PButton {
        visible: root.done
        width: parent.width
        //: After an interview was recorded: back to the patient.
        text: qsTr("Back to the patient")
        onClicked: root.back()
    }
}
