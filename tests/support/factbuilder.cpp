// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/factbuilder.h"

#include "platforms/base/uuid.h"

namespace testsupport {

using namespace domain;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kParisWinter = 60;

} // namespace

Envelope FactBuilder::envelope()
{
    ++m_made;
    const platform::Instant at{kStartMs + m_made * kMinuteMs};
    return {.id = {platform::uuidV5(platform::kPasserelleNamespace, m_device + std::to_string(m_made))},
        .patient = kPatient,
        .author = {kPatient.value},
        .authorRole = role::kPatient,
        .occurredAt = {at, kParisWinter},
        .stamp = {at.ms, 0, m_device},
        .deviceId = m_device};
}

Envelope FactBuilder::correcting(const Envelope &corrected)
{
    Envelope made = envelope();
    made.corrects = corrected.id;
    return made;
}

DoseEvent FactBuilder::dose(int hourUtc, const MedicationId &medication)
{
    return {.envelope = envelope(), .slot = {medication, at(hourUtc)}};
}

Measure FactBuilder::weight(double kilograms)
{
    return {envelope(), "weight", kilograms, "kg"};
}

Answer FactBuilder::answer(const std::string &question, Answer::Verdict verdict, const AttemptId &attempt)
{
    return {.envelope = envelope(), .attempt = attempt, .unit = kUnit, .question = question, .competence = "weigh-daily", .chosen = {"b", "a"},
        .verdict = verdict};
}

UnitProgress FactBuilder::progress(UnitProgress::Event event, int page)
{
    UnitProgress made{envelope(), taskId({"path-1"}, kUnit), kUnit, event, page};
    made.envelope.id = progressId(made.task, event, page);
    return made;
}

Message FactBuilder::message(const std::string &text)
{
    return {envelope(), text, "unit:heart-failure/daily-weighing", std::nullopt};
}

Receipt FactBuilder::receipt(const Message &message, const ActorId &reader)
{
    Receipt made{envelope(), message.envelope.id};
    made.envelope.id = receiptId(message.envelope.id, reader);
    made.envelope.author = reader;
    made.envelope.authorRole = role::kNurse;
    return made;
}

Retraction FactBuilder::retraction(const Envelope &target)
{
    Retraction made{correcting(target)};
    made.envelope.id = retractionId(target.id);
    return made;
}

EducationPath FactBuilder::path(const std::string &changeReason)
{
    const PathId id{"path-1"};
    return {.id = id,
        .patient = kPatient,
        .units = {{taskId(id, kUnit), kUnit, true, {{"safety-first", {{"competence", "weigh-daily"}}}}}},
        .changeReason = changeReason};
}

platform::ZonedTime FactBuilder::at(int hourUtc, int minute)
{
    return {{kStartMs + ((hourUtc - 7) * 60 + minute) * kMinuteMs}, kParisWinter};
}

} // namespace testsupport
