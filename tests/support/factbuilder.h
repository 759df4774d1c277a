// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/domain/facts.h"

#include <string>

namespace testsupport {

/// Facts as Jeanne's phone makes them, a minute apart, with ids that are the same in every run. Tests change what
/// they are about: `auto dose = facts.dose(); dose.state = DoseEvent::State::Skipped;`
class FactBuilder {
public:
    explicit FactBuilder(std::string device = "phone") : m_device(std::move(device)) {}

    static inline const domain::PatientId kPatient{"0190b7a0-0000-7000-8000-00000000d001"};
    static inline const domain::MedicationId kMedication{"medication-1"};
    static inline const domain::UnitRef kUnit{"heart-failure", "daily-weighing"};
    static constexpr std::int64_t kStartMs = 1'795'244'400'000; ///< 21 November 2026, 07:00 UTC

    [[nodiscard]] domain::Envelope envelope();
    [[nodiscard]] domain::Envelope correcting(const domain::Envelope &corrected);
    [[nodiscard]] domain::DoseEvent dose(int hourUtc = 7, const domain::MedicationId &medication = kMedication);
    [[nodiscard]] domain::Measure weight(double kilograms);
    [[nodiscard]] domain::Answer answer(const std::string &question, domain::Answer::Verdict verdict, const domain::AttemptId &attempt = {"attempt-1"});
    [[nodiscard]] domain::UnitProgress progress(domain::UnitProgress::Event event, int page = 0);
    [[nodiscard]] domain::Message message(const std::string &text);
    [[nodiscard]] domain::Receipt receipt(const domain::Message &message, const domain::ActorId &reader);
    [[nodiscard]] domain::Retraction retraction(const domain::Envelope &target);
    [[nodiscard]] domain::EducationPath path(const std::string &changeReason);

    /// The scheduled moment of a dose of the first day.
    [[nodiscard]] static platform::ZonedTime at(int hourUtc, int minute = 0);

private:
    std::string m_device;
    int m_made = 0;
};

} // namespace testsupport
