// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The professional side with an example patient. A band that never leaves says that this is practice, and what to do next.
FocusScope {
    id: root

    required property NurseTour tour

    signal ended()

    Rectangle {
        id: band

        width: parent.width
        height: said.height + 2 * Theme.small
        color: Theme.learnSoft
        border.width: Theme.tintOutline
        border.color: Theme.learn

        Flow {
            id: said

            x: Theme.margin
            y: Theme.small
            width: parent.width - 2 * Theme.margin
            spacing: Theme.gap

            Column {
                width: Theme.huge ? parent.width : parent.width - end.width - parent.spacing

                Txt {
                    width: parent.width
                    //: Band during practice with an example patient, before the step: nothing here is real.
                    text: qsTr("Practice: this patient does not exist, nothing is kept or sent. %1").arg(root.tour.stepText)
                    role: "proSmall"
                    color: Theme.overLearnSoft
                }
                Txt {
                    width: parent.width
                    text: root.tour.taskText
                    role: "pro"
                    strong: true
                    color: Theme.overLearnSoft
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }
            PButton {
                id: end

                kind: "secondary"
                pro: true
                //: Band during practice with an example patient: goes back to the real patients.
                text: qsTr("End the practice")
                onClicked: root.ended()
            }
        }
    }
    NurseShell {
        id: shell

        anchors.top: band.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: true
        practising: true
        space: root.tour.space
        sync: root.tour.sync
        onPageChanged: root.tour.look(shell.page)
    }
    Connections {
        target: shell.assessment // qmllint disable

        function onChanged() {
            root.tour.look(shell.page)
        }
    }
    Connections {
        target: shell.pathBuilder // qmllint disable

        function onSent() {
            root.tour.look(shell.page)
        }
    }
}
