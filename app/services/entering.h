// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entrymethod.h"
#include "app/services/journal.h"
#include "app/services/library.h"

#include <span>

namespace services {

/// What somebody writes down for a patient: said on the telephone, read at home, copied from paper. The author is who wrote, the
/// stamp when; the time is that of the patient.

/// The values of one reading at one moment.
struct GivenReading {
    std::vector<Journal::NewMeasure> values;
    platform::ZonedTime at;
};

/// Keeps all of it, or nothing. Gives how many values are kept.
platform::Result<int> enterFor(Journal &journal, store::Store &store, const domain::PatientId &patient, std::span<const GivenReading> readings,
    const domain::EntryMethod &method);

/// What one can ask about or print for a patient, by the packs of their path: weight or whatever else is measured first, and what
/// people feel. Filled up from the packs that go with any illness.
struct DiaryLines {
    std::vector<const content::MeasureDefinition *> measures;
    std::vector<std::string> symptoms;
};
[[nodiscard]] DiaryLines diaryLines(const Library &library, const std::optional<domain::EducationPath> &path, std::size_t measures, std::size_t symptoms);

/// The patient of this device that a sheet of the paper diary belongs to.
[[nodiscard]] platform::Result<std::optional<domain::Person>> patientOfSheet(store::Store &store, const std::string &code);

} // namespace services
