// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

#include <cstddef>
#include <span>
#include <vector>

namespace domain {

/// Messages that answer one another, whoever began.
struct Conversation {
    FactId id;                         ///< its first message, or the one that is answered while that has not arrived
    std::vector<std::size_t> messages; ///< places in the thread it was made of, oldest first; never empty

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// @param thread all messages with one patient, oldest first
/// @return the conversation that was written in last comes first
[[nodiscard]] std::vector<Conversation> conversations(std::span<const Message> thread);

/// Since when the patient waits for an answer, over all conversations: an answer in one is none in another.
[[nodiscard]] std::optional<platform::ZonedTime> waitingSinceInAny(std::span<const Message> thread);

/// What a person was looking at when they began to write, as `Message::context` holds it.
struct MessageContext {
    enum class Kind { None, Unit, SafetyQuestions, Person, Other };

    Kind kind = Kind::None;
    UnitRef unit;           ///< Unit
    int page = 0;           ///< Unit: counted from 1; 0 when it is not known
    std::string competence; ///< SafetyQuestions: the app wrote for the patient after answers that were not right
    ActorId person;         ///< Person: for whom of the team it is meant

    friend bool operator==(const MessageContext &, const MessageContext &) = default;
};

[[nodiscard]] MessageContext contextFrom(std::string_view text);
[[nodiscard]] std::string toText(const MessageContext &context);

} // namespace domain
