// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// Longer than most: one page, the path and what it is made from.
// The proposed path on the left, with a reason on every row; what it is made from on the right.
NursePage {
    id: root

    required property PathBuilderViewModel viewModel
    readonly property bool twoColumns: !Theme.huge && root.bodyWidth >= Theme.readingWidth + Theme.listWidth
    readonly property real side: root.twoColumns ? Math.max(Theme.listWidth, root.bodyWidth * 0.4) : root.bodyWidth

    readonly property bool sent: root.viewModel.isSent
    property string outKey                 // the unit left out last
    property string outTitle

    property string datedKey               // the unit whose date is being said
    property string datedTitle
    readonly property bool several: root.viewModel.results.length > 0

    signal done()
    signal previewRequested()
    signal assessmentRequested()
    signal limitsRequested()
    signal processRequested()

    // Sent to several, what became of each stands here until it was read.
    onSentChanged: if (root.sent && !root.several) root.done()

    // Dragged: the place whose middle lies where the middle of the unit was dropped.
    function drop(key: string, from: int, distance: real) {
        const moved = units.itemAt(from)
        const middle = moved.y + moved.height / 2 + distance
        let to = 0
        while (to < units.count - 1 && middle > units.itemAt(to).y + units.itemAt(to).height)
            ++to
        if (to !== from)
            root.viewModel.moveTo(key, to + 1)
    }

    title: root.viewModel.title
    subtitle: root.viewModel.summary
    hasBack: true
    maximumWidth: 2 * Theme.readingWidth
    actions: [
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            kind: "secondary"
            pro: true
            iconName: "eye"
            text: root.viewModel.previewTitle
            onClicked: root.previewRequested()
        },
        PButton {
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            visible: root.viewModel.blockedText === "" && !root.sent
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
    ProCard {
        visible: root.several
        //: Path builder: what became of the path for each of several patients.
        title: qsTr("Sent")

        Repeater {
            model: root.viewModel.results
            delegate: Txt {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                role: "pro"
            }
        }
        PButton {
            pro: true
            //: Path builder, after it was sent to several: goes back to the patient.
            text: qsTr("Back to the patient")
            onClicked: root.done()
        }
    }
    Callout {
        visible: root.viewModel.blockedText !== ""
        tone: "urgent"
        iconName: "lock"
        role: "pro"
        text: root.viewModel.blockedText
    }
    Callout {
        visible: root.viewModel.noticeText !== "" && root.viewModel.blockedText === "" && !root.sent
        tone: "sun"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.noticeText

        PButton {
            kind: "quiet"
            pro: true
            flush: true
            //: Opens the page where the steps of therapeutic education are recorded.
            text: qsTr("Open therapeutic education")
            onClicked: root.processRequested()
        }
    }
    ProCard {
        visible: root.viewModel.overtakenText !== ""
        tone: "urgent"
        titleColor: Theme.overUrgentSoft
        title: root.viewModel.overtakenText

        EqualRow {
            PButton {
                kind: "secondary"
                pro: true
                //: Path builder, two versions: goes on with the one that arrived.
                text: qsTr("Go on from theirs")
                onClicked: root.viewModel.takeTheirs()
            }
            PButton {
                kind: "secondary"
                pro: true
                //: Path builder, two versions: goes on with the one on this page. Theirs stays in the list of changes.
                text: qsTr("Go on with mine")
                onClicked: root.viewModel.keepMine()
            }
        }
    }
    ProCard {
        visible: root.viewModel.lostText !== ""
        title: root.viewModel.lostText

        Repeater {
            model: root.viewModel.lostUnits
            delegate: Txt {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                role: "pro"
            }
        }
        EqualRow {
            PButton {
                kind: "secondary"
                pro: true
                //: Path builder: the version that was not used becomes the proposal again.
                text: qsTr("Start from it")
                onClicked: root.viewModel.useLost()
            }
            PButton {
                kind: "secondary"
                pro: true
                //: Path builder: the version that was not used stays in the history only.
                text: qsTr("Leave it")
                onClicked: root.viewModel.dismissLost()
            }
        }
    }
    PTextArea {
        visible: root.viewModel.isChange && !root.sent
        minimumLines: 2
        //: Path builder, when there is a path already: the patient reads what is written here.
        label: qsTr("Why the path changes")
        errorText: root.viewModel.reasonError
        text: root.viewModel.changeReason
        onEdited: text => root.viewModel.changeReason = text
    }
    ChoiceRow {
        visible: root.viewModel.canAgree && !root.sent
        kind: "check"
        //: Path builder: the patient was there and agrees to the path; it is recorded as the plan of therapeutic education.
        text: qsTr("Agreed with the patient today: record the plan")
        mark: root.viewModel.isAgreed ? "chosen" : "none"
        onClicked: root.viewModel.isAgreed = !root.viewModel.isAgreed
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
                    id: units

                    model: root.viewModel.units
                    delegate: PathUnitCard {
                        id: unit

                        required property string key
                        required property int index
                        required property var model

                        width: order.width
                        title: unit.model.title
                        reason: unit.model.reason
                        safety: unit.model.safety
                        position: unit.model.position
                        total: unit.model.total
                        byText: unit.model.byText
                        onDropped: distance => root.drop(unit.key, unit.index, distance)
                        onDateRequested: {
                            root.datedKey = unit.key
                            root.datedTitle = unit.title
                            choose.iso = unit.model.by
                            sheet.open()
                        }
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
                delegate: ContradictionCard {
                    id: conflict

                    required property string key
                    required property var model
                    required leftText
                    required leftSource
                    required rightText
                    required rightSource
                    required decided
                    required decidedText

                    width: choices.width
                    errorText: conflict.model.error
                    deciders: root.viewModel.deciders
                    onDecisionMade: (side, decider, reason) => root.viewModel.decide(conflict.key, side, decider, reason)
                    onDecisionUndone: root.viewModel.undecide(conflict.key)
                }
            }
            ProCard {
                visible: root.viewModel.hasAssessment
                title: root.viewModel.groundsText

                Repeater {
                    model: root.viewModel.groundsFacts
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
                    iconName: "clipboard"
                    //: Path builder: opens the shared assessment.
                    text: qsTr("Open the assessment")
                    onClicked: root.assessmentRequested()
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
                visible: !root.viewModel.hasAssessment
                //: Path builder: what is known of the patient's home.
                title: qsTr("At home")

                Txt {
                    width: parent.width
                    text: root.viewModel.groundsText
                    role: "proSmall"
                    color: Theme.inkSoft
                }
                PButton {
                    kind: "secondary"
                    pro: true
                    iconName: "clipboard"
                    //: Path builder: begins the shared assessment with the patient.
                    text: qsTr("Begin the assessment")
                    onClicked: root.assessmentRequested()
                }
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
            ProCard {
                visible: root.viewModel.anchors.length > 0
                //: Path builder: days that dated steps hang on, such as the day of an operation.
                title: qsTr("Dates")

                Repeater {
                    model: root.viewModel.anchors
                    delegate: DateChoice {
                        id: anchor

                        required property var modelData

                        label: anchor.modelData.text
                        iso: anchor.modelData.iso
                        dayByDay: false
                        onMovedTo: iso => root.viewModel.setAnchor(anchor.modelData.key, iso)
                    }
                }
            }
            CoverageCard {
                coverage: root.viewModel.coverage
                summary: root.viewModel.coverageText
                unitCount: units.count
            }
            TemplateCard {
                templates: root.viewModel.templates
                message: root.viewModel.templateText
                onTaken: key => root.viewModel.useTemplate(key)
                onKept: name => root.viewModel.saveTemplate(name)
            }
            GroupCard {
                visible: root.viewModel.others.length > 0
                others: root.viewModel.others
                onToggled: key => root.viewModel.toggleOther(key)
            }
            PButton {
                kind: "quiet"
                pro: true
                flush: true
                iconName: "chart"
                //: Path builder: opens the page of limits of this patient.
                text: qsTr("Limits and dates")
                onClicked: root.limitsRequested()
            }
        }
    }
    PSheet {
        id: sheet

        title: root.datedTitle

        DateChoice {
            id: choose

            //: Path builder: until which day a unit is wanted.
            label: qsTr("To do by")
            dayByDay: false
            onMovedTo: iso => {
                choose.iso = iso
                root.viewModel.setBy(root.datedKey, iso)
            }
        }
        PButton {
            kind: "secondary"
            pro: true
            //: Path builder: this unit has no day, the patient does it when it suits.
            text: qsTr("No date")
            onClicked: {
                root.viewModel.setBy(root.datedKey, "")
                sheet.close()
            }
        }
    }
}
