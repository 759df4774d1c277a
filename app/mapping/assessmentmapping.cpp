// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/assessmentmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"
#include "platforms/base/uuid.h"

#include <algorithm>
#include <utility>

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;
using Form = domain::Assessment::Form;

namespace {

constexpr std::string_view kQuestionnaires = codes::kQuizCanonical;

std::string canonicalOf(Form form)
{
    return std::string(kQuestionnaires) + std::string(domain::toToken(form));
}

std::string valueOf(const fhir::QuestionnaireResponseItem &item)
{
    if (item.answer.empty())
        return {};
    const fhir::QuestionnaireResponseAnswer &given = item.answer.front();
    return given.valueCoding ? given.valueCoding->code : given.valueString;
}

} // namespace

fhir::QuestionnaireResponse toFhir(
    const domain::Assessment &assessment, const domain::Envelope &version, const std::optional<fhir::QuestionnaireResponse> &base)
{
    fhir::QuestionnaireResponse wire = base.value_or(fhir::QuestionnaireResponse{});
    // R4: a completed response that changes is amended.
    wire.status = base ? "amended" : "completed";
    wire.meta.reset();
    wire.id = domain::assessmentId(assessment.patient, assessment.form).value;
    wire.identifier.emplace();
    wire.identifier->system = std::string(codes::kIdentifier) + "QuestionnaireResponse";
    wire.identifier->value = wire.id;
    writeEntry(wire.extension, version);
    wire.questionnaire = canonicalOf(assessment.form);
    wire.subject = reference("Patient", assessment.patient.value);
    wire.source = reference("Patient", assessment.patient.value);
    wire.authored = platform::toIso(version.occurredAt);
    wire.author = actorReference(version.author, version.authorRole);
    wire.item.clear();
    for (const auto &[name, value] : assessment.answers) {
        fhir::QuestionnaireResponseItem &item = wire.item.emplace_back();
        item.linkId = name;
        item.answer.emplace_back().valueString = value;
    }
    return wire;
}

bool isAssessment(const fhir::QuestionnaireResponse &response)
{
    return response.questionnaire.starts_with(codes::kAssessmentCanonical);
}

Result<ReadAssessment> assessmentFrom(const fhir::QuestionnaireResponse &response)
{
    const std::string canonical = response.questionnaire.substr(0, response.questionnaire.find('|'));
    const bool isOurs = canonical == canonicalOf(Form::Education) || canonical == canonicalOf(Form::Eligibility);
    const auto at = platform::zonedFromIso(response.authored);
    if (!isOurs || !at || !response.subject || response.status == "entered-in-error")
        return Error{ErrorCode::Invalid, "the response is to no assessment of ours, or has no time"};
    ReadAssessment read;
    read.assessment.patient = {idIn(*response.subject, "Patient")};
    read.assessment.form = canonical == canonicalOf(Form::Education) ? Form::Education : Form::Eligibility;
    if (read.assessment.patient.empty())
        return Error{ErrorCode::Invalid, "the response is about nobody"};
    for (const fhir::QuestionnaireResponseItem &item : response.item)
        domain::answer(read.assessment, item.linkId, valueOf(item));
    read.version.patient = read.assessment.patient;
    read.version.author = {response.author ? idIn(*response.author) : std::string()};
    read.version.occurredAt = *at;
    readEntry(response.extension, read.version);
    if (read.version.id.empty()) {
        // What is said decides: the same version read twice is one.
        std::string words = "assessment|" + response.id + "|" + response.authored;
        for (const auto &[item, value] : read.assessment.answers)
            words += "|" + item + "=" + value;
        read.version.id = {platform::uuidV5(platform::kPasserelleNamespace, words)};
    }
    return read;
}

} // namespace mapping
