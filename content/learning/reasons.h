// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace content {

/// Why a unit is in the plan, is not, or stands where it does. The sentence a patient reads is made elsewhere.
enum class ReasonCode {
    // in
    SafetyNotMastered,   ///< competence
    BaselineNotRight,    ///< competence
    LearningStarted,     ///< competence; answered before, not yet held
    NotYetSeen,          ///< competence
    PrerequisiteOf,      ///< unit
    SharedByPacks,       ///< packs, "a, b": taught once
    KeepFresh,           ///< nothing is left to learn: kept so that it stays
    EquipmentNeeded,     ///< equipment; to be provided first
    CaregiverLearns,     ///< somebody else does the care, and is taught
    NobodyElse,          ///< written for a caregiver, and there is none
    // out
    AlreadyMastered,
    KnownAtBaseline,
    NoCaregiver,
    EquipmentMissing,    ///< equipment
    OtherPathology,
    TaughtByOtherPack,   ///< pack
    OnDemand,            ///< of a shared pack, no safety and no gap: a professional adds it when it is needed
    // where
    SafetyFirst,
    LiftedForSafety,     ///< unit: a safety unit needs it
    AfterPrerequisite,   ///< unit
    LivesAlone,          ///< teaches signs, and nobody else would see them
    BaselineGapFirst,
    PackOrder,
};

struct Reason {
    ReasonCode code = ReasonCode::PackOrder;
    std::map<std::string, std::string> params = {};

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// Stable token for stored plans, "safety-not-mastered".
[[nodiscard]] std::string_view toToken(ReasonCode code);
[[nodiscard]] std::optional<ReasonCode> reasonCodeFromToken(std::string_view token);

} // namespace content
