// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/facts.h"

#include "platforms/base/uuid.h"

#include <array>
#include <utility>

namespace domain {

namespace {

using platform::kPasserelleNamespace;
using platform::uuidV5;

constexpr std::array kDoseStates{
    std::pair{DoseEvent::State::Taken, std::string_view("taken")},
    std::pair{DoseEvent::State::Skipped, std::string_view("skipped")},
};
constexpr std::array kVerdicts{
    std::pair{Answer::Verdict::Right, std::string_view("right")},
    std::pair{Answer::Verdict::NotQuite, std::string_view("not-quite")},
    std::pair{Answer::Verdict::Unknown, std::string_view("unknown")},
    std::pair{Answer::Verdict::ForReview, std::string_view("for-review")},
};
constexpr std::array kProgressEvents{
    std::pair{UnitProgress::Event::Opened, std::string_view("opened")},
    std::pair{UnitProgress::Event::PageReached, std::string_view("page-reached")},
    std::pair{UnitProgress::Event::Read, std::string_view("read")},
    std::pair{UnitProgress::Event::Completed, std::string_view("completed")},
};

template <typename Table, typename Enum>
std::string_view tokenIn(const Table &table, Enum value)
{
    for (const auto &[candidate, token] : table) {
        if (candidate == value)
            return token;
    }
    return {};
}

template <typename Table>
auto valueIn(const Table &table, std::string_view token) -> std::optional<typename Table::value_type::first_type>
{
    for (const auto &[value, candidate] : table) {
        if (candidate == token)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::string resourceId(const DoseSlot &slot)
{
    return uuidV5(kPasserelleNamespace, "dose|" + slot.medication.value + "|" + platform::toIso(slot.scheduledAt.at));
}

FactId progressId(const TaskId &task, UnitProgress::Event event, int page)
{
    const std::string suffix = event == UnitProgress::Event::PageReached ? "|" + std::to_string(page) : std::string();
    return {uuidV5(kPasserelleNamespace, "progress|" + task.value + "|" + std::string(toToken(event)) + suffix)};
}

FactId answerId(const AttemptId &attempt, const std::string &question, int ordinal)
{
    return {uuidV5(kPasserelleNamespace, "answer|" + attempt.value + "|" + question + "|" + std::to_string(ordinal))};
}

FactId retractionId(const FactId &target)
{
    return {uuidV5(kPasserelleNamespace, "retraction|" + target.value)};
}

FactId receiptId(const FactId &message, const ActorId &reader)
{
    return {uuidV5(kPasserelleNamespace, "receipt|" + message.value + "|" + reader.value)};
}

std::string_view toToken(DoseEvent::State state) { return tokenIn(kDoseStates, state); }
std::string_view toToken(Answer::Verdict verdict) { return tokenIn(kVerdicts, verdict); }
std::string_view toToken(UnitProgress::Event event) { return tokenIn(kProgressEvents, event); }

std::optional<DoseEvent::State> doseStateFromToken(std::string_view token) { return valueIn(kDoseStates, token); }
std::optional<Answer::Verdict> verdictFromToken(std::string_view token) { return valueIn(kVerdicts, token); }
std::optional<UnitProgress::Event> progressEventFromToken(std::string_view token) { return valueIn(kProgressEvents, token); }

} // namespace domain
