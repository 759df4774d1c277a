// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summarypdf.h"

#include "app/viewmodels/sheetpdf.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

// Sizes on paper, in points: a page is 595 by 842.
constexpr double kMarginPoints = 42;
constexpr double kTitle = 20;
constexpr double kHeading = 13;
constexpr double kBody = 11;
constexpr double kSmall = 9;
constexpr double kGap = 5;
constexpr double kSectionGap = 14;
constexpr double kChartHeight = 62;
constexpr double kChartShare = 0.52; ///< of the width; the words stand beside it
constexpr double kDot = 2.4;
constexpr double kLine = 1.1;
constexpr double kThin = 0.5;
constexpr double kSmallest = 0.5; ///< of the sizes above, below which nobody reads
constexpr double kStep = 0.96;
constexpr int kPointsPerInch = 72;

/// A pen that goes down the page. Without a painter it only measures.
class Sheet {
public:
    Sheet(QPainter &painter, const QRectF &area, double unit, bool isMeasuring)
        : m_painter(painter), m_area(area), m_unit(unit), m_isMeasuring(isMeasuring), m_y(area.top())
    {
    }

    [[nodiscard]] double bottom() const { return m_y; }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

    void skip(double points) { m_y += points * m_unit; }
    void write(const QString &text, double points, bool isBold = false)
    {
        m_y += put(text, points, isBold, {m_area.left(), m_y, m_area.width(), 0});
    }
    void rule()
    {
        if (!m_isMeasuring) {
            m_painter.setPen(QPen(Qt::black, kThin * m_unit));
            m_painter.drawLine(QPointF(m_area.left(), m_y), QPointF(m_area.right(), m_y));
        }
        skip(kGap);
    }
    void chart(const SummaryChart &chart)
    {
        const double width = m_area.width() * kChartShare;
        const double words = m_area.width() - width - kSectionGap * m_unit;
        const double height = put(chart.sentence, kBody, false, {m_area.left() + width + kSectionGap * m_unit, m_y, words, 0});
        const double body = kChartHeight * m_unit;
        const QRectF plot(m_area.left(), m_y + kSmall * m_unit, width, body - 2.4 * kSmall * m_unit);
        if (!m_isMeasuring)
            drawChart(chart, plot);
        for (const QString &day : chart.days)
            m_texts << day;
        m_texts << chart.lastText;
        m_y += std::max(height, body) + kGap * m_unit;
    }

private:
    [[nodiscard]] QFont font(double points, bool isBold) const
    {
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(std::max(1, qRound(points * m_unit)));
        font.setBold(isBold);
        return font;
    }
    /// Draws wrapped text at the top of `box` and tells how high it is.
    double put(const QString &text, double points, bool isBold, const QRectF &box)
    {
        if (text.isEmpty())
            return 0;
        const QFont letters = font(points, isBold);
        const QRectF room(box.left(), box.top(), box.width(), m_area.height());
        const QRectF taken = QFontMetricsF(letters, m_painter.device()).boundingRect(room, Qt::TextWordWrap, text);
        if (!m_isMeasuring) {
            m_painter.setFont(letters);
            m_painter.setPen(Qt::black);
            m_painter.drawText(room, Qt::TextWordWrap, text);
        }
        m_texts << text;
        return taken.height() + kGap * m_unit;
    }
    void drawChart(const SummaryChart &chart, const QRectF &plot)
    {
        const auto count = static_cast<double>(std::max<std::size_t>(2, chart.values.size()));
        const double inset = kSectionGap * m_unit;
        const auto at = [&](std::size_t day, double value) {
            const double x = plot.left() + inset + static_cast<double>(day) / (count - 1) * (plot.width() - 3 * inset);
            return QPointF(x, plot.bottom() - (value - chart.from) / (chart.to - chart.from) * plot.height());
        };
        m_painter.setPen(QPen(Qt::black, kThin * m_unit));
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        m_painter.setFont(font(kSmall, false));
        QPainterPath line;
        std::optional<QPointF> last;
        for (std::size_t day = 0; day < chart.values.size(); ++day) {
            const double x = at(day, chart.from).x();
            const QRectF below(x - inset, plot.bottom() + kThin * m_unit, 2 * inset, 1.4 * kSmall * m_unit);
            m_painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, chart.days[static_cast<qsizetype>(day)]);
            if (!chart.values[day]) {
                // A gap is a gap: no line over a day without a value.
                m_painter.drawText(QRectF(x - inset, plot.center().y() - kSmall * m_unit, 2 * inset, 2 * kSmall * m_unit), Qt::AlignCenter, u"?"_s);
                last.reset();
                continue;
            }
            const QPointF dot = at(day, *chart.values[day]);
            if (last) {
                line.moveTo(*last);
                line.lineTo(dot);
            }
            last = dot;
        }
        m_painter.setPen(QPen(Qt::black, kLine * m_unit));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(line);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        QPointF newest;
        for (std::size_t day = 0; day < chart.values.size(); ++day) {
            if (!chart.values[day])
                continue;
            newest = at(day, *chart.values[day]);
            m_painter.drawEllipse(newest, kDot * m_unit, kDot * m_unit);
        }
        m_painter.setPen(Qt::black);
        m_painter.setFont(font(kBody, true));
        // Above the dot: beside it may stand the "?" of the next day.
        m_painter.drawText(QRectF(newest.x() - 2 * inset, newest.y() - (2 * kBody + kDot) * m_unit, 4 * inset, 2 * kBody * m_unit),
            Qt::AlignHCenter | Qt::AlignBottom, chart.lastText);
    }

    QPainter &m_painter;
    QRectF m_area;
    double m_unit; ///< device units in a point
    bool m_isMeasuring;
    double m_y;
    QStringList m_texts;
};

void fill(Sheet &sheet, const SummaryPage &page)
{
    sheet.write(page.title, kTitle, true);
    sheet.write(page.identity, kHeading, true);
    sheet.write(page.received, kBody);
    for (const SummarySection &section : page.sections) {
        sheet.skip(kSectionGap);
        sheet.write(section.title, kHeading, true);
        sheet.rule();
        for (const SummaryChart &chart : section.charts)
            sheet.chart(chart);
        for (const QString &line : section.lines)
            sheet.write(line, kBody);
    }
    sheet.skip(kSectionGap);
    sheet.rule();
    for (const QString &line : page.foot)
        sheet.write(line, kSmall);
}

} // namespace

QStringList drawSummary(QPainter &painter, const SummaryPage &page, const QRectF &area)
{
    double unit = static_cast<double>(painter.device()->logicalDpiX()) / kPointsPerInch;
    const double least = unit * kSmallest;
    for (bool fits = false; !fits && unit > least;) {
        Sheet measured(painter, area, unit, true);
        fill(measured, page);
        fits = measured.bottom() <= area.bottom();
        if (!fits)
            unit *= kStep;
    }
    Sheet sheet(painter, area, unit, false);
    fill(sheet, page);
    return sheet.texts();
}

platform::Result<void> writePdf(const SummaryPage &page, const QString &file)
{
    return writeSheet(file, page.title, kMarginPoints, [&](QPainter &painter, const QRectF &area) { drawSummary(painter, page, area); });
}

} // namespace viewmodels
