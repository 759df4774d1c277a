// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Letting somebody help: one question a page, nothing answered beforehand, and the code at the end.
PPage {
    id: root

    required property HelperViewModel viewModel
    readonly property string step: root.viewModel.step
    readonly property PairingViewModel pairing: root.viewModel.pairing
    readonly property bool ready: root.pairing !== null && root.pairing.state === PairingViewModel.Ready

    // A professional holds the tablet: the words are read together, and the patient's word is written down.
    readonly property bool forPatient: root.viewModel.patientName !== ""

    signal finished()

    function titleOf(step: string): string {
        //: Letting somebody help, first page.
        const who = qsTr("Who helps you?")
        //: Letting somebody help, second page.
        const see = qsTr("What may they see?")
        //: Letting somebody help, third page.
        const act = qsTr("What may they do?")
        //: Letting somebody help, fourth page.
        const until = qsTr("For how long?")
        //: Letting somebody help, fifth page.
        const check = qsTr("Is this right?")
        //: Letting somebody help, last page.
        const code = qsTr("Their code")
        return ({ who: who, see: see, do: act, until: until, check: check, code: code })[step]
    }

    title: root.titleOf(root.step)
    backIcon: root.step === "code" ? "" : "back"
    showEmergency: false

    onStepChanged: {
        root.scroll.scrollToTop()
        root.focusTitle()
    }

    Callout {
        visible: root.forPatient && root.step !== "code"
        tone: "quiet"
        iconName: "people"
        //: Letting somebody help, when a professional holds the tablet; %1 is the patient, "Mrs Durand".
        text: qsTr("Read this with %1. The words are theirs, and so is the answer.").arg(root.viewModel.patientName)
    }
    PTextField {
        visible: root.step === "who"
        //: Letting somebody help: field for their name.
        label: qsTr("First name and last name")
        text: root.viewModel.name
        errorText: root.step === "who" ? root.viewModel.errorText : ""
        onEdited: text => root.viewModel.setName(text)
    }
    PTextField {
        visible: root.step === "who"
        //: Letting somebody help: field for what they are to the patient.
        label: qsTr("Who they are for you (optional)")
        //: Letting somebody help: example under the field.
        hint: qsTr("For example: my daughter.")
        text: root.viewModel.relationship
        onEdited: text => root.viewModel.setRelationship(text)
    }
    Column {
        visible: root.step === "see" || root.step === "do"
        width: parent.width
        spacing: Theme.group

        Repeater {
            model: root.viewModel.questions
            delegate: Column {
                id: question

                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.small

                Txt {
                    width: parent.width
                    text: question.modelData.text
                    strong: true
                }
                EqualRow {
                    PButton {
                        kind: "secondary"
                        iconName: question.modelData.answer === "no" ? "check" : ""
                        //: Answer to one question about what a helper may see or do.
                        text: qsTr("No")
                        Accessible.description: question.modelData.text
                        spokenCheckable: true
                        spokenChecked: question.modelData.answer === "no"
                        onClicked: root.viewModel.answer(question.modelData.key, false)
                    }
                    PButton {
                        kind: "secondary"
                        iconName: question.modelData.answer === "yes" ? "check" : ""
                        //: Answer to one question about what a helper may see or do.
                        text: qsTr("Yes")
                        Accessible.description: question.modelData.text
                        spokenCheckable: true
                        spokenChecked: question.modelData.answer === "yes"
                        onClicked: root.viewModel.answer(question.modelData.key, true)
                    }
                }
            }
        }
    }
    Column {
        visible: root.step === "until"
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.ends
            delegate: ChoiceRow {
                required property var modelData

                text: modelData.text
                mark: modelData.key === root.viewModel.end ? "chosen" : "none"
                onClicked: root.viewModel.setEnd(modelData.key)
            }
        }
    }
    Card {
        visible: root.step === "check"
        spacing: Theme.small

        Txt {
            width: parent.width
            text: root.viewModel.name
            role: "heading"
        }
        Repeater {
            model: root.viewModel.summary
            delegate: Row {
                id: line

                required property string modelData

                width: parent?.width ?? 0
                spacing: Theme.small

                Icon {
                    id: tick

                    name: "check"
                    color: Theme.action
                    size: Theme.grow(Theme.iconSmall)
                }
                Txt {
                    width: parent.width - tick.width - parent.spacing
                    text: line.modelData
                }
            }
        }
        Txt {
            width: parent.width
            text: root.viewModel.untilText
            strong: true
        }
    }
    Txt {
        visible: root.step === "check"
        width: parent.width
        //: Letting somebody help: before agreeing.
        text: qsTr("All they write carries their name. You can stop at any time.")
    }
    Txt {
        visible: root.step === "code"
        width: parent.width
        role: "lead"
        //: Letting somebody help: what to do with the code; %1 is a name.
        text: qsTr("%1 opens Passerelle on their own phone, scans this square or types the code.").arg(root.viewModel.name)
    }
    Txt {
        visible: root.viewModel.isWaiting && root.viewModel.errorText === "" || root.pairing !== null && root.pairing.state === PairingViewModel.Loading
        width: parent.width
        //: Letting somebody help: the centre makes the code.
        text: qsTr("Asking the centre for a code…")
    }
    Callout {
        visible: text !== "" && root.step !== "who"
        tone: "urgent"
        iconName: "info-circle"
        text: root.viewModel.errorText !== "" ? root.viewModel.errorText : root.pairing !== null ? root.pairing.errorText : ""
    }
    Item {
        visible: root.ready
        width: parent.width
        implicitHeight: square.height

        QrCode {
            id: square

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.listWidth)
            height: width
            text: root.pairing !== null ? root.pairing.offerUri : ""
            Accessible.role: Accessible.Graphic
            //: Screen reader: the QR code for somebody who helps.
            Accessible.name: qsTr("Square to scan")
        }
    }
    Txt {
        objectName: "helper.shortCode"
        visible: root.ready
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.pairing !== null ? root.pairing.shortCode : ""
        role: "key"
        //: Screen reader: the short code for somebody who helps; %1 is the code.
        Accessible.name: qsTr("Code to type: %1").arg(text)
    }
    Txt {
        visible: root.ready
        width: parent.width
        //: Letting somebody help: the digits are said, not written.
        text: qsTr("Then say these 6 digits:")
    }
    Txt {
        objectName: "helper.digits"
        visible: root.ready
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.pairing !== null ? root.pairing.digits : ""
        role: "display"
        strong: true
        //: Screen reader: the second code for somebody who helps; %1 is six digits.
        Accessible.name: qsTr("Digits to say: %1").arg(text)
    }
    Txt {
        visible: root.ready
        width: parent.width
        text: root.pairing !== null ? root.pairing.expiryText : ""
    }

    footer: [
        PButton {
            visible: root.step !== "check" && root.step !== "code"
            width: parent?.width ?? 0
            //: Letting somebody help: to the next question.
            text: qsTr("Continue")
            onClicked: root.viewModel.next()
        },
        EqualRow {
            visible: root.step === "check"

            PButton {
                kind: "secondary"
                big: true
                //: Letting somebody help: no.
                text: root.forPatient ? refusesText : qsTr("I refuse")
                //: Letting somebody help, when a professional holds the tablet: the patient says no; %1 is "Mrs Durand".
                readonly property string refusesText: qsTr("%1 refuses").arg(root.viewModel.patientName)
                onClicked: root.finished()
            }
            PButton {
                kind: "secondary"
                big: true
                //: Letting somebody help: yes.
                text: root.forPatient ? agreesText : qsTr("I agree")
                //: Letting somebody help, when a professional holds the tablet: the patient says yes; %1 is "Mrs Durand".
                readonly property string agreesText: qsTr("%1 agrees").arg(root.viewModel.patientName)
                onClicked: root.viewModel.agree()
            }
        },
        PButton {
            visible: root.step === "code" && !root.ready
            width: parent?.width ?? 0
            kind: "secondary"
            iconName: "replay"
            //: Letting somebody help: asks the centre for the code once more.
            text: qsTr("Try again")
            onClicked: root.viewModel.tryAgain()
        },
        PButton {
            visible: root.step === "code"
            width: parent?.width ?? 0
            //: Letting somebody help: leaves the page of the code.
            text: qsTr("Done")
            onClicked: root.finished()
        }
    ]
}
