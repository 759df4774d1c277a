// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The places of a professional and how one goes between them: list and patient side by side where there is room, one
// page at a time elsewhere.
FocusScope {
    id: root

    required property NurseSpace space
    required property SyncViewModel sync
    // list | patient | messages | summary | path | preview | assessment | eligibility | pairing | alert | limits | process | treatment | prescription
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
        shown.focusTitle()
    }
    function showList() {
        root.page = "list"
        detail.clear(T.StackView.Immediate)
        list.focusTitle()
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
    function openPrescription() {
        root.prescription = root.space.openPrescription(root.patient.key)
        root.go("prescription", prescriptionPage)
    }
    function goBack() {
        if (root.page === "patient")
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
        currentKey: "patients"
        places: [
            NavPlace {
                key: "patients"
                //: A place of the professional side: the list of patients.
                text: qsTr("Patients")
                iconName: "list"
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
        onChosen: root.showList()
    }

    TwoPane {
        id: panes

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        opened: root.page !== "list"
        wholeDetail: root.page === "path" || root.page === "preview" || root.page === "assessment"
        emptyText: root.practising ? root.chooseText : root.chooseText + " " + root.tryText
        list: WorklistScreen {
            id: list

            anchors.fill: parent
            focus: true
            viewModel: root.space.worklist
            syncText: root.sync.trouble !== "" ? root.sync.trouble : root.sync.text
            isWaiting: root.sync.isWaiting
            currentKey: panes.sideBySide && panes.opened && root.patient ? root.patient.key : ""
            narrow: panes.sideBySide
            withWatch: !panes.opened || !panes.sideBySide
            withSettings: !root.railed && !root.practising
            onPatientChosen: key => root.openPatient(key)
            onSettingsRequested: root.settingsRequested()
        }
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
            onDone: root.goBack()
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
