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

inline constexpr std::string_view kMeasureKind = "https://passerelle.example/fhir/CodeSystem/measure-kind";
inline constexpr std::string_view kCarePlanCategory = "https://passerelle.example/fhir/CodeSystem/careplan-category";
inline constexpr std::string_view kModuleProgress = "https://passerelle.example/fhir/CodeSystem/module-progress";
inline constexpr std::string_view kPathReason = "https://passerelle.example/fhir/CodeSystem/path-reason";
inline constexpr std::string_view kTaskParameter = "https://passerelle.example/fhir/CodeSystem/task-parameter";
inline constexpr std::string_view kSkipReason = "https://passerelle.example/fhir/CodeSystem/skip-reason";
inline constexpr std::string_view kQuizOption = "https://passerelle.example/fhir/CodeSystem/quiz-option";
inline constexpr std::string_view kProfession = "https://passerelle.example/fhir/CodeSystem/profession";

inline constexpr std::string_view kUnitCanonical = "https://passerelle.example/fhir/ActivityDefinition/";
inline constexpr std::string_view kQuizCanonical = "https://passerelle.example/fhir/Questionnaire/";
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
inline constexpr std::string_view kChangeReason = "https://passerelle.example/fhir/StructureDefinition/change-reason";
/// A modifier: whoever does not know it must not read the dosage as daily.
inline constexpr std::string_view kCycle = "https://passerelle.example/fhir/StructureDefinition/dosage-cycle";

} // namespace mapping::codes
