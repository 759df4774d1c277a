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

// Where a patient can go from their day, on the stack of the shell. Screens ask by signals; only this file knows the way. A file of
// its own, so that the day need not wait until all of them are read.
QtObject {
    id: root

    required property PatientShell shell
    required property T.StackView stack
    readonly property PatientSpace space: root.shell.space

    // The first page of a place other than the day.
    function home(place: string): Component {
        return place === "learn" ? root.space.helping ? root.helperUnitsPage : root.learnPage : place === "measures" ? root.measuresPage : root.teamPage
    }
    // Beside the list the next thing takes the place of the one before; otherwise it comes on top.
    function leaveOpened() {
        if (root.shell.besideList)
            root.stack.pop(null, T.StackView.Immediate)
    }
    function openUnit(task: string) {
        root.leaveOpened()
        root.stack.push(root.unitPage, { viewModel: root.space.openUnit(task) })
    }
    // The questions take the place of the unit: going back leads out, not through the unit once more.
    function openQuiz(task: string) {
        root.stack.replace(root.quizPage, { viewModel: root.space.openQuiz(task) })
    }
    function openReview() {
        root.stack.push(root.quizPage, { viewModel: root.space.openReview() })
    }
    function openFound(pack: string, unit: string) {
        root.stack.push(root.unitPage, { viewModel: root.space.openFound(pack, unit) })
    }
    function openKept(key: string) {
        root.leaveOpened()
        root.stack.push(root.unitPage, { viewModel: root.space.openKept(key) })
    }
    function openMeasure(kind: string) {
        root.stack.push(root.entryPage, { viewModel: root.space.openMeasure(kind) })
    }
    function showMeasure(kind: string) {
        root.space.measures.choose(kind)
        root.shell.show("measures")
    }
    // Who helps has no place for measures: they open from the day.
    function openMeasures() {
        root.stack.push(root.measuresPage, { backIcon: "back" })
    }
    function openSummary() {
        root.steps.openSummary()
    }
    function correctMeasure(kind: string, fact: string) {
        root.stack.push(root.entryPage, { viewModel: root.space.correctMeasure(kind, fact) })
    }
    function write(subject: string) {
        root.space.team.beginMessage(subject)
        root.stack.push(root.messagePage)
    }
    function writeTo(member: string) {
        root.space.team.beginMessageTo(member)
        root.stack.push(root.messagePage)
    }
    function openConversation(key: string) {
        root.leaveOpened()
        root.space.team.openConversation(key)
        root.stack.push(root.conversationPage)
    }
    function resumeDraft(key: string) {
        root.space.team.resumeDraft(key)
        root.stack.push(root.messagePage)
    }
    function reply() {
        root.space.team.beginReply()
        root.stack.push(root.messagePage)
    }
    function askReason(slot: string) {
        root.medicines.askReason(root.space.today, slot)
    }
    function showCalls() {
        root.stack.push(root.callsPage)
    }
    function showRedFlags() {
        root.stack.push(root.redFlagsPage)
    }

    function call(phone: string, isText: bool) {
        if (!Qt.openUrlExternally((isText ? "sms:" : "tel:") + phone.replace(/\s/g, "")))
            root.stack.push(root.callPage, { phone: phone, isText: isText })
    }
    function openMenu() {
        root.stack.push(root.menuPage)
    }

    readonly property MedicinePages medicines: MedicinePages {
        space: root.space
        stack: root.stack
        onBackRequested: root.shell.back()
        onEmergency: root.showRedFlags()
        onUnitRequested: task => root.stack.replace(root.unitPage, { viewModel: root.space.openUnit(task) })
    }

    readonly property SymptomPages symptoms: SymptomPages {
        space: root.space
        stack: root.stack
        onBackRequested: root.shell.back()
        onEmergency: root.showRedFlags()
        onUnitRequested: (pack, unit) => root.openFound(pack, unit)
    }

    readonly property PathPages steps: PathPages {
        space: root.space
        stack: root.stack
        onBackRequested: root.shell.back()
        onEmergency: root.showRedFlags()
    }

    readonly property Component learnPage: Component {
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
            onStepsRequested: root.steps.open()
            onGoalsRequested: root.steps.openGoals()
            onEmergency: root.showRedFlags()
            onUnitRequested: task => root.openUnit(task)
            onWriteRequested: root.write("")
            onSearchRequested: root.stack.push(root.searchPage)
        }
    }
    readonly property Component helperUnitsPage: Component {
        HelperUnitsPage {
            viewModel: root.space.helperUnits
            onEmergency: root.showRedFlags()
            onUnitRequested: (pack, unit) => root.openFound(pack, unit)
        }
    }
    readonly property Component searchPage: Component {
        SearchScreen {
            viewModel: root.space.search
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onUnitRequested: (pack, unit) => root.openFound(pack, unit)
            onMeasureRequested: kind => root.showMeasure(kind)
            onConversationRequested: key => root.openConversation(key)
            onWriteRequested: root.write("")
        }
    }
    readonly property Component measuresPage: Component {
        MeasuresScreen {
            viewModel: root.space.measures
            feelings: root.space.symptoms
            recordable: root.space.recordsMeasures
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onSymptomsRequested: root.symptoms.open()
            onMeasureRequested: kind => root.openMeasure(kind)
            onCorrectionRequested: (kind, fact) => root.correctMeasure(kind, fact)
            onHelpRequested: root.showRedFlags()
        }
    }
    readonly property Component teamPage: Component {
        TeamScreen {
            viewModel: root.space.team
            syncText: root.shell.sync.text
            syncWaiting: root.shell.sync.isWaiting
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
            onSettingsRequested: root.shell.settingsRequested()
        }
    }
    readonly property Component unitPage: Component {
        UnitScreen {
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onFinished: root.shell.back()
            onQuestionsRequested: task => root.openQuiz(task)
            onWriteRequested: subject => root.write(subject)
        }
    }
    readonly property Component quizPage: Component {
        QuizScreen {
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onFinished: root.shell.show("today")
            onWriteRequested: task => root.write(task)
        }
    }
    readonly property Component entryPage: Component {
        MeasureEntryScreen {
            teamText: root.space.redFlags.teamText
            teamCallText: root.space.redFlags.teamCallText
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onEmergencyCalled: root.call("15", false)
            onTeamCalled: root.call(root.space.redFlags.teamPhone, false)
        }
    }
    readonly property Component messagePage: Component {
        MessageScreen {
            viewModel: root.space.team
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onSent: root.shell.show("team")
        }
    }
    readonly property Component conversationPage: Component {
        ConversationScreen {
            viewModel: root.space.team
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onReplyRequested: root.reply()
        }
    }
    readonly property Component redFlagsPage: Component {
        RedFlagsScreen {
            viewModel: root.space.redFlags
            onBack: root.shell.back()
            onCalled: phone => root.call(phone, false)
            onTextRequested: phone => root.call(phone, true)
            onWriteRequested: root.write("")
        }
    }
    readonly property Component callsPage: Component {
        SimpleCallPage {
            viewModel: root.space.redFlags
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onCalled: phone => root.call(phone, false)
        }
    }
    readonly property Component callPage: Component {
        CallScreen {
            onBack: root.shell.back()
        }
    }
    readonly property Component menuPage: Component {
        MenuScreen {
            places: root.shell.places // qmllint disable
            currentKey: root.shell.place
            onBack: root.shell.back()
            onEmergency: root.showRedFlags()
            onChosen: key => root.shell.show(key)
        }
    }
}
