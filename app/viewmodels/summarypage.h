// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace viewmodels {

/// One measure over the last days, as the small chart of the page shows it.
struct SummaryChart {
    QString sentence; ///< says the same in words
    std::vector<std::optional<double>> values; ///< a day each, oldest first; a day without a value is a gap
    QStringList days; ///< letters below them
    double from = 0;
    double to = 1;
    QString lastText; ///< beside the newest value

    friend bool operator==(const SummaryChart &, const SummaryChart &) = default;
};

struct SummarySection {
    QString title;
    QStringList lines;
    std::vector<SummaryChart> charts;

    friend bool operator==(const SummarySection &, const SummarySection &) = default;
};

/// What fits on one page for a visit. The screen and the paper are both drawn from this, so that they cannot differ.
struct SummaryPage {
    QString title;
    QString identity;
    QString received; ///< how far the figures go
    std::vector<SummarySection> sections;
    QStringList foot;

    friend bool operator==(const SummaryPage &, const SummaryPage &) = default;
};

/// Alerts, doses, measures, what was felt, questions and what was learned, of what this device holds. Needs no network.
[[nodiscard]] platform::Result<SummaryPage> summaryOf(const Context &context, const domain::PatientId &patient);

} // namespace viewmodels
