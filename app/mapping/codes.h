// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Systems and URLs that our resources carry. The domain name stands for the organisation that runs the service.
namespace mapping::codes {

inline constexpr std::string_view kLoinc = "http://loinc.org";
inline constexpr std::string_view kUcum = "http://unitsofmeasure.org";
inline constexpr std::string_view kObservationCategory = "http://terminology.hl7.org/CodeSystem/observation-category";

inline constexpr std::string_view kDataAbsent = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
inline constexpr std::string_view kSymptom = "https://passerelle.example/fhir/CodeSystem/symptom";
inline constexpr std::string_view kSymptomPart = "https://passerelle.example/fhir/CodeSystem/symptom-part";
inline constexpr std::string_view kMeasureKind = "https://passerelle.example/fhir/CodeSystem/measure-kind";
/// "prostate-surgery/find-escort": a step of a dated protocol, under its pack.
inline constexpr std::string_view kProtocolStep = "https://passerelle.example/fhir/CodeSystem/protocol-step";
/// "phone", "visit", "paper": how an entry made for somebody came about.
inline constexpr std::string_view kEntryMethod = "https://passerelle.example/fhir/CodeSystem/entry-method";
inline constexpr std::string_view kCarePlanCategory = "https://passerelle.example/fhir/CodeSystem/careplan-category";
inline constexpr std::string_view kModuleProgress = "https://passerelle.example/fhir/CodeSystem/module-progress";
inline constexpr std::string_view kPathReason = "https://passerelle.example/fhir/CodeSystem/path-reason";
inline constexpr std::string_view kTaskParameter = "https://passerelle.example/fhir/CodeSystem/task-parameter";
inline constexpr std::string_view kSkipReason = "https://passerelle.example/fhir/CodeSystem/skip-reason";
inline constexpr std::string_view kQuizOption = "https://passerelle.example/fhir/CodeSystem/quiz-option";
/// "coordinator": beside the profession, what somebody is in a team.
inline constexpr std::string_view kTeamFunction = "https://passerelle.example/fhir/CodeSystem/team-function";
inline constexpr std::string_view kAlertRules = "https://passerelle.example/fhir/CodeSystem/alert-rule";
inline constexpr std::string_view kAlertAction = "https://passerelle.example/fhir/CodeSystem/alert-action";
inline constexpr std::string_view kClinicalSetting = "https://passerelle.example/fhir/CodeSystem/clinical-setting";
inline constexpr std::string_view kProfession = "https://passerelle.example/fhir/CodeSystem/profession";

inline constexpr std::string_view kUnitCanonical = "https://passerelle.example/fhir/ActivityDefinition/";
inline constexpr std::string_view kQuizCanonical = "https://passerelle.example/fhir/Questionnaire/";
/// Whatever begins so is an assessment, for the hub as well: "…/assessment", "…/assessment-eligibility".
inline constexpr std::string_view kAssessmentCanonical = "https://passerelle.example/fhir/Questionnaire/assessment";
inline constexpr std::string_view kIdentifier = "https://passerelle.example/fhir/id/";

// Extensions
inline constexpr std::string_view kStamp = "https://passerelle.example/fhir/StructureDefinition/entry-stamp";
inline constexpr std::string_view kDevice = "https://passerelle.example/fhir/StructureDefinition/entry-device";
inline constexpr std::string_view kAuthorRole = "https://passerelle.example/fhir/StructureDefinition/author-role";
inline constexpr std::string_view kHelpLevel = "https://passerelle.example/fhir/StructureDefinition/help-level";
inline constexpr std::string_view kFactId = "https://passerelle.example/fhir/StructureDefinition/fact-id";
inline constexpr std::string_view kCorrects = "https://passerelle.example/fhir/StructureDefinition/corrects";
inline constexpr std::string_view kSeenBy = "https://passerelle.example/fhir/StructureDefinition/seen-by";
inline constexpr std::string_view kContext = "https://passerelle.example/fhir/StructureDefinition/message-context";
inline constexpr std::string_view kSafety = "https://passerelle.example/fhir/StructureDefinition/safety-unit";
inline constexpr std::string_view kVerdict = "https://passerelle.example/fhir/StructureDefinition/answer-verdict";
inline constexpr std::string_view kCompetence = "https://passerelle.example/fhir/StructureDefinition/answer-competence";
inline constexpr std::string_view kWrittenAt = "https://passerelle.example/fhir/StructureDefinition/written-at";
/// On a MedicationRequest that was changed: the date from which it holds.
inline constexpr std::string_view kHoldsFrom = "https://passerelle.example/fhir/StructureDefinition/holds-from";
inline constexpr std::string_view kChangeReason = "https://passerelle.example/fhir/StructureDefinition/change-reason";
/// One a line: topic, pack that holds, pack that does not, who decided, why; parted by tabs.
inline constexpr std::string_view kPathDecisions = "https://passerelle.example/fhir/StructureDefinition/path-decisions";
/// On a participant of a CareTeam, and on the team itself: working days within which it answers.
inline constexpr std::string_view kContactHours = "https://passerelle.example/fhir/StructureDefinition/contact-hours";
inline constexpr std::string_view kAskAbout = "https://passerelle.example/fhir/StructureDefinition/ask-about";
inline constexpr std::string_view kAnswerDays = "https://passerelle.example/fhir/StructureDefinition/answer-days";
inline constexpr std::string_view kSeenAt = "https://passerelle.example/fhir/StructureDefinition/seen-at";
inline constexpr std::string_view kAlertPack = "https://passerelle.example/fhir/StructureDefinition/alert-pack";
inline constexpr std::string_view kAlertRule = "https://passerelle.example/fhir/StructureDefinition/alert-rule";
inline constexpr std::string_view kAlertMeasure = "https://passerelle.example/fhir/StructureDefinition/alert-measure";
inline constexpr std::string_view kAlertDirection = "https://passerelle.example/fhir/StructureDefinition/alert-direction";
inline constexpr std::string_view kAlertDegree = "https://passerelle.example/fhir/StructureDefinition/alert-degree";
inline constexpr std::string_view kAlertWay = "https://passerelle.example/fhir/StructureDefinition/alert-way";
inline constexpr std::string_view kAlertSource = "https://passerelle.example/fhir/StructureDefinition/alert-source";
inline constexpr std::string_view kAlertUnit = "https://passerelle.example/fhir/StructureDefinition/alert-unit";
inline constexpr std::string_view kAlertValue = "https://passerelle.example/fhir/StructureDefinition/alert-value";
inline constexpr std::string_view kAlertAmount = "https://passerelle.example/fhir/StructureDefinition/alert-amount";
inline constexpr std::string_view kAlertAgainst = "https://passerelle.example/fhir/StructureDefinition/alert-against";
inline constexpr std::string_view kAlertSince = "https://passerelle.example/fhir/StructureDefinition/alert-since";
inline constexpr std::string_view kAlertThreshold = "https://passerelle.example/fhir/StructureDefinition/alert-threshold";
inline constexpr std::string_view kAlertThresholdBy = "https://passerelle.example/fhir/StructureDefinition/alert-threshold-by";
inline constexpr std::string_view kAlertThresholdRole = "https://passerelle.example/fhir/StructureDefinition/alert-threshold-role";
inline constexpr std::string_view kAlertMissing = "https://passerelle.example/fhir/StructureDefinition/alert-days-missing";
inline constexpr std::string_view kSettingSubject = "https://passerelle.example/fhir/StructureDefinition/setting-subject";
inline constexpr std::string_view kSettingValue = "https://passerelle.example/fhir/StructureDefinition/setting-value";
inline constexpr std::string_view kSettingUnit = "https://passerelle.example/fhir/StructureDefinition/setting-unit";
inline constexpr std::string_view kSettingMargin = "https://passerelle.example/fhir/StructureDefinition/setting-margin";
inline constexpr std::string_view kSettingDate = "https://passerelle.example/fhir/StructureDefinition/setting-date";
/// On an Organization, by its operator: "off" switches the rules of every device off as a whole.
inline constexpr std::string_view kRuleModule = "https://passerelle.example/fhir/StructureDefinition/rule-module";
/// A modifier: whoever does not know it must not read the dosage as daily.
inline constexpr std::string_view kCycle = "https://passerelle.example/fhir/StructureDefinition/dosage-cycle";

} // namespace mapping::codes
