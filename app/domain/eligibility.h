// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/wallclock.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// Surgery episodes paid as one (épisode de soins): hip, knee, and colectomy for cancer of the colon.
enum class SurgeryEpisode { HipReplacement, KneeReplacement, Colectomy };

/// A stay, as far as the rules ask. What nobody said yet is empty, and never counts as said.
struct SurgeryStay {
    std::string ghm; ///< "08C481": its root decides
    std::optional<bool> fromHome;
    std::optional<bool> throughEmergency;
    std::optional<bool> died;
    std::optional<bool> palliative;
    std::optional<bool> totalColectomy;
    std::optional<LocalDay> operatedOn;
    std::optional<LocalDay> similarSurgeryBefore; ///< the last one
    bool isFirstSurgery = false;                  ///< somebody said that there was none before
};

enum class EpisodeFault {
    OtherSurgery,
    NotFromHome,
    ThroughEmergency,
    Died,
    Palliative,
    SimilarSurgery, ///< within the 365 days before the operation, the 365th included
    TotalColectomy,
    NotSaid         ///< something the rules ask is not known yet
};

/// Everything that speaks against it, in the order of the list above; empty: eligible.
[[nodiscard]] std::vector<EpisodeFault> faultsOf(SurgeryEpisode episode, const SurgeryStay &stay);

/// The lists of patients of a PEPS team (payment of a team of primary care for a list of patients).
enum class PepsList { Diabetes, SixtyFiveAndOver, FiftyAndOverNeuro, WholeList };

struct PepsPatient {
    std::optional<LocalDay> born;
    std::set<std::string> longTermIllnesses; ///< recognised ones (ALD): "diabetes", "neurodegenerative"
    bool isOfTheDoctor = false;              ///< on the list of a doctor of the team
};

enum class PepsFault { NotOfTheDoctor, NoBirthDate, TooYoung, NoDiabetes, NoNeurodegenerative };

/// Everything that speaks against this list on `day`; empty: on it.
[[nodiscard]] std::vector<PepsFault> faultsOf(PepsList list, const PepsPatient &patient, LocalDay day);

/// Whole years on `day`; somebody born on 29 February is a year older on 1 March where there is no 29th.
[[nodiscard]] int ageOn(LocalDay born, LocalDay day);

[[nodiscard]] std::string_view toToken(SurgeryEpisode episode);
[[nodiscard]] std::string_view toToken(PepsList list);

} // namespace domain
