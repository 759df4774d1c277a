// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/answermapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

#include <map>

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

/// Extensions inside an item stay JSON text on the wire structs: they are small and always the same two.
fhir::Extra itemExtras(const domain::Answer &answer)
{
    return {{"extension", R"([{"url":")" + std::string(codes::kVerdict) + R"(","valueCode":")" + std::string(toToken(answer.verdict)) +
                              R"("},{"url":")" + std::string(codes::kCompetence) + R"(","valueCode":")" + answer.competence + R"("}])"}};
}

/// The value of one of those two, read back from the text above.
std::string itemExtra(const fhir::QuestionnaireResponseItem &item, std::string_view url)
{
    const auto found = item.extra.find("extension");
    if (found == item.extra.end())
        return {};
    const std::size_t at = found->second.find(url);
    const std::string_view key = "\"valueCode\":\"";
    const std::size_t value = at == std::string::npos ? at : found->second.find(key, at);
    if (value == std::string::npos)
        return {};
    const std::size_t from = value + key.size();
    return found->second.substr(from, found->second.find('"', from) - from);
}

fhir::QuestionnaireResponseItem toItem(const domain::Answer &answer, int ordinal)
{
    fhir::QuestionnaireResponseItem item;
    item.linkId = answer.question + (ordinal > 0 ? "#" + std::to_string(ordinal) : std::string());
    item.extra = itemExtras(answer);
    for (const std::string &key : answer.chosen) {
        fhir::QuestionnaireResponseAnswer choice;
        choice.valueCoding.emplace();
        choice.valueCoding->system = codes::kQuizOption;
        choice.valueCoding->code = key;
        item.answer.push_back(std::move(choice));
    }
    if (!answer.text.empty())
        item.answer.emplace_back().valueString = answer.text;
    return item;
}

} // namespace

fhir::QuestionnaireResponse toFhir(
    std::span<const domain::Answer> answers, const domain::TaskId &task, const std::optional<fhir::QuestionnaireResponse> &base)
{
    fhir::QuestionnaireResponse wire = base.value_or(fhir::QuestionnaireResponse{});
    const domain::Answer &last = answers.back();
    wire.meta.reset();
    wire.id = last.attempt.value;
    wire.identifier.emplace();
    wire.identifier->system = std::string(codes::kIdentifier) + "QuestionnaireResponse";
    wire.identifier->value = wire.id;
    writeEntry(wire.extension, last.envelope);
    wire.questionnaire = std::string(codes::kQuizCanonical) + last.unit.pack + "/" + last.unit.unit;
    wire.status = "completed";
    wire.subject = reference("Patient", last.envelope.patient.value);
    wire.authored = platform::toIso(last.envelope.occurredAt);
    wire.author = actorReference(last.envelope.author, last.envelope.authorRole);
    wire.source = reference("Patient", last.envelope.patient.value);
    // basedOn takes no Task in R4: the Task points here through its output.
    setText(wire.extension, "https://passerelle.example/fhir/StructureDefinition/task", task.value);
    wire.item.clear();
    std::map<std::string, int> asked;
    for (const domain::Answer &answer : answers)
        wire.item.push_back(toItem(answer, asked[answer.question]++));
    return wire;
}

Result<std::vector<domain::Answer>> answersFrom(const fhir::QuestionnaireResponse &response)
{
    if (!response.questionnaire.starts_with(codes::kQuizCanonical) || !response.subject)
        return Error{ErrorCode::Invalid, "the response is not to one of our quizzes"};
    const std::string path = response.questionnaire.substr(codes::kQuizCanonical.size());
    const std::size_t slash = path.find('/');
    const auto at = platform::zonedFromIso(response.authored);
    if (slash == std::string::npos || !at)
        return Error{ErrorCode::Invalid, "the response names no unit or has no time"};
    domain::Envelope envelope;
    envelope.patient = {idIn(*response.subject, "Patient")};
    envelope.author = {response.author ? idIn(*response.author) : envelope.patient.value};
    envelope.occurredAt = *at;
    readEntry(response.extension, envelope);
    std::vector<domain::Answer> answers;
    std::map<std::string, int> asked;
    for (const fhir::QuestionnaireResponseItem &item : response.item) {
        domain::Answer answer;
        answer.attempt = {response.id};
        answer.unit = {path.substr(0, slash), path.substr(slash + 1, path.find('|', slash) - slash - 1)};
        answer.question = item.linkId.substr(0, item.linkId.find('#'));
        answer.competence = itemExtra(item, codes::kCompetence);
        answer.verdict = domain::verdictFromToken(itemExtra(item, codes::kVerdict)).value_or(domain::Answer::Verdict::Unknown);
        for (const fhir::QuestionnaireResponseAnswer &given : item.answer) {
            if (given.valueCoding)
                answer.chosen.push_back(given.valueCoding->code);
            else
                answer.text = given.valueString;
        }
        answer.envelope = envelope;
        answer.envelope.id = domain::answerId(answer.attempt, answer.question, asked[answer.question]++);
        // Items of one response share its stamp: their place in it keeps them in order.
        answer.envelope.stamp.counter += static_cast<std::uint32_t>(answers.size());
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace mapping
