// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The numbers for a forgotten code: what they are for, the eight lines to write down, one of them typed back.
PPage {
    id: root

    required property NumbersSheetViewModel viewModel
    property bool canSkip: false
    property bool writing: root.viewModel.lines.length > 0
    property bool checking: false

    signal skipped()
    signal finished()

    //: Title of the page with the numbers for a forgotten code
    title: qsTr("My paper")
    showEmergency: false
    onCheckingChanged: {
        pad.clear()
        if (root.checking)
            pad.forceActiveFocus(Qt.OtherFocusReason)
    }
    Component.onDestruction: viewModel?.leave()

    Connections {
        target: root.viewModel

        function onChanged() {
            pad.clear()
        }
        function onKept() {
            root.checking = false
            root.finished()
        }
    }

    Txt {
        visible: !root.writing
        width: parent.width
        role: "lead"
        //: Numbers for a forgotten code: the question
        text: qsTr("Do you want a paper that opens Passerelle?")
    }
    Callout {
        visible: !root.writing
        tone: "action"
        iconName: "shield-check"
        //: Numbers for a forgotten code: what they give
        text: qsTr("If you forget your code, or if this device loses its key, the paper opens your data.")
    }
    Callout {
        visible: !root.writing
        tone: "quiet"
        iconName: "info-circle"
        //: Numbers for a forgotten code: how it goes
        text: qsTr("We show 8 lines of numbers. You write them down. It takes 3 minutes.")
    }
    Callout {
        visible: !root.writing && root.viewModel.isKept
        tone: "quiet"
        iconName: "check"
        //: Numbers for a forgotten code: there is a paper already
        text: qsTr("You have a paper. A new one makes the old one useless.")
    }
    Txt {
        visible: root.writing && !root.checking
        width: parent.width
        role: "lead"
        //: Numbers for a forgotten code: what to do with the lines
        text: qsTr("Write these 8 lines on a paper.")
    }
    Card {
        visible: root.writing && !root.checking

        Repeater {
            model: root.viewModel.lines
            delegate: FactRow {
                required property int index
                required property string modelData

                //: Numbers for a forgotten code: before a line; %1 is its number
                label: qsTr("Line %1").arg(index + 1)
                value: modelData
            }
        }
    }
    Callout {
        visible: root.writing && !root.checking
        tone: "urgent"
        iconName: "info-circle"
        //: Numbers for a forgotten code: where to keep the paper
        text: qsTr("Whoever has the paper and this device opens your data. Keep them apart. Take no photo.")
    }
    CodePad {
        id: pad

        visible: root.checking
        shown: true
        //: Numbers for a forgotten code: one line is typed back from the paper; %1 is its number
        label: qsTr("From your paper, type line %1").arg(root.viewModel.asked)
        errorText: root.viewModel.errorText
        onCompleted: digits => root.viewModel.check(digits)
    }
    PButton {
        visible: root.checking
        width: parent.width
        kind: "quiet"
        //: Numbers for a forgotten code: back from typing a line to all eight
        text: qsTr("See the lines again")
        onClicked: root.checking = false
    }

    footer: [
        EqualRow {
            visible: !root.writing

            PButton {
                visible: root.canSkip
                kind: "secondary"
                big: true
                //: Numbers for a forgotten code: goes without
                text: qsTr("Without paper")
                onClicked: root.skipped()
            }
            PButton {
                kind: "secondary"
                big: true
                //: Numbers for a forgotten code: shows them
                text: qsTr("Show the lines")
                onClicked: root.viewModel.begin()
            }
        },
        PButton {
            visible: root.writing && !root.checking
            width: parent?.width ?? 0
            //: Numbers for a forgotten code: they are written down, one will be asked back
            text: qsTr("I wrote them")
            onClicked: root.checking = true
        }
    ]
}
