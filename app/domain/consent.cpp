// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/consent.h"

#include "platforms/base/bytes.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace domain {

namespace {

using Decision = ConsentEntry::Decision;

constexpr std::array kDecisions{
    std::pair{Decision::Given, std::string_view("given")},
    std::pair{Decision::Refused, std::string_view("refused")},
    std::pair{Decision::Withdrawn, std::string_view("withdrawn")},
};

/// Each value with its length before it: nothing can be moved from one into the next without a trace.
void add(std::string &text, std::string_view value)
{
    text += std::to_string(value.size()) + ':' + std::string(value) + '\n';
}

std::string opened(const Envelope &envelope, const Link &link)
{
    std::string text;
    for (const std::string &value : {link.previous, envelope.id.value, envelope.patient.value, envelope.author.value, envelope.authorRole.value,
             platform::toIso(envelope.occurredAt), platform::toText(envelope.stamp), envelope.deviceId})
        add(text, value);
    return text;
}

std::string sealed(const std::string &text)
{
    return platform::toHex(platform::sha256(text));
}

bool isEarlier(const ConsentEntry &one, const ConsentEntry &other)
{
    return one.envelope.stamp < other.envelope.stamp;
}

/// The last day counts, by the wall clock of whoever asks.
bool hasEnded(const std::string &until, const platform::ZonedTime &now)
{
    return !until.empty() && until < platform::toIsoDate(now);
}

} // namespace

std::string hashOf(const ConsentEntry &entry)
{
    std::string text = opened(entry.envelope, entry.link);
    for (const std::string_view value : {std::string_view("consent"), std::string_view(entry.topic.value), toToken(entry.decision),
             std::string_view(entry.textVersion), std::string_view(entry.subject), std::string_view(entry.granteeName),
             std::string_view(entry.relationship), std::string_view(entry.scopes), std::string_view(entry.until)})
        add(text, value);
    return sealed(text);
}

std::string hashOf(const AccessEntry &entry)
{
    std::string text = opened(entry.envelope, entry.link);
    add(text, "access");
    add(text, entry.what);
    return sealed(text);
}

LedgerRow rowOf(const ConsentEntry &entry)
{
    return {entry.envelope.id, entry.envelope.deviceId, entry.envelope.stamp, entry.link, hashOf(entry)};
}

LedgerRow rowOf(const AccessEntry &entry)
{
    return {entry.envelope.id, entry.envelope.deviceId, entry.envelope.stamp, entry.link, hashOf(entry)};
}

std::vector<FactId> brokenLinks(std::vector<LedgerRow> rows)
{
    std::ranges::sort(rows, [](const LedgerRow &one, const LedgerRow &other) {
        return std::pair(one.device, one.stamp) < std::pair(other.device, other.stamp);
    });
    std::vector<FactId> broken;
    const LedgerRow *before = nullptr;
    for (const LedgerRow &row : rows) {
        const bool isFirst = !before || before->device != row.device;
        const std::string &expected = isFirst ? std::string() : before->link.hash;
        if (row.link.hash != row.expectedHash || row.link.previous != expected)
            broken.push_back(row.id);
        before = &row;
    }
    return broken;
}

std::vector<Delegation> delegationsIn(std::span<const ConsentEntry> entries, const platform::ZonedTime &now)
{
    std::vector<const ConsentEntry *> said;
    for (const ConsentEntry &entry : entries) {
        if (entry.topic == topic::kDelegation && !entry.subject.empty())
            said.push_back(&entry);
    }
    std::ranges::stable_sort(said, [](const auto *one, const auto *other) { return isEarlier(*one, *other); });
    std::vector<Delegation> found;
    for (const ConsentEntry *entry : said) {
        auto known = std::ranges::find(found, ActorId{entry->subject}, &Delegation::helper);
        const bool isGiven = entry->decision == Decision::Given;
        if (known == found.end()) {
            found.push_back({{entry->subject}, entry->granteeName, entry->relationship, entry->scopes, entry->until,
                isGiven ? Delegation::State::Live : Delegation::State::TakenBack, entry->envelope});
            continue;
        }
        if (known->state == Delegation::State::TakenBack)
            continue;
        if (isGiven) {
            known->scopes = entry->scopes;
            known->until = entry->until;
        } else {
            known->state = Delegation::State::TakenBack;
        }
        known->said = entry->envelope;
    }
    for (Delegation &each : found) {
        if (each.state == Delegation::State::Live && hasEnded(each.until, now))
            each.state = Delegation::State::Ended;
    }
    return found;
}

std::set<std::string> hiddenIn(std::span<const ConsentEntry> entries)
{
    std::map<std::string, const ConsentEntry *> last;
    for (const ConsentEntry &entry : entries) {
        if (entry.topic != topic::kHiding)
            continue;
        const ConsentEntry *&known = last[entry.subject];
        if (!known || isEarlier(*known, entry))
            known = &entry;
    }
    std::set<std::string> hidden;
    for (const auto &[item, entry] : last) {
        if (entry->decision == Decision::Given)
            hidden.insert(item);
    }
    return hidden;
}

const ConsentEntry *lastWord(std::span<const ConsentEntry> entries, const ConsentTopic &topic)
{
    const ConsentEntry *last = nullptr;
    for (const ConsentEntry &entry : entries) {
        if (entry.topic == topic && (!last || isEarlier(*last, entry)))
            last = &entry;
    }
    return last;
}

std::string_view toToken(Decision decision)
{
    return std::ranges::find(kDecisions, decision, &std::pair<Decision, std::string_view>::first)->second;
}

std::optional<Decision> decisionFromToken(std::string_view token)
{
    const auto found = std::ranges::find(kDecisions, token, &std::pair<Decision, std::string_view>::second);
    return found == kDecisions.end() ? std::nullopt : std::optional(found->first);
}

} // namespace domain
