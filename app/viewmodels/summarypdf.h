// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/summarypage.h"

class QPainter;
class QRectF;

namespace viewmodels {

/// Writes the page as one A4 sheet, in black on white. Runs without any network or printer.
[[nodiscard]] platform::Result<void> writePdf(const SummaryPage &page, const QString &file);

/// Draws the page into `area`; what would not fit is drawn smaller rather than left out.
/// @return every text that was drawn, in order
QStringList drawSummary(QPainter &painter, const SummaryPage &page, const QRectF &area);

} // namespace viewmodels
