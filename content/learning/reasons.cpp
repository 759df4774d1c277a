// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/reasons.h"

#include <array>
#include <utility>

namespace content {

namespace {

constexpr std::array<std::pair<ReasonCode, std::string_view>, 23> kReasons{{
    {ReasonCode::SafetyNotMastered, "safety-not-mastered"},
    {ReasonCode::BaselineNotRight, "baseline-not-right"},
    {ReasonCode::LearningStarted, "learning-started"},
    {ReasonCode::NotYetSeen, "not-yet-seen"},
    {ReasonCode::PrerequisiteOf, "prerequisite-of"},
    {ReasonCode::SharedByPacks, "shared-by-packs"},
    {ReasonCode::KeepFresh, "keep-fresh"},
    {ReasonCode::EquipmentNeeded, "equipment-needed"},
    {ReasonCode::CaregiverLearns, "caregiver-learns"},
    {ReasonCode::NobodyElse, "nobody-else"},
    {ReasonCode::AlreadyMastered, "already-mastered"},
    {ReasonCode::KnownAtBaseline, "known-at-baseline"},
    {ReasonCode::NoCaregiver, "no-caregiver"},
    {ReasonCode::EquipmentMissing, "equipment-missing"},
    {ReasonCode::OtherPathology, "other-pathology"},
    {ReasonCode::TaughtByOtherPack, "taught-by-other-pack"},
    {ReasonCode::OnDemand, "on-demand"},
    {ReasonCode::SafetyFirst, "safety-first"},
    {ReasonCode::LiftedForSafety, "lifted-for-safety"},
    {ReasonCode::AfterPrerequisite, "after-prerequisite"},
    {ReasonCode::LivesAlone, "lives-alone"},
    {ReasonCode::BaselineGapFirst, "baseline-gap-first"},
    {ReasonCode::PackOrder, "pack-order"},
}};

} // namespace

std::string_view toToken(ReasonCode code)
{
    for (const auto &[known, token] : kReasons) {
        if (known == code)
            return token;
    }
    return {};
}

std::optional<ReasonCode> reasonCodeFromToken(std::string_view token)
{
    for (const auto &[code, known] : kReasons) {
        if (known == token)
            return code;
    }
    return std::nullopt;
}

} // namespace content
