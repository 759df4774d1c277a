// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/schedule.h"

#include <QString>

#include <optional>
#include <vector>

namespace viewmodels {

/// Reads what people type about a plan. Nothing for anything that is not clearly meant: a guess here is a dose.

/// "8 h", "8h30", "20:15", "8:30pm", several with a comma, "et" or "and" between them; in order, each once. "25 h" is nothing.
[[nodiscard]] std::optional<std::vector<domain::TimeOfDay>> timesFrom(const QString &typed);
/// "21/11/2026", "21.11.2026", "2026-11-21"; the day comes first when it is not the year. "31/02/2026" is nothing.
[[nodiscard]] std::optional<domain::LocalDay> dateFrom(const QString &typed);
/// A whole number from `least` to `most`.
[[nodiscard]] std::optional<int> wholeFrom(const QString &typed, int least, int most);
/// More than 0, at most `most`.
[[nodiscard]] std::optional<double> amountFrom(const QString &typed, double most);

} // namespace viewmodels
