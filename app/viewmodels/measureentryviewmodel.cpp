// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/measureentryviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "content/learning/numbertext.h"

#include <cmath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

MeasureEntryViewModel::MeasureEntryViewModel(
    const Context &context, const std::string &kind, const std::optional<domain::FactId> &corrects, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_definition(m_record.measure(kind)), m_kind(kind), m_corrects(corrects)
{
    // Yesterday's, not this morning's: a second value of the same day is compared with what stood before both.
    if (auto latest = context.store().measures.latest(m_record.patient(), kind, m_record.day().from))
        m_previous = std::move(*latest);
}

QString MeasureEntryViewModel::quantity(double value) const
{
    return m_definition ? context().wording.quantity(value, decimals(), QString::fromStdString(m_definition->unit)) : QString();
}

QString MeasureEntryViewModel::title() const
{
    return m_definition ? context().wording.text(m_definition->title) : QString();
}

QString MeasureEntryViewModel::question() const
{
    return m_definition ? context().wording.text(m_definition->question) : QString();
}

QString MeasureEntryViewModel::hint() const
{
    return m_definition ? context().wording.text(m_definition->hint) : QString();
}

QString MeasureEntryViewModel::unit() const
{
    return m_definition ? context().wording.unit(QString::fromStdString(m_definition->unit)) : QString();
}

QString MeasureEntryViewModel::unitName() const
{
    //: Screen reader, after the name of a field such as Weight
    return m_definition && m_definition->unit == "kg" ? tr("in kilograms") : unit();
}

int MeasureEntryViewModel::wholeDigits() const
{
    return m_definition ? static_cast<int>(QString::number(static_cast<int>(m_definition->plausible.max)).size()) : 3;
}

QString MeasureEntryViewModel::reminder() const
{
    if (!m_previous)
        return {};
    //: Under the field of a measure: the last value; %1 is a moment such as "Yesterday at 8:05am", %2 a value with its unit
    return tr("%1: %2").arg(context().wording.momentSentence(m_previous->envelope.occurredAt, context().now()), quantity(m_previous->value));
}

QString MeasureEntryViewModel::askText() const
{
    //: Asked when a value is unlikely; %1 is the value with its unit
    return m_asked && m_definition
        ? tr("You wrote %1. Is that right?")
              .arg(context().wording.quantity(*m_asked, std::max(decimals(), 1), QString::fromStdString(m_definition->unit)))
        : QString();
}

QString MeasureEntryViewModel::recordedText() const
{
    if (!m_kept)
        return {};
    //: Said back after a measure was kept; %1 is a value with its unit, %2 a time such as 8:05am
    return tr("Recorded: %1 at %2.").arg(quantity(m_kept->value), context().wording.time(m_kept->envelope.occurredAt));
}

void MeasureEntryViewModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_errorText.clear();
    emit changed();
}

void MeasureEntryViewModel::save()
{
    if (!m_definition || m_kept)
        return;
    const auto value = content::parseNumber(m_text.toStdString(), m_definition->unit);
    if (!value) {
        const double example = m_previous ? m_previous->value : std::sqrt(m_definition->plausible.min * m_definition->plausible.max);
        //: Beside a field that cannot be read; %1 is the name of a measure such as Weight, %2 a unit, %3 an example
        m_errorText = tr("%1: write a number in %2, for example %3.").arg(title(), unit(), context().wording.number(example, decimals()));
        emit changed();
        return;
    }
    if (!m_definition->plausible.holds(*value)) {
        m_asked = value;
        emit changed();
        return;
    }
    keep(*value);
}

void MeasureEntryViewModel::confirm()
{
    if (m_asked)
        keep(*m_asked);
}

void MeasureEntryViewModel::change()
{
    m_asked.reset();
    emit changed();
}

void MeasureEntryViewModel::keep(double value)
{
    m_asked.reset();
    const auto id = context().journal().measure(m_record.patient(), m_kind, value, m_definition->unit, m_corrects);
    if (!id) {
        m_errorText = entryText(id.error());
        emit changed();
        return;
    }
    if (auto kept = context().store().measures.find(*id))
        m_kept = std::move(*kept);
    m_alert = m_kept ? firstAlert(m_record, m_kind, context()) : std::nullopt;
    emit changed();
    emit entered();
}

bool MeasureEntryViewModel::remove()
{
    if (!m_corrects)
        return false;
    if (auto done = context().journal().takeBack(m_record.patient(), *m_corrects); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return false;
    }
    emit entered();
    return true;
}

void MeasureEntryViewModel::refresh()
{
    m_alert = m_kept ? firstAlert(m_record, m_kind, context()) : std::nullopt;
    emit changed();
}

QString MeasureEntryViewModel::alertText() const
{
    return m_alert ? m_alert->text : QString();
}

QString MeasureEntryViewModel::alertDetail() const
{
    return m_alert ? m_alert->detail : QString();
}

QString MeasureEntryViewModel::alertDegree() const
{
    return m_alert ? m_alert->degree : QString();
}

} // namespace viewmodels
