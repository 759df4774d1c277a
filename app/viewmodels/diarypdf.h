// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

class QPainter;
class QRectF;

namespace viewmodels {

/// One sheet of the paper diary: a week, a line for each thing to write, seven boxes a line. Plain text throughout.
struct DiaryPage {
    struct Line {
        QString title;
        QString unit;

        friend bool operator==(const Line &, const Line &) = default;
    };
    QString title;
    QString name;
    QString week;
    QStringList days; ///< seven heads: "Mo 16"
    QString measuresTitle;
    std::vector<Line> measures;
    QString feelingsTitle; ///< with the meaning of 0 to 4
    std::vector<Line> feelings;
    QStringList foot; ///< whom to call, and what to do with the sheet
    QString code;     ///< in the square, and in letters under it: says no name
};

/// Writes the sheet as one A4 page, in black on white. Runs without any network or printer.
[[nodiscard]] platform::Result<void> writeDiary(const DiaryPage &page, const QString &file);

/// Draws the sheet into `area`.
/// @return every text that was drawn, in order
QStringList drawDiary(QPainter &painter, const DiaryPage &page, const QRectF &area);

} // namespace viewmodels
