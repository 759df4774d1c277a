// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: every way a patient can go stands in one place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Screens
import Passerelle.Theme

// The places of a patient and how one goes between them. Screens ask by signals; only this file knows the way.
FocusScope {
    id: root

    required property PatientSpace space
    required property SyncViewModel sync
    property string place: "today"
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
    readonly property list<NavPlace> shownPlaces: root.space.helping ? root.helperPlaces : root.places // qmllint disable
    // Shared by rail, bar and menu; qmllint 6.4 takes the list for another type where it is passed on.
    readonly property list<NavPlace> places: [
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

    function show(place: string) {
        root.place = place
        const home = { today: todayPage, learn: root.space.helping ? helperUnitsPage : learnPage, measures: measuresPage, team: teamPage }
        pages.replace(null, home[place])
    }
    function back() {
        if (pages.depth > 1)
            pages.pop()
    }
    function call(phone: string, isText: bool) {
        if (!Qt.openUrlExternally((isText ? "sms:" : "tel:") + phone.replace(/\s/g, "")))
            pages.push(callPage, { phone: phone, isText: isText })
    }
    // Beside the list the next thing takes the place of the one before; otherwise it comes on top.
    function leaveOpened() {
        if (root.besideList)
            pages.pop(null, T.StackView.Immediate)
    }
    function openUnit(task: string) {
        root.leaveOpened()
        pages.push(unitPage, { viewModel: root.space.openUnit(task) })
    }
    // The questions take the place of the unit: going back leads out, not through the unit once more.
    function openQuiz(task: string) {
        pages.replace(quizPage, { viewModel: root.space.openQuiz(task) })
    }
    function openReview() {
        pages.push(quizPage, { viewModel: root.space.openReview() })
    }
    function openFound(pack: string, unit: string) {
        pages.push(unitPage, { viewModel: root.space.openFound(pack, unit) })
    }
    function openKept(key: string) {
        root.leaveOpened()
        pages.push(unitPage, { viewModel: root.space.openKept(key) })
    }
    function openMeasure(kind: string) {
        pages.push(entryPage, { viewModel: root.space.openMeasure(kind) })
    }
    function showMeasure(kind: string) {
        root.space.measures.choose(kind)
        root.show("measures")
    }
    function openSummary() {
        steps.openSummary()
    }
    function correctMeasure(kind: string, fact: string) {
        pages.push(entryPage, { viewModel: root.space.correctMeasure(kind, fact) })
    }
    function write(subject: string) {
        root.space.team.beginMessage(subject)
        pages.push(messagePage)
    }
    function writeTo(member: string) {
        root.space.team.beginMessageTo(member)
        pages.push(messagePage)
    }
    function openConversation(key: string) {
        root.leaveOpened()
        root.space.team.openConversation(key)
        pages.push(conversationPage)
    }
    function resumeDraft(key: string) {
        root.space.team.resumeDraft(key)
        pages.push(messagePage)
    }
    function reply() {
        root.space.team.beginReply()
        pages.push(messagePage)
    }
    function askReason(slot: string) {
        medicines.askReason(root.space.today, slot)
    }
    function showCalls() {
        pages.push(callsPage)
    }
    function showRedFlags() {
        pages.push(redFlagsPage)
    }

    NavRail {
        id: rail

        visible: !Theme.compact && !root.bare
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: visible ? implicitWidth : 0
        places: root.shownPlaces // qmllint disable
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
    Loader {
        id: aside

        active: root.besideList
        anchors.left: rail.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.listWidth + Theme.margin
        sourceComponent: root.place === "team" ? teamPage : root.space.helping ? helperUnitsPage : learnPage
        // The page beside it has the way to help, at the place where it always is.
        onLoaded: (aside.item as PPage).showEmergency = false
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
        places: root.shownPlaces // qmllint disable
        currentKey: root.place
        onChosen: key => root.show(key)
        onMenuRequested: pages.push(menuPage)
    }

    MedicinePages {
        id: medicines

        space: root.space
        stack: pages
        onBackRequested: root.back()
        onEmergency: root.showRedFlags()
        onUnitRequested: task => pages.replace(unitPage, { viewModel: root.space.openUnit(task) })
    }

    SymptomPages {
        id: symptoms

        space: root.space
        stack: pages
        onBackRequested: root.back()
        onEmergency: root.showRedFlags()
        onUnitRequested: (pack, unit) => root.openFound(pack, unit)
    }

    PathPages {
        id: steps

        space: root.space
        stack: pages
        onBackRequested: root.back()
        onEmergency: root.showRedFlags()
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
            onTeamCalled: root.call(root.space.redFlags.teamPhone, false)
            onEmergencyCalled: root.call("15", false)
            syncText: root.sync.text
            syncWaiting: root.sync.isWaiting
            trouble: root.sync.trouble
            newMessages: root.space.team.unseenText
            helping: root.space.helping
            seesMeasures: root.space.seesMeasures
            onMeasuresRequested: pages.push(measuresPage)
            reviewsText: !root.space.helping && root.space.reviews.reviewsDue > 0 ? root.space.reviews.text : ""
            onEmergency: root.showRedFlags()
            onUnitRequested: task => root.openUnit(task)
            onMeasureRequested: kind => root.openMeasure(kind)
            onCorrectionRequested: (kind, fact) => root.correctMeasure(kind, fact)
            onReasonRequested: slot => root.askReason(slot)
            onLaterRequested: key => medicines.askLater(key)
            onWriteRequested: root.write("")
            onMessagesRequested: root.show("team")
            onMedicinesRequested: medicines.open()
            onPlanRequested: medicines.openPlan()
            onTomorrowRequested: medicines.openTomorrow()
            onPathRequested: root.show("learn")
            onReviewRequested: root.openReview()
        }
    }
    Component {
        id: learnPage

        LearnScreen {
            viewModel: root.space.path
            kept: root.space.bookmarks
            onKeptRequested: key => root.openKept(key)
            protocol: root.space.protocol
            reviewsText: root.space.reviews.text
            reviewsNext: root.space.reviews.nextText
            changesText: root.space.myPath.changesText
            goalText: root.space.goals.firstText
            onReviewRequested: root.openReview()
            onReviewPutOff: root.space.reviews.later()
            onStepsRequested: steps.open()
            onGoalsRequested: steps.openGoals()
            onEmergency: root.showRedFlags()
            onUnitRequested: task => root.openUnit(task)
            onWriteRequested: root.write("")
            onSearchRequested: pages.push(searchPage)
        }
    }
    Component {
        id: helperUnitsPage

        HelperUnitsPage {
            viewModel: root.space.helperUnits
            onEmergency: root.showRedFlags()
            onUnitRequested: (pack, unit) => root.openFound(pack, unit)
        }
    }
    Component {
        id: searchPage

        SearchScreen {
            viewModel: root.space.search
            onBack: root.back()
            onEmergency: root.showRedFlags()
            onUnitRequested: (pack, unit) => root.openFound(pack, unit)
            onMeasureRequested: kind => root.showMeasure(kind)
            onConversationRequested: key => root.openConversation(key)
            onWriteRequested: root.write("")
        }
    }
    Component {
        id: measuresPage

        MeasuresScreen {
            viewModel: root.space.measures
            feelings: root.space.symptoms
            onEmergency: root.showRedFlags()
            onSymptomsRequested: symptoms.open()
            onMeasureRequested: kind => root.openMeasure(kind)
            onCorrectionRequested: (kind, fact) => root.correctMeasure(kind, fact)
            onHelpRequested: root.showRedFlags()
        }
    }
    Component {
        id: teamPage

        TeamScreen {
            viewModel: root.space.team
            syncText: root.sync.text
            syncWaiting: root.sync.isWaiting
            settingsShown: Theme.compact
            writable: root.space.writesMessages
            withSummary: !root.space.helping
            onEmergency: root.showRedFlags()
            onWriteRequested: root.write("")
            onWriteToRequested: member => root.writeTo(member)
            onConversationRequested: key => root.openConversation(key)
            onDraftRequested: key => root.resumeDraft(key)
            onCalled: phone => root.call(phone, false)
            onSummaryRequested: root.openSummary()
            onSettingsRequested: root.settingsRequested()
        }
    }
    Component {
        id: unitPage

        UnitScreen {
            onBack: root.back()
            onEmergency: root.showRedFlags()
            onFinished: root.back()
            onQuestionsRequested: task => root.openQuiz(task)
            onWriteRequested: subject => root.write(subject)
        }
    }
    Component {
        id: quizPage

        QuizScreen {
            onBack: root.back()
            onEmergency: root.showRedFlags()
            onFinished: root.show("today")
            onWriteRequested: task => root.write(task)
        }
    }
    Component {
        id: entryPage

        MeasureEntryScreen {
            teamText: root.space.redFlags.teamText
            teamCallText: root.space.redFlags.teamCallText
            onBack: root.back()
            onEmergency: root.showRedFlags()
            onTeamCalled: root.call(root.space.redFlags.teamPhone, false)
        }
    }
    Component {
        id: messagePage

        MessageScreen {
            viewModel: root.space.team
            onBack: root.back()
            onEmergency: root.showRedFlags()
            onSent: root.show("team")
        }
    }
    Component {
        id: conversationPage

        ConversationScreen {
            viewModel: root.space.team
            onBack: root.back()
            onEmergency: root.showRedFlags()
            onReplyRequested: root.reply()
        }
    }
    Component {
        id: redFlagsPage

        RedFlagsScreen {
            viewModel: root.space.redFlags
            onBack: root.back()
            onCalled: phone => root.call(phone, false)
            onTextRequested: phone => root.call(phone, true)
            onWriteRequested: root.write("")
        }
    }
    Component {
        id: callsPage

        SimpleCallPage {
            viewModel: root.space.redFlags
            onBack: root.back()
            onEmergency: root.showRedFlags()
            onCalled: phone => root.call(phone, false)
        }
    }
    Component {
        id: callPage

        CallScreen {
            onBack: root.back()
        }
    }
    Component {
        id: menuPage

        MenuScreen {
            places: root.shownPlaces // qmllint disable
            currentKey: root.place
            onBack: root.back()
            onEmergency: root.showRedFlags()
            onChosen: key => root.show(key)
        }
    }
    // Over the page, where what was written still stands.
    PDialog {
        id: failure

        //: Under a sentence that says that something could not be kept: goes back to it.
        firstText: qsTr("Back")
    }
}
