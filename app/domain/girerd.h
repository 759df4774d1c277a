// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/instruments.h"
#include "platforms/base/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// The adherence questionnaire of Girerd, six questions answered yes or no. Two public codings count in opposite
/// directions, so a number without its convention means nothing: the convention travels with every score. The wording is
/// not here; its terms are not known, and the gate keeps it off screens until a grant is recorded.
enum class GirerdConvention {
    NoIsOne,  ///< "girerd6/no-is-one": 6 good, 4 or 5 minor, 3 or less low
    YesIsOne, ///< "girerd6/yes-is-one": 0 good, 1 or 2 minor, 3 or more low: the same answers, the other way round
};
enum class GirerdClass { Good, Minor, Low };

inline constexpr std::string_view kGirerdInstrument = "girerd6";
inline constexpr InstrumentTerms kGirerdTerms = InstrumentTerms::Unknown;

/// Yes or no to the six questions in their order; nothing where no answer was given.
using GirerdAnswers = std::array<std::optional<bool>, 6>;

struct GirerdScore {
    GirerdConvention convention = GirerdConvention::NoIsOne;
    int points = 0;
    GirerdClass level = GirerdClass::Low;

    friend bool operator==(const GirerdScore &, const GirerdScore &) = default;
};

/// `Missing` when a question has no answer: an empty answer is neither yes nor no.
[[nodiscard]] platform::Result<GirerdScore> girerdScore(const GirerdAnswers &answers, GirerdConvention convention);
/// A score that was computed elsewhere. `Invalid` for points no answers give.
[[nodiscard]] platform::Result<GirerdScore> girerdFromPoints(int points, GirerdConvention convention);
/// The same answers by the other convention.
[[nodiscard]] GirerdScore inConvention(const GirerdScore &score, GirerdConvention convention);

[[nodiscard]] std::string_view toId(GirerdConvention convention);
/// `Rejected` for the public variant that replaces a question and has four classes ("girerd6/four-classes"), `Invalid` for
/// any other.
[[nodiscard]] platform::Result<GirerdConvention> girerdConventionFromId(std::string_view id);

} // namespace domain
