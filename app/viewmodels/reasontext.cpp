// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/reasontext.h"

#include "content/learning/reasons.h"

#include <QCoreApplication>

namespace viewmodels {

using content::ReasonCode;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

QString param(const domain::PathReason &reason, const char *name)
{
    const auto found = reason.params.find(name);
    return found == reason.params.end() ? QString() : QString::fromStdString(found->second);
}

QString unitTitle(const domain::PathReason &reason, const domain::UnitRef &unit, const services::Library &library, const Wording &wording)
{
    const content::Unit *other = library.unit({unit.pack, param(reason, "unit").toStdString()});
    return other ? wording.text(other->title) : QString();
}

} // namespace

QString reasonText(
    const domain::PathReason &reason, const domain::UnitRef &unit, const services::Library &library, const Wording &wording)
{
    const auto code = content::reasonCodeFromToken(reason.code);
    if (!code)
        return {};
    switch (*code) {
    case ReasonCode::SafetyNotMastered:
    case ReasonCode::SafetyFirst:
        //: Why a unit is in the path, after "Why?"
        return Words::tr("For your safety.");
    case ReasonCode::BaselineNotRight:
    case ReasonCode::BaselineGapFirst:
        //: Why a unit is in the path
        return Words::tr("You wanted to look at it again.");
    case ReasonCode::LearningStarted:
        //: Why a unit is in the path
        return Words::tr("You have begun it.");
    case ReasonCode::NotYetSeen:
        //: Why a unit is in the path
        return Words::tr("It is new to you.");
    case ReasonCode::PrerequisiteOf:
    case ReasonCode::LiftedForSafety:
        //: Why a unit is in the path; %1 is the title of another unit
        return Words::tr("It prepares “%1”.").arg(unitTitle(reason, unit, library, wording));
    case ReasonCode::AfterPrerequisite:
        //: Why a unit stands where it does; %1 is the title of another unit
        return Words::tr("It follows “%1”.").arg(unitTitle(reason, unit, library, wording));
    case ReasonCode::SharedByPacks:
        //: Why a unit is in the path
        return Words::tr("It serves several of your illnesses.");
    case ReasonCode::KeepFresh:
        //: Why a unit is in the path
        return Words::tr("To keep it fresh.");
    case ReasonCode::EquipmentNeeded:
        //: Why a unit is in the path; a scale or the like has to be found
        return Words::tr("Your team will help you find the equipment.");
    case ReasonCode::CaregiverLearns:
        //: Why a unit is in the path
        return Words::tr("For the person who helps you.");
    case ReasonCode::LivesAlone:
        //: Why a unit stands where it does
        return Words::tr("You live alone: you are the first to see the signs.");
    default:
        return {};
    }
}

QString mainReason(const domain::PathUnit &unit, const services::Library &library, const Wording &wording)
{
    for (const domain::PathReason &reason : unit.reasons) {
        if (QString text = reasonText(reason, unit.unit, library, wording); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace viewmodels
