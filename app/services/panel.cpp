// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/panel.h"

#include "app/services/followup.h"
#include "app/store/followupstore.h"
#include "platforms/sqlite/transaction.h"

namespace services {

using platform::Result;

namespace {

/// An alert that waits for its hour is looked at again after this long.
constexpr std::int64_t kAgainAfterMs = 60LL * 60 * 1000;

/// Another version of a pack may count another safety competence.
std::string packsOf(const Library &library)
{
    std::string all;
    for (const content::Pack &pack : library.packs())
        all += pack.id.value + '@' + pack.version + ' ';
    return all;
}

} // namespace

Result<Panel> readPanel(store::Store &store, const Library &library, const platform::Clock &clock, std::size_t most)
{
    auto people = store.people.patients();
    if (!people)
        return people.error();
    const platform::ZonedTime now = clock.zonedNow();
    const std::string madeFor = packsOf(library);
    store::FollowUpStore digests(store.database());
    auto known = digests.all(madeFor, now.at);
    if (!known)
        return known.error();
    Panel panel;
    // What is read and what is kept of it are one transaction: nothing can be written in between.
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    for (domain::Person &person : *people) {
        const domain::PatientId id{person.id.value};
        auto digest = known->find(id);
        if (digest == known->end()) {
            if (most == 0) {
                ++panel.unread;
                continue;
            }
            --most;
            auto read = readFollowUp(store, library, id, clock);
            if (!read)
                return read.error();
            const auto until = read->changesByItself ? std::optional(platform::Instant{now.at.ms + kAgainAfterMs}) : std::nullopt;
            if (auto kept = digests.keep(id, read->digest, madeFor, until); !kept)
                return kept.error();
            digest = known->emplace(id, std::move(read->digest)).first;
        }
        domain::NeedInputs inputs = digest->second.inputs;
        inputs.now = now;
        panel.entries.push_back({std::move(person), std::move(digest->second), domain::needs(inputs)});
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return panel;
}

} // namespace services
