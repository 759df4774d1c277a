// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// All that was said, read together, and the patient's word to it.
Column {
    id: root

    required property AssessmentViewModel viewModel

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Repeater {
        model: root.viewModel.review
        delegate: ProCard {
            id: part

            required property var modelData

            title: part.modelData.text

            Repeater {
                model: part.modelData.lines
                delegate: Txt {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    role: "pro"
                }
            }
            PButton {
                kind: "quiet"
                pro: true
                flush: true
                iconName: "pencil"
                //: Shared assessment, read together: goes back to this part.
                text: qsTr("Change")
                Accessible.description: part.title
                onClicked: root.viewModel.goTo(part.modelData.key)
            }
        }
    }
    Callout {
        visible: root.viewModel.joinQuestion !== ""
        iconName: "speaker"
        tone: "action"
        role: "pro"
        //: Above the words a professional reads to the patient before writing down the answer.
        title: qsTr("Read this to the patient")
        text: root.viewModel.joinQuestion
    }
    EqualRow {
        visible: root.viewModel.joinQuestion !== ""

        PButton {
            kind: "secondary"
            pro: true
            //: What the patient says about taking part in therapeutic education.
            text: qsTr("They take part")
            onClicked: root.viewModel.join(true)
        }
        PButton {
            kind: "secondary"
            pro: true
            //: What the patient says about taking part in therapeutic education.
            text: qsTr("They refuse")
            onClicked: root.viewModel.join(false)
        }
    }
    Callout {
        visible: root.viewModel.joinQuestion === "" && root.viewModel.blockedText === "" && root.viewModel.isDraft
        iconName: "speaker"
        tone: "action"
        role: "pro"
        //: Above the words a professional reads to the patient before writing down the answer.
        title: qsTr("Read this to the patient")
        text: root.viewModel.agreementText
    }
    Column {
        visible: root.viewModel.joinQuestion === "" && root.viewModel.blockedText === "" && root.viewModel.isDraft
        width: parent.width
        spacing: Theme.small

        ChoiceRow {
            //: What the patient says about the assessment that was read to them.
            text: qsTr("They agree")
            mark: root.viewModel.agreement === "given" ? "chosen" : "none"
            onClicked: root.viewModel.setAgreement("given")
        }
        ChoiceRow {
            //: What the patient says about the assessment that was read to them.
            text: qsTr("They do not agree")
            mark: root.viewModel.agreement === "refused" ? "chosen" : "none"
            onClicked: root.viewModel.setAgreement("refused")
        }
    }
    FoldRow {
        visible: root.viewModel.history.length > 0
        //: Shared assessment: opens the list of versions; %1 is how many there are.
        text: qsTr("Finished versions (%1)").arg(root.viewModel.history.length)

        Repeater {
            model: root.viewModel.history
            delegate: Txt {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                role: "proSmall"
            }
        }
    }
}
