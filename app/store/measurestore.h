// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/store/factrows.h"
#include "app/store/measuredays.h"

#include <vector>

namespace store {

/// Weight and everything else that is measured.
class MeasureStore {
public:
    explicit MeasureStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::Measure &measure, Origin origin);
    /// Live measures of one kind in [from, to), oldest first.
    [[nodiscard]] platform::Result<std::vector<domain::Measure>> live(
        const domain::PatientId &patient, const std::string &kind, platform::Instant from, platform::Instant to) const;
    /// What each day of a span comes to, oldest first: however many measures there are, one row a day and unit.
    [[nodiscard]] platform::Result<std::vector<MeasureDay>> days(
        const domain::PatientId &patient, const std::string &kind, const domain::DayRange &span) const;
    /// The newest live one before `before`, if any.
    [[nodiscard]] platform::Result<std::optional<domain::Measure>> latest(
        const domain::PatientId &patient, const std::string &kind, platform::Instant before) const;
    [[nodiscard]] platform::Result<std::optional<domain::Measure>> find(const domain::FactId &id) const;
    /// `first` and what was read with it, whether it stands or not; nothing when it is not here.
    [[nodiscard]] platform::Result<std::vector<domain::Measure>> ofReading(const domain::FactId &first) const;
    /// False once a later fact corrected it or took it back.
    [[nodiscard]] platform::Result<bool> stands(const domain::FactId &id) const;

private:
    sqlite::Database &m_database;
};

/// The first value of the reading a measure belongs to: what is sent is the reading.
[[nodiscard]] platform::Result<std::string> readingOf(sqlite::Database &database, const domain::FactId &id);

} // namespace store
