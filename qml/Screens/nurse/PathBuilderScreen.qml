// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The proposed path on the left, with a reason on every row; what it is made from on the right.
NursePage {
    id: root

    required property PathBuilderViewModel viewModel
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= Theme.readingWidth + Theme.listWidth
    readonly property real side: root.twoColumns ? Math.max(Theme.listWidth, root.bodyWidth * 0.4) : root.bodyWidth

    readonly property bool sent: root.viewModel.isSent
    property string outKey                 // the unit left out last
    property string outTitle

    signal done()

    onSentChanged: if (root.sent) root.done()

    title: root.viewModel.title
    subtitle: root.viewModel.summary
    hasBack: true
    maximumWidth: 2 * Theme.readingWidth
    actions: [
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            visible: root.viewModel.blockedText === ""
            pro: true
            iconName: "check"
            //: Path builder: gives the path to the patient.
            text: qsTr("Send the path")
            onClicked: root.viewModel.send()
        }
    ]

    // The list of what is left out may be far below.
    notice: [
        Toast {
            //: Path builder: a unit has just been taken out of the path; %1 is its title.
            text: root.outTitle === "" ? "" : qsTr("Left out: %1").arg(root.outTitle)
            //: Path builder: takes the unit that was just left out back into the path.
            actionText: qsTr("Put back")
            onActed: {
                root.viewModel.addBack(root.outKey)
                root.outTitle = ""
            }
            onDismissed: root.outTitle = ""
        }
    ]

    Callout {
        visible: root.viewModel.errorText !== ""
        tone: "urgent"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.errorText
    }
    Callout {
        visible: root.viewModel.blockedText !== ""
        tone: "urgent"
        iconName: "lock"
        role: "pro"
        text: root.viewModel.blockedText
    }
    PTextArea {
        visible: root.viewModel.isChange
        minimumLines: 2
        //: Path builder, when there is a path already: the patient reads what is written here.
        label: qsTr("Why the path changes")
        errorText: root.viewModel.reasonError
        text: root.viewModel.changeReason
        onEdited: text => root.viewModel.changeReason = text
    }

    Item {
        width: parent.width
        height: root.twoColumns ? Math.max(order.height, choices.height) : choices.y + choices.height

        Column {
            id: order

            x: root.twoColumns && LayoutMirroring.enabled ? root.side + Theme.group : 0
            width: root.twoColumns ? root.bodyWidth - root.side - Theme.group : root.bodyWidth
            spacing: Theme.small

            Txt {
                width: parent.width
                //: Path builder: above the units in the order they are learned.
                text: qsTr("In this order, and why")
                role: "proHeading"
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.viewModel.units
                    delegate: PathUnitCard {
                        id: unit

                        required property string key
                        required property var model

                        width: order.width
                        title: unit.model.title
                        reason: unit.model.reason
                        safety: unit.model.safety
                        position: unit.model.position
                        total: unit.model.total
                        onMoveUp: root.viewModel.moveUp(unit.key)
                        onMoveDown: root.viewModel.moveDown(unit.key)
                        onLeftOut: {
                            root.outKey = unit.key
                            root.outTitle = unit.title
                            root.viewModel.leaveOut(unit.key)
                        }
                    }
                }
            }
        }

        Column {
            id: choices

            x: root.twoColumns && !LayoutMirroring.enabled ? root.bodyWidth - root.side : 0
            y: root.twoColumns ? 0 : order.height + Theme.group
            width: root.side
            spacing: Theme.pad

            Repeater {
                model: root.viewModel.contradictions
                delegate: ProCard {
                    id: conflict

                    required property string leftText
                    required property string leftSource
                    required property string rightText
                    required property string rightSource

                    width: choices.width
                    tone: "urgent"
                    titleColor: Theme.overUrgentSoft
                    //: Path builder: title of the card that shows two conflicting pieces of advice with their sources.
                    title: qsTr("Two pieces of advice conflict")

                    Txt {
                        width: parent.width
                        text: conflict.leftText
                        role: "pro"
                        strong: true
                        color: Theme.overUrgentSoft
                    }
                    Txt {
                        width: parent.width
                        text: conflict.leftSource
                        role: "proSmall"
                        color: Theme.overUrgentSoft
                    }
                    Txt {
                        width: parent.width
                        text: conflict.rightText
                        role: "pro"
                        strong: true
                        color: Theme.overUrgentSoft
                    }
                    Txt {
                        width: parent.width
                        text: conflict.rightSource
                        role: "proSmall"
                        color: Theme.overUrgentSoft
                    }
                }
            }
            ProCard {
                visible: root.viewModel.hasLeftOut
                //: Path builder: the units that are not in the path.
                title: qsTr("Left out, and why")

                Repeater {
                    model: root.viewModel.leftOut
                    delegate: Item {
                        id: out

                        required property string key
                        required property bool canAdd
                        required property var model

                        width: parent?.width ?? 0
                        height: Math.max(why.height, add.visible ? add.height : 0)

                        Column {
                            id: why

                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width - (add.visible ? add.width + Theme.small : 0)

                            Txt {
                                width: parent.width
                                text: out.model.title
                                role: "pro"
                                strong: true
                            }
                            Txt {
                                width: parent.width
                                text: out.model.reason
                                role: "proSmall"
                                color: Theme.inkSoft
                            }
                        }
                        PButton {
                            id: add

                            visible: out.canAdd
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            kind: "quiet"
                            pro: true
                            iconName: "plus"
                            //: Path builder: puts a unit that was left out into the path.
                            text: qsTr("Add")
                            Accessible.description: out.model.title
                            onClicked: root.viewModel.addBack(out.key)
                        }
                    }
                }
            }
            ProCard {
                //: Path builder: the packs of teaching the path is made from.
                title: qsTr("For these illnesses")

                Repeater {
                    model: root.viewModel.packs
                    delegate: ChoiceRow {
                        id: pack

                        required property string key
                        required property var model

                        kind: "check"
                        text: pack.model.title
                        mark: pack.model.chosen ? "chosen" : "none"
                        onClicked: root.viewModel.togglePack(pack.key)
                    }
                }
                Txt {
                    visible: root.viewModel.validation !== ""
                    width: parent.width
                    text: root.viewModel.validation
                    role: "proSmall"
                    color: Theme.inkSoft
                }
            }
            ProCard {
                //: Path builder: what is known of the patient's home.
                title: qsTr("At home")

                PSwitch {
                    //: Path builder, about the patient's home; answered by yes or no.
                    text: qsTr("Lives alone")
                    on: root.viewModel.livesAlone
                    onToggledTo: on => root.viewModel.livesAlone = on
                }
                PSwitch {
                    //: Path builder, about the patient's home; answered by yes or no.
                    text: qsTr("Has a scale")
                    on: root.viewModel.hasScale
                    onToggledTo: on => root.viewModel.hasScale = on
                }
                PSwitch {
                    //: Path builder, about the patient's home; answered by yes or no.
                    text: qsTr("Has a carer")
                    on: root.viewModel.hasCarer
                    onToggledTo: on => root.viewModel.hasCarer = on
                }
                Txt {
                    width: parent.width
                    topPadding: Theme.small
                    //: Path builder: question above three answers.
                    text: qsTr("Who does the daily care?")
                    role: "pro"
                    strong: true
                }
                ChoiceRow {
                    //: Path builder: who does the daily care.
                    text: qsTr("The patient, alone")
                    mark: root.viewModel.autonomy === PathBuilderViewModel.Alone ? "chosen" : "none"
                    onClicked: root.viewModel.autonomy = PathBuilderViewModel.Alone
                }
                ChoiceRow {
                    //: Path builder: who does the daily care.
                    text: qsTr("The patient, with help")
                    mark: root.viewModel.autonomy === PathBuilderViewModel.WithHelp ? "chosen" : "none"
                    onClicked: root.viewModel.autonomy = PathBuilderViewModel.WithHelp
                }
                ChoiceRow {
                    //: Path builder: who does the daily care.
                    text: qsTr("Somebody else")
                    mark: root.viewModel.autonomy === PathBuilderViewModel.SomeoneElse ? "chosen" : "none"
                    onClicked: root.viewModel.autonomy = PathBuilderViewModel.SomeoneElse
                }
            }
        }
    }
}
