// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: every way a professional can go stands in one place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Screens
import Passerelle.Theme

// The places of a professional and how one goes between them: list and patient side by side where there is room, one
// page at a time elsewhere.
FocusScope {
    id: root

    required property NurseSpace space
    required property SyncViewModel sync
    property string place: "patients"      // patients | review | library | directory
    // list | patient | messages | summary | path | pairing | alert | limits | process | treatment | prescription | words | log
    // interview | diary | copy | helper | library | unit | preview | assessment | eligibility
    property string page: "list"
    property PatientPageViewModel patient: null
    property NurseMessagesViewModel messages: null
    property SummaryViewModel summary: null
    property PathBuilderViewModel pathBuilder: null
    property AssessmentViewModel assessment: null
    property EligibilityViewModel eligibility: null
    property PairingViewModel pairing: null
    property LimitsViewModel limits: null
    property CareProcessViewModel process: null
    property TreatmentViewModel treatment: null
    property PlanEntryViewModel prescription: null
    property WordsReviewViewModel words: null
    property RecordLogViewModel recordLog: null
    property InterviewViewModel interview: null
    property DiaryViewModel diary: null
    property TranscriptionViewModel transcription: null
    property HelperViewModel helper: null
    property LibraryViewModel library: null
    property bool practising: false        // with an example patient: no settings, no centre, no other practice
    readonly property bool railed: !Theme.compact && !Theme.huge

    signal settingsRequested()
    signal practiceRequested()

    //: Beside the list of patients, before one is chosen.
    readonly property string chooseText: qsTr("Choose a patient to see their path, measures and messages.")
    //: Beside the list of patients, before one is chosen. "Practice" is a button on the left.
    readonly property string tryText: qsTr("New here? Press Practice: ten minutes with an example patient.")

    Component.onCompleted: list.focusTitle()

    // One page at a time in the detail; a page that is left is gone, and its view model stays with the space.
    function go(page: string, component: Component) {
        root.page = page
        detail.replace(null, component, {}, T.StackView.Immediate)
        const shown = detail.currentItem as NursePage
        if (shown)
            shown.focusTitle()
        else
            (detail.currentItem as PPage)?.focusTitle()
    }
    function showList() {
        root.page = "list"
        detail.clear(T.StackView.Immediate)
        if (root.place === "patients")
            list.focusTitle()
        else if (root.place === "review")
            reviewList.focusTitle()
        else
            directoryList.focusTitle()
    }
    function showPlace(place: string) {
        root.place = place
        if (place === "library")
            root.openLibrary()
        else
            root.showList()
    }
    function openLibrary() {
        root.library = root.space.openLibrary()
        root.go("library", libraryPage)
    }
    function openUnit(key: string) {
        root.library.open(key)
        root.go("unit", libraryUnitPage)
    }
    function openWords(key: string) {
        root.words = root.space.openWords(key !== "" ? key : root.space.wordsOf(root.patient.key))
        root.go("words", wordsPage)
    }
    function openRecordLog() {
        root.recordLog = root.space.openRecordLog(root.patient.key)
        root.go("log", recordLogPage)
    }
    function openPatient(key: string) {
        root.patient = root.space.openPatient(key)
        root.go("patient", patientPage)
    }
    function openMessages() {
        root.messages = root.space.openMessages(root.patient.key)
        root.go("messages", messagesPage)
    }
    function openSummary() {
        root.summary = root.space.openSummary(root.patient.key)
        root.go("summary", summaryPage)
    }
    function openPath() {
        root.pathBuilder = root.space.openPathBuilder(root.patient.key)
        root.go("path", pathPage)
    }
    function openAssessment() {
        root.assessment = root.space.openAssessment(root.patient.key)
        root.go("assessment", assessmentPage)
    }
    function openEligibility() {
        root.eligibility = root.space.openEligibility(root.patient.key)
        root.go("eligibility", eligibilityPage)
    }
    function openAlert(key: string) {
        root.patient.openAlert(key)
        root.go("alert", alertPage)
    }
    function openLimits() {
        root.limits = root.space.openLimits(root.patient.key)
        root.go("limits", limitsPage)
    }
    function openProcess() {
        root.process = root.space.openProcess(root.patient.key)
        root.go("process", processPage)
    }
    function openPairing() {
        root.pairing = root.space.openPairing(root.patient.key)
        root.go("pairing", pairingPage)
    }
    function openTreatment() {
        root.treatment = root.space.openTreatment(root.patient.key)
        root.go("treatment", treatmentPage)
    }
    function changePrescription(medicine: string) {
        root.prescription = root.space.changePrescription(root.patient.key, medicine)
        root.go("prescription", prescriptionPage)
    }
    function openPrescription() {
        root.prescription = root.space.openPrescription(root.patient.key)
        root.go("prescription", prescriptionPage)
    }
    function openInterview(method: string) {
        root.interview = root.space.openInterview(root.patient.key, method)
        root.go("interview", interviewPage)
    }
    function openDiary() {
        root.diary = root.space.openDiary(root.patient.key)
        root.go("diary", diaryPage)
    }
    function openTranscription() {
        root.transcription = root.space.openTranscription()
        root.go("copy", transcriptionPage)
    }
    function openHelper() {
        root.helper = root.space.openHelper(root.patient.key)
        root.go("helper", helperPage)
    }
    function goBack() {
        if (root.place === "library")
            root.page === "unit" ? root.openLibrary() : root.showPlace("patients")
        else if (root.page === "patient" || root.place === "review")
            root.showList()
        else
            root.go("patient", patientPage)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    NavRail {
        id: rail

        visible: root.railed
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: visible ? implicitWidth : 0
        currentKey: root.place
        places: [
            NavPlace {
                key: "patients"
                //: A place of the professional side: the list of patients.
                text: qsTr("Patients")
                iconName: "list"
            },
            NavPlace {
                key: "review"
                //: A place of the professional side: answers in patients' own words that somebody has to read.
                text: qsTr("To review")
                iconName: "mic"
                detail: root.space.toReview.countText
            },
            NavPlace {
                key: "library"
                //: A place of the professional side: all that can be taught.
                text: qsTr("Library")
                iconName: "book"
            },
            NavPlace {
                key: "directory"
                //: A place of the professional side: people and places a team can send patients to.
                text: qsTr("Directory")
                iconName: "people"
            }
        ]
        head: [
            Item {
                width: parent?.width ?? 0
                height: face.height

                Avatar {
                    id: face

                    anchors.horizontalCenter: parent.horizontalCenter
                    initials: root.space.initials
                }
            }
        ]
        foot: [
            NavItem {
                visible: !root.practising
                width: parent?.width ?? 0
                //: Opens the professional side with an example patient, to learn it.
                text: qsTr("Practice")
                iconName: "play"
                spokenRole: Accessible.Button
                onClicked: root.practiceRequested()
            },
            NavItem {
                visible: !root.practising
                width: parent?.width ?? 0
                //: Opens the settings: text size, colours, language, account.
                text: qsTr("Settings")
                iconName: "text-size"
                spokenRole: Accessible.Button
                onClicked: root.settingsRequested()
            },
            NavItem {
                visible: !root.practising
                width: parent?.width ?? 0
                //: Asks the centre for news now, and sends what waits.
                text: qsTr("Update")
                iconName: "sync"
                detail: root.sync.text
                spokenRole: Accessible.Button
                onClicked: root.sync.syncNow()
            }
        ]
        onChosen: key => root.showPlace(key)
    }

    TwoPane {
        id: panes

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        opened: root.page !== "list"
        wholeDetail: ["path", "preview", "assessment", "copy", "helper"].includes(root.page) || root.place === "library"
        //: Beside the list of answers, before one is chosen.
        readonly property string wordsText: qsTr("Choose an answer to read it and to reply.")

        emptyText: root.place === "review" ? wordsText : root.place === "directory" ? ""
                 : root.practising ? root.chooseText : root.chooseText + " " + root.tryText
        list: [
            WorklistScreen {
                id: list

                anchors.fill: parent
                focus: root.place === "patients"
                visible: root.place === "patients"
                viewModel: root.space.worklist
                syncText: root.sync.trouble !== "" ? root.sync.trouble : root.sync.text
                isWaiting: root.sync.isWaiting
                currentKey: panes.sideBySide && panes.opened && root.patient ? root.patient.key : ""
                narrow: panes.sideBySide
                withWatch: !panes.opened || !panes.sideBySide
                withSettings: !root.railed && !root.practising
                reviewText: root.space.toReview.countText
                onReviewRequested: root.showPlace("review")
                onDirectoryRequested: root.showPlace("directory")
                onPatientChosen: key => root.openPatient(key)
                onSettingsRequested: root.settingsRequested()
            },
            ToReviewPage {
                id: reviewList

                anchors.fill: parent
                focus: root.place === "review"
                visible: root.place === "review"
                viewModel: root.space.toReview
                hasBack: !root.railed
                withWatch: !panes.opened || !panes.sideBySide
                currentKey: ""
                onBack: root.showPlace("patients")
                onWordsChosen: key => root.openWords(key)
            },
            DirectoryPage {
                id: directoryList

                anchors.fill: parent
                focus: root.place === "directory"
                visible: root.place === "directory"
                viewModel: root.space.directory
                hasBack: !root.railed
                onBack: root.showPlace("patients")
            }
        ]
        detail: T.StackView {
            id: detail

            anchors.fill: parent
            focus: true
        }
    }

    Component {
        id: patientPage

        PatientPage {
            viewModel: root.patient
            hasBack: !panes.sideBySide
            onBack: root.goBack()
            onMessagesRequested: root.openMessages()
            onSummaryRequested: root.openSummary()
            onPathRequested: root.openPath()
            onAssessmentRequested: root.openAssessment()
            onEligibilityRequested: root.openEligibility()
            onPairingRequested: root.openPairing()
            onAlertRequested: key => root.openAlert(key)
            onLimitsRequested: root.openLimits()
            onProcessRequested: root.openProcess()
            onTreatmentRequested: root.openTreatment()
            onWordsRequested: key => root.openWords(key)
            onRecordLogRequested: root.openRecordLog()
            onInterviewRequested: method => root.openInterview(method)
            onDiaryRequested: root.openDiary()
            onTranscriptionRequested: root.openTranscription()
            onHelperRequested: root.openHelper()
        }
    }
    Component {
        id: libraryPage

        LibraryPage {
            viewModel: root.library
            onBack: root.goBack()
            onUnitChosen: key => root.openUnit(key)
        }
    }
    Component {
        id: libraryUnitPage

        LibraryUnitPage {
            viewModel: root.library
            onBack: root.goBack()
        }
    }
    Component {
        id: helperPage

        HelperPage {
            viewModel: root.helper
            onBack: if (!viewModel.previous()) root.goBack()
            onFinished: root.goBack()
        }
    }
    Component {
        id: interviewPage

        InterviewPage {
            viewModel: root.interview
            onBack: root.goBack()
        }
    }
    Component {
        id: diaryPage

        DiaryPage {
            viewModel: root.diary
            onBack: root.goBack()
        }
    }
    Component {
        id: transcriptionPage

        TranscriptionPage {
            viewModel: root.transcription
            onBack: root.goBack()
        }
    }
    Component {
        id: wordsPage

        WordsReviewPage {
            viewModel: root.words
            onBack: root.goBack()
            onSent: root.goBack()
        }
    }
    Component {
        id: recordLogPage

        RecordLogPage {
            viewModel: root.recordLog
            onBack: root.goBack()
        }
    }
    Component {
        id: alertPage

        AlertPage {
            viewModel: root.patient
            onBack: root.goBack()
            onSettled: root.goBack()
        }
    }
    Component {
        id: limitsPage

        LimitsPage {
            viewModel: root.limits
            onBack: root.goBack()
        }
    }
    Component {
        id: processPage

        CareProcessPage {
            viewModel: root.process
            onBack: root.goBack()
        }
    }
    Component {
        id: treatmentPage

        TreatmentPage {
            viewModel: root.treatment
            onBack: root.goBack()
            onPrescriptionRequested: root.openPrescription()
            onChangeRequested: medicine => root.changePrescription(medicine)
        }
    }
    Component {
        id: prescriptionPage

        PrescriptionPage {
            viewModel: root.prescription
            onClosed: root.openTreatment()
        }
    }
    Component {
        id: messagesPage

        MessagesPage {
            viewModel: root.messages
            identity: root.patient.identity
            onBack: root.goBack()
        }
    }
    Component {
        id: summaryPage

        VisitSummaryPage {
            viewModel: root.summary
            onBack: root.goBack()
        }
    }
    Component {
        id: pathPage

        PathBuilderScreen {
            viewModel: root.pathBuilder
            onBack: root.goBack()
            onDone: root.go("patient", patientPage)
            onPreviewRequested: root.go("preview", previewPage)
            onAssessmentRequested: root.openAssessment()
            onLimitsRequested: root.openLimits()
            onProcessRequested: root.openProcess()
        }
    }
    Component {
        id: eligibilityPage

        EligibilityPage {
            viewModel: root.eligibility
            onBack: root.goBack()
        }
    }
    Component {
        id: previewPage

        PathPreviewPage {
            viewModel: root.pathBuilder
            onBack: root.go("path", pathPage)
        }
    }
    Component {
        id: assessmentPage

        AssessmentPage {
            viewModel: root.assessment
            onBack: root.goBack()
            onPathRequested: root.openPath()
            onProcessRequested: root.openProcess()
        }
    }
    Component {
        id: pairingPage

        PairingScreen {
            viewModel: root.pairing
            onBack: root.goBack()
        }
    }
}
