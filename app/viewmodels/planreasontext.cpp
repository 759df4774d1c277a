// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/planreasontext.h"

#include "app/viewmodels/equipmenttext.h"

#include <QCoreApplication>

namespace viewmodels {

using content::ReasonCode;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanReasonText)
};

std::string param(const content::Reason &reason, const char *name)
{
    const auto found = reason.params.find(name);
    return found == reason.params.end() ? std::string() : found->second;
}

QString otherUnit(const content::Reason &reason, const content::PackId &pack, const services::Library &library, const Wording &wording)
{
    const content::Unit *unit = library.unit({pack.value, param(reason, "unit")});
    return unit ? wording.text(unit->title) : QString::fromStdString(param(reason, "unit"));
}

QString equipment(const content::Reason &reason)
{
    return equipmentText(param(reason, "equipment"));
}

} // namespace

QString planReasonText(
    const content::Reason &reason, const content::PackId &pack, const services::Library &library, const Wording &wording)
{
    switch (reason.code) {
    case ReasonCode::SafetyNotMastered:
        //: Path builder, why a unit is proposed
        return Words::tr("Safety, not mastered yet.");
    case ReasonCode::BaselineNotRight:
        //: Path builder, why a unit is proposed
        return Words::tr("Not known at the assessment.");
    case ReasonCode::LearningStarted:
        //: Path builder, why a unit is proposed
        return Words::tr("Begun, not mastered yet.");
    case ReasonCode::NotYetSeen:
        //: Path builder, why a unit is proposed
        return Words::tr("Not seen yet.");
    case ReasonCode::PrerequisiteOf:
    case ReasonCode::LiftedForSafety:
        //: Path builder, why a unit is proposed or stands early; %1 is the title of another unit
        return Words::tr("Needed before “%1”.").arg(otherUnit(reason, pack, library, wording));
    case ReasonCode::SharedByPacks:
        //: Path builder, why a unit is proposed
        return Words::tr("Shared by several packs: learned once.");
    case ReasonCode::KeepFresh:
        //: Path builder, why a unit is proposed
        return Words::tr("Already mastered, kept fresh.");
    case ReasonCode::EquipmentNeeded:
        //: Path builder, why a unit is proposed; %1 is equipment such as "a scale"
        return Words::tr("Needs %1: provide it first.").arg(equipment(reason));
    case ReasonCode::CaregiverLearns:
        //: Path builder, why a unit is proposed
        return Words::tr("Somebody else does the care, and learns it.");
    case ReasonCode::NobodyElse:
        //: Path builder, why a unit written for carers is proposed
        return Words::tr("Written for a carer, and there is none.");
    case ReasonCode::AlreadyMastered:
        //: Path builder, why a unit is left out
        return Words::tr("Already mastered.");
    case ReasonCode::KnownAtBaseline:
        //: Path builder, why a unit is left out
        return Words::tr("Known at the assessment.");
    case ReasonCode::NoCaregiver:
        //: Path builder, why a unit is left out
        return Words::tr("No carer was named.");
    case ReasonCode::EquipmentMissing:
        //: Path builder, why a unit is left out; %1 is equipment such as "a scale"
        return Words::tr("There is not %1 at home.").arg(equipment(reason));
    case ReasonCode::OtherPathology:
        //: Path builder, why a unit is left out
        return Words::tr("For another illness.");
    case ReasonCode::TaughtByOtherPack:
        //: Path builder, why a unit is left out
        return Words::tr("Taught by another pack.");
    case ReasonCode::OnDemand:
        //: Path builder, why a unit is left out
        return Words::tr("Useful to anybody: add it when it is needed.");
    case ReasonCode::AfterPrerequisite:
        //: Path builder, why a unit stands where it does; %1 is the title of another unit
        return Words::tr("Comes after “%1”.").arg(otherUnit(reason, pack, library, wording));
    case ReasonCode::LivesAlone:
        //: Path builder, why a unit stands early
        return Words::tr("Lives alone: nobody else would see the signs.");
    case ReasonCode::SafetyFirst:
    case ReasonCode::BaselineGapFirst:
    case ReasonCode::PackOrder:
        break; // the first reason has said it
    }
    return {};
}

QString planReasonText(const content::PlannedUnit &unit, const services::Library &library, const Wording &wording)
{
    QStringList sentences;
    for (const content::Reason &reason : unit.reasons)
        sentences << planReasonText(reason, unit.pack, library, wording);
    sentences << planReasonText(unit.position, unit.pack, library, wording);
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace viewmodels
