// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// Facts that nobody can take out or change unnoticed: each carries the hash of the one before it, of the same patient and the
/// same device. Devices write apart from one another, so each has a chain of its own.
struct Link {
    std::string previous; ///< empty on the first of a device
    std::string hash;     ///< SHA-256, hexadecimal

    friend bool operator==(const Link &, const Link &) = default;
};

/// Open list: "join" the education path, "share" with the team, "assessment" as it was read to them, "delegation" to somebody who
/// helps, "hiding" one item from them.
using ConsentTopic = Named<struct ConsentTopicTag>;

namespace topic {
inline const ConsentTopic kJoin{"join"};
inline const ConsentTopic kShare{"share"};
inline const ConsentTopic kAssessment{"assessment"};
inline const ConsentTopic kDelegation{"delegation"};
inline const ConsentTopic kHiding{"hiding"};
} // namespace topic

/// What was agreed, refused or taken back: by whom, when, and which text they had before them. A change is a new entry. The
/// author of the envelope is who wrote it down; the word is the patient's.
struct ConsentEntry {
    enum class Decision { Given, Refused, Withdrawn };

    Envelope envelope;
    ConsentTopic topic;
    Decision decision = Decision::Given;
    std::string textVersion; ///< "join-1"
    std::string subject;     ///< of a delegation, who helps; of an assessment, "QuestionnaireResponse/…"; of a hiding, "Observation/…"
    // Of a delegation only
    std::string granteeName;
    std::string relationship; ///< in the patient's words: "ma fille"
    std::string scopes;       ///< tokens of sync/roles, with spaces
    std::string until;        ///< ISO date, the last day; empty: until it is taken back
    Link link;

    friend bool operator==(const ConsentEntry &, const ConsentEntry &) = default;
};

/// Somebody looked at the record or took something out of it.
struct AccessEntry {
    Envelope envelope;
    std::string what; ///< open list: "opened", "exported", "printed"
    Link link;

    friend bool operator==(const AccessEntry &, const AccessEntry &) = default;
};

/// The hash an entry should carry, by its content and `link.previous`.
[[nodiscard]] std::string hashOf(const ConsentEntry &entry);
[[nodiscard]] std::string hashOf(const AccessEntry &entry);

/// One entry of the ledger, whatever it says.
struct LedgerRow {
    FactId id;
    std::string device;
    platform::Stamp stamp;
    Link link;
    std::string expectedHash; ///< see hashOf
};
[[nodiscard]] LedgerRow rowOf(const ConsentEntry &entry);
[[nodiscard]] LedgerRow rowOf(const AccessEntry &entry);
/// Entries that were changed, or before which one is missing. Empty when the ledger is whole.
[[nodiscard]] std::vector<FactId> brokenLinks(std::vector<LedgerRow> rows);

/// Somebody who helps, as the patient's word stands at a moment.
struct Delegation {
    enum class State { Live, Ended, TakenBack };

    ActorId helper;
    std::string name;
    std::string relationship;
    std::string scopes;
    std::string until;
    State state = State::Live;
    Envelope said; ///< of the entry that counts

    friend bool operator==(const Delegation &, const Delegation &) = default;
};

/// Everyone who was ever let in, in the order they came. What was taken back stays so: helping again takes a new invitation.
[[nodiscard]] std::vector<Delegation> delegationsIn(std::span<const ConsentEntry> entries, const platform::ZonedTime &now);
/// "Observation/…" and the like that the patient keeps from everyone who helps.
[[nodiscard]] std::set<std::string> hiddenIn(std::span<const ConsentEntry> entries);
/// The last word on a topic that has no subject; none when nobody asked.
[[nodiscard]] const ConsentEntry *lastWord(std::span<const ConsentEntry> entries, const ConsentTopic &topic);

[[nodiscard]] std::string_view toToken(ConsentEntry::Decision decision);
[[nodiscard]] std::optional<ConsentEntry::Decision> decisionFromToken(std::string_view token);

} // namespace domain
