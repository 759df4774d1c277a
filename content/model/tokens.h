// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace content {

/// How soon somebody must act on a red flag or a rule.
enum class Degree {
    Emergency, ///< call 15 or 112 now
    Urgent,    ///< call the team today
    Ask,       ///< mention it at the next occasion
};
enum class Audience { Patient, Caregiver };
enum class RuleKind {
    Gain,  ///< grew by the threshold within the window
    Loss,  ///< fell by the threshold within the window
    Above, ///< one value above the threshold
    Below, ///< one value below the threshold
};
enum class Direction { Limit, Increase, Avoid, Do };
/// Whose decision a number is: `Clinician` means the pack only proposes it.
enum class SetBy { Clinician, Pack };
enum class ValidationStatus { Example, Validated };
enum class StepKind { Unit, Measure, Contact, Task };
/// Terms of a published questionnaire or scale: `Required` means nobody may use it without a written grant.
enum class InstrumentLicence { Free, Required };
enum class QuestionKind { Single, Multiple, Order, Picture, Number, TeachBack };
enum class BlockKind { Text, List, Image, Callout };
enum class Tone { None, Remember, Do, Dont, Call, Note };

// One table per enumeration, read both ways (tokens.cpp). A token this version does not know is `nullopt`: the caller
// refuses the file or keeps the text, it never guesses.
[[nodiscard]] std::string_view toToken(Degree degree);
[[nodiscard]] std::string_view toToken(Audience audience);
[[nodiscard]] std::string_view toToken(RuleKind kind);
[[nodiscard]] std::string_view toToken(Direction direction);
[[nodiscard]] std::string_view toToken(SetBy setBy);
[[nodiscard]] std::string_view toToken(ValidationStatus status);
[[nodiscard]] std::string_view toToken(StepKind kind);
[[nodiscard]] std::string_view toToken(InstrumentLicence licence);
[[nodiscard]] std::string_view toToken(QuestionKind kind);
[[nodiscard]] std::string_view toToken(BlockKind kind);
[[nodiscard]] std::string_view toToken(Tone tone);

/// The enumerator for a token: `fromToken<Degree>("urgent")`.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromToken(std::string_view token);

template <> std::optional<Degree> fromToken<Degree>(std::string_view token);
template <> std::optional<Audience> fromToken<Audience>(std::string_view token);
template <> std::optional<RuleKind> fromToken<RuleKind>(std::string_view token);
template <> std::optional<Direction> fromToken<Direction>(std::string_view token);
template <> std::optional<SetBy> fromToken<SetBy>(std::string_view token);
template <> std::optional<ValidationStatus> fromToken<ValidationStatus>(std::string_view token);
template <> std::optional<StepKind> fromToken<StepKind>(std::string_view token);
template <> std::optional<InstrumentLicence> fromToken<InstrumentLicence>(std::string_view token);
template <> std::optional<QuestionKind> fromToken<QuestionKind>(std::string_view token);
template <> std::optional<BlockKind> fromToken<BlockKind>(std::string_view token);
template <> std::optional<Tone> fromToken<Tone>(std::string_view token);

} // namespace content
