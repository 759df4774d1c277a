// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/refillviewmodel.h"

#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/scheduletext.h"
#include "content/learning/numbertext.h"

#include <cmath>

namespace viewmodels {

namespace {

constexpr double kMostInBoxes = 10'000;
constexpr double kMostDays = 366;

/// The one unit all doses are counted in; empty when there are two or none.
std::string unitOf(const domain::Medication &medicine)
{
    std::string unit;
    for (const domain::Schedule &line : domain::schedulesOf(medicine)) {
        if (!line.amount || (!unit.empty() && unit != line.amount->unit))
            return {};
        unit = line.amount->unit;
    }
    return unit;
}

} // namespace

RefillViewModel::RefillViewModel(const Context &context, const domain::MedicationId &medication, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context)
{
    if (auto found = context.store().medications.find(medication))
        m_medicine = std::move(*found);
    if (m_medicine)
        m_unit = unitOf(*m_medicine);
}

QString RefillViewModel::name() const
{
    return m_medicine ? capitalised(QString::fromStdString(m_medicine->name)) : QString();
}

QString RefillViewModel::question() const
{
    //: Page where a box from the pharmacy is recorded
    return m_unit.empty() ? tr("How many days is it for?")
                          //: Page where a box from the pharmacy is recorded
                          : tr("How much is in the boxes?");
}

QString RefillViewModel::unit() const
{
    //: After a number of days
    return m_unit.empty() ? tr("days") : ScheduleText(context().wording).amount({2, m_unit}).section(QChar(0x00A0), 1);
}

void RefillViewModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_errorText.clear();
    emit changed();
}

bool RefillViewModel::save()
{
    const auto value = content::parseNumber(m_text.toStdString());
    const double most = m_unit.empty() ? kMostDays : kMostInBoxes;
    const bool isPossible = value && std::isfinite(*value) && *value > 0 && *value <= most && (!m_unit.empty() || std::trunc(*value) == *value);
    if (!m_medicine || !isPossible) {
        //: Beside a field that cannot be read; %1 is the largest number
        m_errorText = tr("Write a number from 1 to %1, for example 30.").arg(context().wording.number(most, 0));
        emit changed();
        return false;
    }
    const auto quantity = m_unit.empty() ? std::nullopt : std::optional(domain::Amount{*value, m_unit});
    const auto days = m_unit.empty() ? std::optional(static_cast<int>(*value)) : std::nullopt;
    if (auto done = context().journal().handedOut(m_record.patient(), m_medicine->id, quantity, days); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return false;
    }
    emit entered();
    return true;
}

} // namespace viewmodels
