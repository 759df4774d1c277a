// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/reviewmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

/// The hub reads this one too: sync/hub/recordkind.cpp.
constexpr std::string_view kObservationKind = "https://passerelle.example/fhir/CodeSystem/observation-kind";
constexpr std::string_view kRating = "https://passerelle.example/fhir/CodeSystem/answer-rating";
constexpr std::string_view kAnswer = "https://passerelle.example/fhir/StructureDefinition/reviewed-answer";
constexpr std::string_view kReply = "https://passerelle.example/fhir/StructureDefinition/review-reply";

} // namespace

fhir::Observation toFhir(const domain::AnswerReview &review, const domain::AttemptId &attempt)
{
    fhir::Observation wire;
    const domain::Envelope &envelope = review.envelope;
    wire.id = envelope.id.value;
    setIdentifier(wire.identifier, "Observation", envelope.id.value);
    writeEntry(wire.extension, envelope);
    setText(wire.extension, kAnswer, review.answer.value);
    setText(wire.extension, kReply, review.reply.value);
    wire.status = "final";
    wire.category = {conceptOf(codes::kObservationCategory, "survey", "Survey")};
    wire.code = conceptOf(kObservationKind, "answer-review");
    wire.subject = reference("Patient", envelope.patient.value);
    wire.effectiveDateTime = platform::toIso(envelope.occurredAt);
    wire.performer = {actorReference(envelope.author, envelope.authorRole)};
    wire.valueCodeableConcept = conceptOf(kRating, toToken(review.rating));
    if (!attempt.empty())
        wire.derivedFrom = {reference("QuestionnaireResponse", attempt.value)};
    return wire;
}

bool isReview(const fhir::Observation &observation)
{
    return codeIn(observation.code, kObservationKind) == "answer-review";
}

Result<domain::AnswerReview> reviewFrom(const fhir::Observation &observation)
{
    const std::string answer = textOf(observation.extension, kAnswer);
    const auto rating = observation.valueCodeableConcept ? domain::ratingFromToken(codeIn(*observation.valueCodeableConcept, kRating)) : std::nullopt;
    const auto at = platform::zonedFromIso(observation.effectiveDateTime);
    if (answer.empty() || !rating || !at || !observation.subject || observation.performer.empty())
        return Error{ErrorCode::Invalid, "the observation is no rating of ours"};
    domain::AnswerReview review;
    review.envelope.patient = {idIn(*observation.subject, "Patient")};
    review.envelope.author = {idIn(observation.performer.front())};
    review.envelope.occurredAt = *at;
    readEntry(observation.extension, review.envelope);
    review.envelope.id = {observation.id};
    review.answer = {answer};
    review.rating = *rating;
    review.reply = {textOf(observation.extension, kReply)};
    return review;
}

} // namespace mapping
