// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/model/tokens.h"

#include <array>
#include <utility>

namespace content {

namespace {

template <typename Enum, std::size_t N>
using Table = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Table<Degree, 3> kDegrees{{{Degree::Emergency, "emergency"}, {Degree::Urgent, "urgent"}, {Degree::Ask, "ask"}}};
constexpr Table<Audience, 2> kAudiences{{{Audience::Patient, "patient"}, {Audience::Caregiver, "caregiver"}}};
constexpr Table<RuleKind, 4> kRuleKinds{{{RuleKind::Gain, "gain"}, {RuleKind::Loss, "loss"}, {RuleKind::Above, "above"},
    {RuleKind::Below, "below"}}};
constexpr Table<Direction, 4> kDirections{{{Direction::Limit, "limit"}, {Direction::Increase, "increase"},
    {Direction::Avoid, "avoid"}, {Direction::Do, "do"}}};
constexpr Table<SetBy, 2> kSetBy{{{SetBy::Clinician, "clinician"}, {SetBy::Pack, "pack"}}};
constexpr Table<ValidationStatus, 2> kStatuses{{{ValidationStatus::Example, "example"},
    {ValidationStatus::Validated, "validated"}}};
constexpr Table<StepKind, 4> kStepKinds{{{StepKind::Unit, "unit"}, {StepKind::Measure, "measure"},
    {StepKind::Contact, "contact"}, {StepKind::Task, "task"}}};
constexpr Table<InstrumentLicence, 2> kLicences{{{InstrumentLicence::Free, "free"}, {InstrumentLicence::Required, "required"}}};
constexpr Table<QuestionKind, 6> kQuestionKinds{{{QuestionKind::Single, "single"}, {QuestionKind::Multiple, "multiple"},
    {QuestionKind::Order, "order"}, {QuestionKind::Picture, "picture"}, {QuestionKind::Number, "number"},
    {QuestionKind::TeachBack, "teachback"}}};
constexpr Table<BlockKind, 4> kBlockKinds{{{BlockKind::Text, "text"}, {BlockKind::List, "list"}, {BlockKind::Image, "image"},
    {BlockKind::Callout, "callout"}}};
constexpr Table<Tone, 6> kTones{{{Tone::None, "none"}, {Tone::Remember, "remember"}, {Tone::Do, "do"}, {Tone::Dont, "dont"},
    {Tone::Call, "call"}, {Tone::Note, "note"}}};

template <typename Enum, std::size_t N>
std::string_view tokenIn(const Table<Enum, N> &table, Enum value)
{
    for (const auto &[known, token] : table) {
        if (known == value)
            return token;
    }
    return {};
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueIn(const Table<Enum, N> &table, std::string_view text)
{
    for (const auto &[value, token] : table) {
        if (token == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::string_view toToken(Degree degree) { return tokenIn(kDegrees, degree); }
std::string_view toToken(Audience audience) { return tokenIn(kAudiences, audience); }
std::string_view toToken(RuleKind kind) { return tokenIn(kRuleKinds, kind); }
std::string_view toToken(Direction direction) { return tokenIn(kDirections, direction); }
std::string_view toToken(SetBy setBy) { return tokenIn(kSetBy, setBy); }
std::string_view toToken(ValidationStatus status) { return tokenIn(kStatuses, status); }
std::string_view toToken(StepKind kind) { return tokenIn(kStepKinds, kind); }
std::string_view toToken(InstrumentLicence licence) { return tokenIn(kLicences, licence); }
std::string_view toToken(QuestionKind kind) { return tokenIn(kQuestionKinds, kind); }
std::string_view toToken(BlockKind kind) { return tokenIn(kBlockKinds, kind); }
std::string_view toToken(Tone tone) { return tokenIn(kTones, tone); }

template <> std::optional<Degree> fromToken(std::string_view token) { return valueIn(kDegrees, token); }
template <> std::optional<Audience> fromToken(std::string_view token) { return valueIn(kAudiences, token); }
template <> std::optional<RuleKind> fromToken(std::string_view token) { return valueIn(kRuleKinds, token); }
template <> std::optional<Direction> fromToken(std::string_view token) { return valueIn(kDirections, token); }
template <> std::optional<SetBy> fromToken(std::string_view token) { return valueIn(kSetBy, token); }
template <> std::optional<ValidationStatus> fromToken(std::string_view token) { return valueIn(kStatuses, token); }
template <> std::optional<StepKind> fromToken(std::string_view token) { return valueIn(kStepKinds, token); }
template <> std::optional<InstrumentLicence> fromToken(std::string_view token) { return valueIn(kLicences, token); }
template <> std::optional<QuestionKind> fromToken(std::string_view token) { return valueIn(kQuestionKinds, token); }
template <> std::optional<BlockKind> fromToken(std::string_view token) { return valueIn(kBlockKinds, token); }
template <> std::optional<Tone> fromToken(std::string_view token) { return valueIn(kTones, token); }

} // namespace content
