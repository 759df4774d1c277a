// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Screens
import Passerelle.Theme

// The frame of a patient's pages: the rail or the bar, the stack, the day. What else there is comes from PatientPages.
FocusScope {
    id: root

    required property PatientSpace space
    required property SyncViewModel sync
    property string place: "today"
    property var beyond: null              // PatientPages, once they are read
    property bool bare: false              // without rail and bar: simple mode opens single pages
    readonly property bool atPlace: pages.depth === 1
    // Where there is room the list stays beside what it opened.
    readonly property bool besideList: Theme.expanded && !Theme.huge && !root.bare && pages.depth > 1
                                       && (root.place === "learn" || root.place === "team")
    // Who helps has three places: what may not be seen is absent.
    readonly property list<NavPlace> helperPlaces: [
        NavPlace {
            key: "today"
            //: Main place of somebody who helps: the day of the patient.
            text: qsTr("Their day")
            iconName: "sun"
        },
        NavPlace {
            key: "learn"
            //: Main place of somebody who helps: the units for them.
            text: qsTr("Learn")
            iconName: "book"
        },
        NavPlace {
            key: "team"
            //: Main place of somebody who helps: the people who care for the patient.
            text: qsTr("Team")
            iconName: "people"
            detail: root.space.team.unseenText
        }
    ]
    readonly property list<NavPlace> places: root.space.helping ? root.helperPlaces : root.patientPlaces // qmllint disable
    // Shared by rail, bar and menu; qmllint 6.4 takes the list for another type where it is passed on.
    readonly property list<NavPlace> patientPlaces: [
        NavPlace {
            key: "today"
            //: Main place of a patient: the day.
            text: qsTr("Today")
            iconName: "sun"
        },
        NavPlace {
            key: "learn"
            //: Main place of a patient: the units.
            text: qsTr("Learn")
            iconName: "book"
        },
        NavPlace {
            key: "measures"
            //: Main place of a patient: weight and the like.
            text: qsTr("Measures")
            iconName: "chart"
        },
        NavPlace {
            key: "team"
            //: Main place of a patient: the people who care for them.
            text: qsTr("Team")
            iconName: "people"
            detail: root.space.team.unseenText
        }
    ]

    signal settingsRequested()

    onBesideListChanged: aside.fill()
    onPlaceChanged: if (root.besideList) aside.fill()

    function show(place: string) {
        root.place = place
        pages.replace(null, place === "today" ? todayPage : root.ways().home(place))
    }
    function back() {
        if (pages.depth > 1)
            pages.pop()
    }
    // The ways to everything but the day. Read when the first of them is taken, or once the day stands on the screen: nobody
    // waits for pages they do not look at.
    function ways(): var {
        if (root.beyond === null) {
            const file = Qt.createComponent(Qt.resolvedUrl("PatientPages.qml"), root)
            root.beyond = file.createObject(root, { shell: root, stack: pages })
        }
        return root.beyond
    }
    function openUnit(task: string) {
        root.ways().openUnit(task)
    }
    function openMeasure(kind: string) {
        root.ways().openMeasure(kind)
    }
    function openConversation(key: string) {
        root.ways().openConversation(key)
    }
    function askReason(slot: string) {
        root.ways().askReason(slot)
    }
    function showCalls() {
        root.ways().showCalls()
    }
    function showRedFlags() {
        root.ways().showRedFlags()
    }

    NavRail {
        id: rail

        visible: !Theme.compact && !root.bare
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: visible ? implicitWidth : 0
        places: root.places // qmllint disable
        currentKey: root.place
        onChosen: key => root.show(key)
        foot: NavItem {
            width: parent?.width ?? 0
            iconName: "text-size"
            //: Foot of the rail: text size, language, this device.
            text: qsTr("Settings")
            onClicked: root.settingsRequested()
        }
    }
    Item {
        id: aside

        property PPage page: null

        // Not a Loader: that of Qt 6.4 refuses components that are bound to the file they stand in.
        function fill() {
            aside.page?.destroy()
            // The page beside it has the way to help, at the place where it always is.
            aside.page = root.besideList ? root.ways().home(root.place).createObject(aside, { showEmergency: false }) : null
        }

        anchors.left: rail.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.listWidth + Theme.margin
    }
    Rectangle {
        visible: root.besideList
        anchors.right: aside.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: 1
        color: Theme.edge
    }
    T.StackView {
        id: pages

        anchors.left: root.besideList ? aside.right : rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        focus: true
        // The first page waits for its size: wrapped text laid out at width 0 would keep stale positions.
        onWidthChanged: if (depth === 0 && width > 0) root.show(root.place)
        onCurrentItemChanged: opened.restart()
    }
    NavBar {
        id: bar

        visible: Theme.compact && root.atPlace && !root.bare
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        places: root.places // qmllint disable
        currentKey: root.place
        onChosen: key => root.show(key)
        onMenuRequested: root.ways().openMenu()
    }

    // Once the day stands on the screen, the rest is read on another thread.
    Connections {
        id: firstFrame

        target: root.Window.window
        enabled: root.beyond === null

        function onFrameSwapped() {
            firstFrame.enabled = false
            Qt.createComponent(Qt.resolvedUrl("PatientPages.qml"), Component.Asynchronous, root)
        }
    }

    // Once the page is laid out: a screen reader begins at its title.
    Timer {
        id: opened

        interval: 0
        onTriggered: if (root.visible) (pages.currentItem as PPage)?.focusTitle()
    }

    Connections {
        target: root.space // qmllint disable

        function onFailed(sentence: string) {
            failure.title = sentence
            failure.open()
        }
    }

    Component {
        id: todayPage

        TodayScreen {
            viewModel: root.space.today
            alerts: root.space.alerts
            protocol: root.space.protocol
            teamText: root.space.redFlags.teamText
            teamCallText: root.space.redFlags.teamCallText
            onTeamCalled: root.ways().call(root.space.redFlags.teamPhone, false)
            onEmergencyCalled: root.ways().call("15", false)
            syncText: root.sync.text
            syncWaiting: root.sync.isWaiting
            trouble: root.sync.trouble
            newMessages: root.space.team.unseenText
            helping: root.space.helping
            seesMeasures: root.space.seesMeasures
            onMeasuresRequested: root.ways().openMeasures()
            reviewsText: !root.space.helping && root.space.reviews.reviewsDue > 0 ? root.space.reviews.text : ""
            onEmergency: root.showRedFlags()
            onUnitRequested: task => root.ways().openUnit(task)
            onMeasureRequested: kind => root.ways().openMeasure(kind)
            onCorrectionRequested: (kind, fact) => root.ways().correctMeasure(kind, fact)
            onReasonRequested: slot => root.ways().askReason(slot)
            onLaterRequested: key => root.ways().medicines.askLater(key)
            onWriteRequested: root.ways().write("")
            onMessagesRequested: root.show("team")
            onMedicinesRequested: root.ways().medicines.open()
            onPlanRequested: root.ways().medicines.openPlan()
            onTomorrowRequested: root.ways().medicines.openTomorrow()
            onPathRequested: root.show("learn")
            onReviewRequested: root.ways().openReview()
        }
    }
    // Over the page, where what was written still stands.
    PDialog {
        id: failure

        //: Under a sentence that says that something could not be kept: goes back to it.
        firstText: qsTr("Back")
    }
}
