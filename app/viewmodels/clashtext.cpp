// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/clashtext.h"

#include "app/domain/duedoses.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/plantext.h"

#include <QCoreApplication>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sentences of this file.
struct Clash {
    Q_DECLARE_TR_FUNCTIONS(Clash)
};

QString setBy(const domain::Envelope &envelope, const Context &context)
{
    //: Whose number or prescription it is that contradicts an advice; %1 is a name, %2 a day
    return Clash::tr("%1, %2").arg(capitalised(authorName(envelope, context)), context.wording.day(envelope.occurredAt));
}

ClashSide packSide(const content::AdviceSide &side, const Context &context)
{
    const content::Pack *pack = context.library().pack(side.pack.value);
    const QString title = pack ? context.wording.text(pack->title) : QString::fromStdString(side.pack.value);
    return {context.wording.text(side.advice.text), title + u", "_s + QString::fromStdString(side.source.issuer)};
}

} // namespace

ClashSide clashSide(const content::AdviceSide &side, const Context &context)
{
    if (side.set.empty())
        return packSide(side, context);
    if (const auto setting = context.store().clinicalSettings.find(side.set); setting && *setting) {
        ClashSide said{{}, setBy((**setting).envelope, context)};
        if ((**setting).setting.kind == domain::ClinicalSetting::Kind::Threshold) {
            said.text = context.wording.text(side.advice.text);
        } else {
            const QString unit = context.wording.unit(QString::fromStdString((**setting).setting.unit));
            const QString amount = context.wording.number((**setting).setting.value.value_or(0), 1) + QChar(0x00A0) + unit;
            //: An amount that a professional set for this patient, beside an advice that says otherwise; %1 is a value with its unit
            said.text = Clash::tr("Set for this patient: %1").arg(amount);
        }
        return said;
    }
    const auto medicine = context.store().medications.find({side.set});
    const auto version = context.store().documents.current(side.set);
    if (!medicine || !*medicine || !version || !*version)
        return {};
    const domain::LocalDay today = domain::localDayOf(context.now());
    //: A prescription beside an advice that says otherwise; %1 its name, %2 how it is taken
    return {Clash::tr("%1: %2").arg(capitalised(QString::fromStdString((**medicine).name)), planLines(**medicine, today, context.wording)),
        setBy((**version).envelope, context)};
}

QString clashText(const content::Contradiction &clash, const Context &context)
{
    const ClashSide left = clashSide(clash.left, context);
    const ClashSide right = clashSide(clash.right, context);
    //: Two things that cannot both be followed; %1 and %3 are what is said, %2 and %4 who says it
    return Clash::tr("“%1” (%2). “%3” (%4).").arg(left.text, left.source, right.text, right.source);
}

} // namespace viewmodels
