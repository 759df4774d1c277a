// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/diarypdf.h"

#include "app/viewmodels/sheetpdf.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

// Sizes on paper, in points: a page is 595 by 842.
constexpr double kMarginPoints = 36;
constexpr double kTitle = 20;
constexpr double kHeading = 12;
constexpr double kBody = 11;
constexpr double kSmall = 9;
constexpr double kLineHeight = 1.4;
constexpr double kGap = 8;
constexpr double kSquare = 92;     ///< large enough for a scanner and for a bad printer
constexpr double kQuiet = 18;      ///< white below the square, which a scanner needs
constexpr double kRow = 38;        ///< room for a number in large handwriting
constexpr double kLeastRow = 24;
constexpr double kThin = 0.8;
constexpr double kTitleShare = 0.30; ///< of the width, for what a line is about
constexpr int kDays = 7;
constexpr int kPointsPerInch = 72;
constexpr int kDark = 1; ///< lowest bit of a module

class Pen {
public:
    Pen(QPainter &painter, const QRectF &area)
        : m_painter(painter), m_area(area), m_unit(static_cast<double>(painter.device()->logicalDpiX()) / kPointsPerInch), m_y(area.top())
    {
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] double width() const { return m_area.width() / m_unit; }
    [[nodiscard]] double left() const { return (m_area.bottom() - m_y) / m_unit; }
    void skip(double points) { m_y += points * m_unit; }

    void write(const QString &text, double points, bool isBold, double width)
    {
        if (text.isEmpty())
            return;
        m_y += put(text, points, isBold, {m_area.left(), m_y, width * m_unit, m_area.height()}, Qt::TextWordWrap);
    }
    /// The square in the top right corner, and its letters under it.
    void square(const QString &code)
    {
        const QByteArray bytes = code.toUtf8();
        // Level Q: a sheet is folded, and coffee falls on it.
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> modules(
            QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_Q), &QRcode_free);
        if (!modules)
            return;
        const double side = kSquare * m_unit / modules->width;
        const QPointF corner(m_area.right() - kSquare * m_unit, m_area.top());
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        for (int y = 0; y < modules->width; ++y) {
            for (int x = 0; x < modules->width; ++x) {
                if (modules->data[y * modules->width + x] & kDark)
                    m_painter.drawRect(QRectF(corner.x() + x * side, corner.y() + y * side, side, side));
            }
        }
        m_painter.restore();
        put(code, kSmall, false, {corner.x() - kSquare * m_unit, corner.y() + (kSquare + kQuiet) * m_unit, 2 * kSquare * m_unit, 2 * kSmall * m_unit},
            Qt::AlignRight);
    }
    void row(const QString &title, const QString &unit, const QStringList &cells, double height, bool isHead)
    {
        const double first = m_area.width() * kTitleShare;
        const double cell = (m_area.width() - first) / kDays;
        const double bottom = m_y + height * m_unit;
        m_painter.setPen(QPen(Qt::black, kThin * m_unit));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(m_area.left(), m_y, m_area.width(), height * m_unit));
        for (int day = 0; day < kDays; ++day)
            m_painter.drawLine(QPointF(m_area.left() + first + day * cell, m_y), QPointF(m_area.left() + first + day * cell, bottom));
        const QString words = unit.isEmpty() ? title : title + u" ("_s + unit + u')';
        put(words, kBody, !isHead, {m_area.left() + 3 * m_unit, m_y, first - 6 * m_unit, height * m_unit}, Qt::TextWordWrap | Qt::AlignVCenter);
        for (int day = 0; day < kDays && day < cells.size(); ++day)
            put(cells[day], kBody, true, {m_area.left() + first + day * cell, m_y, cell, height * m_unit}, Qt::AlignCenter);
        m_y = bottom;
    }

private:
    double put(const QString &text, double points, bool isBold, const QRectF &box, int flags)
    {
        if (text.isEmpty())
            return 0;
        QFont letters(u"Noto Sans"_s);
        letters.setPixelSize(std::max(1, qRound(points * m_unit)));
        letters.setBold(isBold);
        m_painter.setFont(letters);
        m_painter.setPen(Qt::black);
        QRectF taken;
        m_painter.drawText(box, flags, text, &taken);
        m_texts << text;
        return std::max(taken.height(), points * kLineHeight * m_unit);
    }

    QPainter &m_painter;
    QRectF m_area;
    double m_unit; ///< device units in a point
    double m_y;
    QStringList m_texts;
};

} // namespace

QStringList drawDiary(QPainter &painter, const DiaryPage &page, const QRectF &area)
{
    Pen pen(painter, area);
    pen.square(page.code);
    const double beside = pen.width() - kSquare - 4 * kGap;
    pen.write(page.title, kTitle, true, beside);
    pen.write(page.name, kHeading, true, beside);
    pen.write(page.week, kHeading, false, beside);
    const double top = area.height() / (static_cast<double>(painter.device()->logicalDpiX()) / kPointsPerInch) - pen.left();
    pen.skip(std::max(kGap, kSquare + kQuiet + 2 * kSmall + kGap - top));
    // Everything fits on the one sheet: with many lines the boxes get lower, never the letters smaller.
    const auto rows = static_cast<double>(page.measures.size() + page.feelings.size() + 1);
    const double words = (kHeading + kSmall * static_cast<double>(page.foot.size())) * 2 * kLineHeight + 6 * kGap;
    const double height = std::clamp((pen.left() - words) / rows, kLeastRow, kRow);
    pen.row({}, {}, page.days, kLeastRow, true);
    pen.skip(kGap);
    pen.write(page.measuresTitle, kHeading, true, pen.width());
    for (const DiaryPage::Line &line : page.measures)
        pen.row(line.title, line.unit, {}, height, false);
    pen.skip(kGap);
    pen.write(page.feelingsTitle, kHeading, true, pen.width());
    for (const DiaryPage::Line &line : page.feelings)
        pen.row(line.title, line.unit, {}, height, false);
    pen.skip(kGap);
    for (const QString &line : page.foot)
        pen.write(line, kSmall + 1, false, pen.width());
    return pen.texts();
}

platform::Result<void> writeDiary(const DiaryPage &page, const QString &file)
{
    return writeSheet(file, page.title, kMarginPoints, [&](QPainter &painter, const QRectF &area) { drawDiary(painter, page, area); });
}

} // namespace viewmodels
