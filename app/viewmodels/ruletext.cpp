// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/ruletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

const content::Rule *ruleOf(const content::Pack *pack, const std::string &id)
{
    if (!pack)
        return nullptr;
    const auto found = std::ranges::find(pack->rules, id, &content::Rule::id);
    return found == pack->rules.end() ? nullptr : &*found;
}

bool isSlow(const domain::RaisedAlert &alert)
{
    return alert.way == "reference" || alert.way == "median";
}

QString slowText(const domain::RaisedAlert &alert, const QString &measure)
{
    const QString change = alert.direction == "loss"
        //: A slow change; %1 is a measure such as Weight
        ? Words::tr("%1: going down little by little.")
        //: A slow change; %1 is a measure such as Weight
        : Words::tr("%1: going up little by little.");
    const QString todo = alert.severity == "ask"
        //: After a sentence about a slow change
        ? Words::tr("Tell your nurse.")
        //: After a sentence about a slow change
        : Words::tr("Call your team today.");
    return change.arg(measure) + u' ' + todo;
}

QString reasonText(const domain::RaisedAlert &alert, const content::Rule *rule, int decimals, const Wording &wording)
{
    const QString unit = QString::fromStdString(alert.unit);
    const QString limit = limitNumber(alert.threshold, wording);
    if (alert.way == "value") {
        //: Why a rule is met; %1 is a value with its unit, %2 the limit
        return Words::tr("%1 (limit %2)").arg(wording.quantity(alert.value, decimals, unit), limit);
    }
    const QString change = wording.difference(alert.amount, decimals, unit);
    if (alert.way == "reference") {
        //: Why a rule is met; %1 is a difference such as "+ 2.1 kg", %2 the reference value with its unit, %3 the limit
        return Words::tr("%1 from the reference of %2 (limit %3)").arg(change, wording.quantity(alert.against.value_or(0), decimals, unit), limit);
    }
    if (alert.way == "median") {
        //: Why a rule is met; %1 is a difference such as "+ 2.1 kg", %2 the limit
        return Words::tr("%1 from the week before (limit %2)").arg(change, limit);
    }
    const int days = rule ? std::max(1, rule->windowHours / 24) : 1;
    //: Why a rule is met; %1 is a difference such as "+ 2.1 kg", %n the days it looks back, %2 the limit
    return Words::tr("%1 in %n days (limit %2)", nullptr, days).arg(change, limit);
}

} // namespace

QString limitNumber(double value, const Wording &wording)
{
    constexpr int kMostDecimals = 2;
    int decimals = 0;
    while (decimals < kMostDecimals && std::abs(value * std::pow(10, decimals) - std::round(value * std::pow(10, decimals))) > 1e-6)
        ++decimals;
    return wording.number(value, decimals);
}

QString sourceText(const content::Pack &pack, const content::SourceId &id)
{
    const content::Source *source = pack.source(id);
    if (!source)
        return {};
    const QString issuer = QString::fromStdString(source->issuer);
    //: Where a rule comes from; %1 is the issuer of a document
    const QString undated = Words::tr("Source: %1.").arg(issuer);
    //: Where a rule comes from; %1 is the issuer of a document, %2 its year
    return source->year ? Words::tr("Source: %1, %2.").arg(issuer).arg(*source->year) : undated;
}

QString teamMember(const domain::ActorId &actor, const Context &context)
{
    if (const auto person = context.store().people.find(actor); person && *person)
        return context.wording.fullName(**person);
    //: Somebody of the team whose name is not on this device, in the middle of a sentence
    return Words::tr("your team");
}

AlertText alertText(const domain::RaisedAlert &alert, const Context &context)
{
    const content::Pack *pack = context.library().pack(alert.pack);
    const content::Rule *rule = ruleOf(pack, alert.rule);
    const content::MeasureDefinition *measure = pack ? pack->measure(content::MeasureId(alert.measure)) : nullptr;
    const QString name = measure ? context.wording.text(measure->title) : QString::fromStdString(alert.measure);
    AlertText result;
    result.degree = QString::fromStdString(alert.severity);
    result.reason = reasonText(alert, rule, measure ? measure->decimals : 1, context.wording);
    if (isSlow(alert)) {
        result.text = slowText(alert, name);
    } else if (rule) {
        result.text = context.wording.text(rule->text);
    } else {
        //: An alert whose content pack is not on this device; %1 is a measure such as weight
        result.text = Words::tr("%1: outside the limit. Call your team today.").arg(name);
    }
    QStringList parts{result.reason + u'.'};
    if (!alert.thresholdBy.empty()) {
        //: Whose limit a rule uses; %1 is a name
        parts << Words::tr("Limit set by %1.").arg(teamMember(alert.thresholdBy, context));
    }
    if (pack)
        parts << sourceText(*pack, content::SourceId(alert.source));
    parts.removeAll(QString());
    result.detail = parts.join(u' ');
    return result;
}

} // namespace viewmodels
