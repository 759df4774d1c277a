// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Links a patient's device: square, short code, and the digits that are said aloud.
NursePage {
    id: root

    required property PairingViewModel viewModel
    readonly property bool ready: root.viewModel.state === PairingViewModel.Ready
    readonly property bool loading: root.viewModel.state === PairingViewModel.Loading
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= Theme.readingWidth
    readonly property real cell: root.twoColumns ? (root.bodyWidth - Theme.pad) / 2 : root.bodyWidth

    title: root.viewModel.title
    //: Pairing page, under the title.
    subtitle: qsTr("Open Passerelle on the patient's device, then follow these two steps.")
    hasBack: true
    maximumWidth: 1.5 * Theme.readingWidth

    Component.onCompleted: if (root.viewModel.state === PairingViewModel.Idle) root.viewModel.create()

    Txt {
        visible: root.loading
        width: parent.width
        //: Pairing page, while the centre makes a code.
        text: qsTr("Asking the centre for a code…")
        role: "pro"
    }
    Callout {
        visible: root.viewModel.errorText !== ""
        tone: "urgent"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.errorText
    }
    Callout {
        visible: root.viewModel.state === PairingViewModel.Expired
        tone: "urgent"
        iconName: "clock"
        role: "pro"
        //: Pairing page, after ten minutes.
        text: qsTr("This code has ended. Ask for a new one.")
    }

    Item {
        visible: root.ready
        width: parent.width
        height: root.twoColumns ? Math.max(show.implicitHeight, say.implicitHeight) : say.y + say.implicitHeight

        ProCard {
            id: show

            x: root.twoColumns && LayoutMirroring.enabled ? root.cell + Theme.pad : 0
            width: root.cell
            height: root.twoColumns ? parent.height : implicitHeight
            //: Pairing page, first step.
            title: qsTr("1. Show this square, or read out the code")

            Item {
                width: parent.width
                implicitHeight: square.height

                QrCode {
                    id: square

                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(parent.width, Theme.listWidth)
                    height: width
                    text: root.viewModel.offerUri
                    Accessible.role: Accessible.Graphic
                    //: Screen reader: the QR code of the pairing page.
                    Accessible.name: qsTr("Square to scan")
                }
            }
            Txt {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                objectName: "pairing.shortCode"
                text: root.viewModel.shortCode
                role: "key"
                //: Screen reader: the short code of the pairing page; %1 is the code.
                Accessible.name: qsTr("Code to type: %1").arg(root.viewModel.shortCode)
            }
        }
        ProCard {
            id: say

            x: root.twoColumns && !LayoutMirroring.enabled ? root.cell + Theme.pad : 0
            y: root.twoColumns ? 0 : show.height + Theme.pad
            width: root.cell
            height: root.twoColumns ? parent.height : implicitHeight
            //: Pairing page, second step.
            title: qsTr("2. Say these 6 digits")

            Txt {
                width: parent.width
                topPadding: Theme.group
                bottomPadding: Theme.group
                horizontalAlignment: Text.AlignHCenter
                objectName: "pairing.digits"
                text: root.viewModel.digits
                role: "display"
                strong: true
                //: Screen reader: the second code of the pairing page; %1 is six digits.
                Accessible.name: qsTr("Digits to say: %1").arg(root.viewModel.digits)
            }
            Callout {
                iconName: "speaker"
                role: "pro"
                //: Pairing page: what to say to the patient.
                text: qsTr("“I give you six digits. Type them after the square. Nobody else needs them.” Do not write them beside the square.")
            }
            Txt {
                width: parent.width
                text: root.viewModel.expiryText
                role: "pro"
            }
        }
    }
    PButton {
        visible: !root.loading
        kind: root.ready ? "secondary" : "primary"
        pro: true
        iconName: "replay"
        //: Pairing page: makes another code.
        text: qsTr("Ask for a new code")
        onClicked: root.viewModel.create()
    }
}
