// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/transcriptionviewmodel.h"

#include "app/store/entrymethodstore.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/symptomtext.h"
#include "content/learning/numbertext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDays = 7;
/// The sheet has days, not hours: the usual hour of the morning stands for it.
constexpr domain::TimeOfDay kHour{8, 0};

platform::ZonedTime momentOf(const Context &context, domain::LocalDay day)
{
    const platform::Clock &clock = context.workspace.clock;
    return domain::atWallClock(day, kHour, [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
}

} // namespace

TranscriptionViewModel::TranscriptionViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent),
      m_grid({{"key", [](const GridRow &row) { return QVariant(row.key); }}, {"title", [](const GridRow &row) { return QVariant(row.title); }},
                 {"unit", [](const GridRow &row) { return QVariant(row.unit); }}, {"cells", [](const GridRow &row) { return QVariant(row.cells); }}},
          this)
{
}

void TranscriptionViewModel::refresh()
{
    show();
    emit changed();
}

bool TranscriptionViewModel::fail(const QString &sentence)
{
    m_errorText = sentence;
    emit changed();
    return false;
}

void TranscriptionViewModel::setCode(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_errorText.clear();
    emit changed();
}

bool TranscriptionViewModel::open()
{
    m_errorText.clear();
    const auto sheet = domain::diarySheetFrom(m_code.toStdString());
    if (!sheet) {
        //: Copying the paper diary: the code was mistyped; the example is the form of a code
        return fail(tr("Write the code under the square of the sheet, for example K7Q2M9XA-2026-W48."));
    }
    const auto person = services::patientOfSheet(context().store(), sheet->patient);
    if (!person)
        return fail(storageText(person.error()).title);
    if (!*person) {
        //: Copying the paper diary: the code belongs to nobody on this device
        return fail(tr("No patient of this device has this code. Check the eight letters, or update first."));
    }
    if (sheet->monday > domain::localDayOf(context().now())) {
        //: Copying the paper diary: its week lies ahead
        return fail(tr("This week is still to come. Check the code."));
    }
    m_person = **person;
    m_sheet = sheet;
    m_lines = diaryLinesOf(context(), {m_person.id.value});
    m_texts.assign(m_lines.size() * kDays, {});
    m_doneText.clear();
    m_doubtText.clear();
    readKnown();
    show();
    emit changed();
    return true;
}

/// What was copied from this sheet before: by this nurse or another.
void TranscriptionViewModel::readKnown()
{
    m_known.assign(m_texts.size(), {});
    const store::EntryMethodStore methods(context().store().database());
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const auto made = context().store().measures.live({m_person.id.value}, m_lines[line].kind, momentOf(context(), m_sheet->monday).at,
            momentOf(context(), {m_sheet->monday.days + kDays}).at);
        for (const domain::Measure &measure : made ? *made : std::vector<domain::Measure>()) {
            const auto method = methods.find(measure.envelope.id);
            const int day = domain::localDayOf(measure.envelope.occurredAt).days - m_sheet->monday.days;
            if (!method || *method != domain::method::kPaper || day < 0 || day >= kDays)
                continue;
            const double shown = m_lines[line].isFeeling ? static_cast<double>(domain::strengthOf(measure.value)) : measure.value;
            m_known[line * kDays + static_cast<std::size_t>(day)] = context().wording.number(shown, m_lines[line].decimals);
        }
    }
}

std::optional<double> TranscriptionViewModel::valueOf(std::size_t line, int day) const
{
    const auto typed = content::parseNumber(textAt(line, day).toStdString(), m_lines[line].unit);
    if (!typed || *typed < 0)
        return std::nullopt;
    // A feeling is one of the figures on the sheet, and nothing between them.
    if (m_lines[line].isFeeling && (!m_lines[line].plausible.holds(*typed) || *typed != static_cast<int>(*typed)))
        return std::nullopt;
    return typed;
}

QVariantMap TranscriptionViewModel::cellOf(std::size_t line, int day) const
{
    const domain::LocalDay date{m_sheet->monday.days + day};
    const QString &known = m_known[line * kDays + static_cast<std::size_t>(day)];
    QString state;
    if (!known.isEmpty())
        state = u"known"_s;
    else if (date > domain::localDayOf(context().now()))
        state = u"later"_s;
    else if (!textAt(line, day).trimmed().isEmpty() && !valueOf(line, day))
        state = u"wrong"_s;
    else if (!textAt(line, day).trimmed().isEmpty() && !m_lines[line].plausible.holds(*valueOf(line, day)))
        state = u"unlikely"_s;
    return {{u"text"_s, known.isEmpty() ? textAt(line, day) : known}, {u"state"_s, state}, {u"day"_s, dayHead(context(), date)}};
}

void TranscriptionViewModel::show()
{
    std::vector<GridRow> rows;
    for (std::size_t line = 0; m_sheet && line < m_lines.size(); ++line) {
        GridRow row{QString::fromStdString(m_lines[line].kind), m_lines[line].title,
            m_lines[line].isFeeling ? QString() : context().wording.unit(QString::fromStdString(m_lines[line].unit)), {}};
        for (int day = 0; day < kDays; ++day)
            row.cells << cellOf(line, day);
        rows.push_back(std::move(row));
    }
    m_grid.setRows(rows);
}

void TranscriptionViewModel::setCell(const QString &line, int day, const QString &text)
{
    const auto found = std::ranges::find(m_lines, line.toStdString(), &DiaryLine::kind);
    if (found == m_lines.end() || day < 0 || day >= kDays)
        return;
    textAt(static_cast<std::size_t>(found - m_lines.begin()), day) = text;
    m_errorText.clear();
    m_doubtText.clear();
    show();
    emit changed();
}

int TranscriptionViewModel::count(const QString &state) const
{
    int cells = 0;
    for (const GridRow &row : m_grid.rows()) {
        cells += static_cast<int>(
            std::ranges::count_if(row.cells, [&](const QVariant &cell) { return cell.toMap().value(u"state"_s).toString() == state; }));
    }
    return cells;
}

QString TranscriptionViewModel::name() const
{
    return m_sheet ? context().wording.fullName(m_person) : QString();
}

QString TranscriptionViewModel::weekLabel() const
{
    return m_sheet ? weekText(context(), m_sheet->monday) : QString();
}

QStringList TranscriptionViewModel::days() const
{
    QStringList heads;
    for (int day = 0; m_sheet && day < kDays; ++day)
        heads << dayHead(context(), {m_sheet->monday.days + day});
    return heads;
}

QString TranscriptionViewModel::scaleText() const
{
    QStringList scale;
    for (std::size_t i = 0; i < domain::kStrengths.size(); ++i)
        scale << QString::number(i) + u"\u00A0=\u00A0"_s + strengthText(domain::kStrengths[i]);
    return scale.join(u", "_s);
}

QString TranscriptionViewModel::progressText() const
{
    if (!m_sheet)
        return {};
    int filled = 0;
    for (const QString &text : m_texts)
        filled += !text.trimmed().isEmpty();
    const auto all = static_cast<int>(m_texts.size());
    //: Copying the paper diary; %1 of %2 boxes are filled in
    QString text = tr("%1 of %2 boxes filled in.").arg(filled).arg(all);
    if (const int known = count(u"known"_s); known > 0) {
        //: Copying the paper diary; %n boxes were copied earlier, and stay as they are
        text += u' ' + tr("%n were copied before.", nullptr, known);
    }
    return text;
}

bool TranscriptionViewModel::save()
{
    m_errorText.clear();
    m_doubtText.clear();
    if (!m_sheet)
        return false;
    if (const int wrong = count(u"wrong"_s); wrong > 0) {
        //: Copying the paper diary; %n boxes hold something that is no number or no figure of the scale
        return fail(tr("%n boxes cannot be read. Write a number, or for how one feels a figure from 0 to 4.", nullptr, wrong));
    }
    if (const int unlikely = count(u"unlikely"_s); unlikely > 0) {
        //: Copying the paper diary; %n boxes hold an unlikely number
        m_doubtText = tr("%n numbers are unlikely. Are they on the sheet like this?", nullptr, unlikely);
        emit changed();
        return false;
    }
    return keep();
}

bool TranscriptionViewModel::confirm()
{
    return !m_doubtText.isEmpty() && keep();
}

bool TranscriptionViewModel::keep()
{
    std::vector<services::GivenReading> readings;
    for (int day = 0; day < kDays; ++day) {
        const platform::ZonedTime at = momentOf(context(), {m_sheet->monday.days + day});
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            const auto value = textAt(line, day).trimmed().isEmpty() ? std::nullopt : valueOf(line, day);
            if (!value)
                continue;
            const double kept = m_lines[line].isFeeling ? domain::scoreOf(domain::kStrengths[static_cast<std::size_t>(*value)]) : *value;
            // The two numbers of a cuff are one reading.
            const bool isLower = m_lines[line].kind == "diastolic" && !readings.empty() && readings.back().at == at &&
                readings.back().values.front().kind == "systolic";
            if (isLower)
                readings.back().values.push_back({m_lines[line].kind, kept, m_lines[line].unit});
            else
                readings.push_back({{{m_lines[line].kind, kept, m_lines[line].unit}}, at});
        }
    }
    if (readings.empty()) {
        //: Copying the paper diary: no box was filled in
        return fail(tr("Fill in one box at least."));
    }
    const auto kept = services::enterFor(context().journal(), context().store(), {m_person.id.value}, readings, domain::method::kPaper);
    if (!kept)
        return fail(entryText(kept.error()));
    //: Copying the paper diary; %n values are kept, %1 is "Mrs Durand"
    m_doneText = tr("Recorded for %1, from paper, under your name: %n values.", nullptr, *kept).arg(context().wording.politeName(m_person));
    m_doubtText.clear();
    m_texts.assign(m_texts.size(), {});
    readKnown();
    show();
    emit changed();
    emit entered();
    return true;
}

void TranscriptionViewModel::another()
{
    m_sheet.reset();
    m_code.clear();
    m_doneText.clear();
    m_errorText.clear();
    m_doubtText.clear();
    show();
    emit changed();
}

} // namespace viewmodels
