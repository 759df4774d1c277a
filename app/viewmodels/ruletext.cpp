// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/ruletext.h"

#include "app/services/measurerules.h"

#include <QCoreApplication>

#include <algorithm>

namespace viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

/// How far back a rule may look: the longest window any pack uses, with room.
constexpr int kDaysBack = 31;

QString amountText(const services::FiredRule &fired, int decimals, const Wording &wording)
{
    const QString unit = QString::fromStdString(fired.rule->unit);
    if (fired.rule->windowHours == 0)
        return wording.quantity(fired.amount, decimals, unit);
    const int days = std::max(1, fired.rule->windowHours / 24);
    //: Why a rule is met; %1 is a difference such as "+ 2.1 kg", %n the days it looks back
    return Words::tr("%1 in %n days.", nullptr, days).arg(wording.difference(fired.amount, decimals, unit));
}

QString sourceText(const services::FiredRule &fired)
{
    const content::Source *source = fired.pack->source(fired.rule->source);
    if (!source)
        return {};
    //: Where a rule comes from; %1 is the issuer of a document
    return Words::tr("Source: %1.").arg(QString::fromStdString(source->issuer));
}

} // namespace

std::optional<AlertText> firstAlert(const PatientRecord &record, const std::string &kind, const Context &context)
{
    const DaySpan today = record.day();
    const std::vector<domain::Measure> measures = record.measures(kind, record.day(kDaysBack).from, today.to);
    if (measures.empty() || measures.back().envelope.occurredAt.at < today.from)
        return std::nullopt;
    const auto packs = record.packs();
    const auto fired = services::firedRules(packs, kind, measures);
    const auto gravest = std::ranges::min_element(fired, {}, [](const services::FiredRule &met) { return met.rule->severity; });
    if (gravest == fired.end())
        return std::nullopt;
    const content::MeasureDefinition *definition = record.measure(kind);
    const std::string_view degree = content::toToken(gravest->rule->severity);
    return AlertText{context.wording.text(gravest->rule->text),
        amountText(*gravest, definition ? definition->decimals : 1, context.wording) + QChar(' ') + sourceText(*gravest),
        QString::fromLatin1(degree.data(), static_cast<qsizetype>(degree.size()))};
}

} // namespace viewmodels
