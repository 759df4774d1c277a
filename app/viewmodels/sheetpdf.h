// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <QString>

#include <functional>

class QPainter;
class QRectF;

namespace viewmodels {

/// Writes one A4 page as a PDF that only this account may read.
/// @param margin in points, on every side
/// @param draw fills the area within the margins, in the units of the printer
/// @return `Full` when the file cannot be written or finished
[[nodiscard]] platform::Result<void> writeSheet(
    const QString &file, const QString &title, double margin, const std::function<void(QPainter &, const QRectF &)> &draw);

/// The same over as many pages as it takes.
/// @param draw calls the function it is handed to go on with the next page
[[nodiscard]] platform::Result<void> writeSheets(const QString &file, const QString &title, double margin,
    const std::function<void(QPainter &, const QRectF &, const std::function<void()> &)> &draw);

} // namespace viewmodels
