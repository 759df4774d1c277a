// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/gate.h"

#include "app/store/carestore.h"
#include "app/store/documentstore.h"
#include "app/store/rows.h"

#include <algorithm>
#include <array>
#include <utility>

namespace store {

using platform::Error;
using platform::ErrorCode;
using platform::Result;
using roles::Action;
using roles::Record;

namespace {

const domain::Role kDevice{"device"}; // domain/alertfacts.h: a program on its own

constexpr std::array kFacts{
    std::pair{std::string_view("access"), Record::AccessEntry},
    std::pair{std::string_view("alert"), Record::Alert},
    std::pair{std::string_view("alert-seen"), Record::AlertSeen},
    std::pair{std::string_view("answer"), Record::Answer},
    std::pair{std::string_view("answer-review"), Record::AnswerReview},
    std::pair{std::string_view("care-step"), Record::Process},
    std::pair{std::string_view("consent"), Record::Consent},
    std::pair{std::string_view("dispensing"), Record::Supply},
    std::pair{std::string_view("dose"), Record::Dose},
    std::pair{std::string_view("measure"), Record::Measure},
    std::pair{std::string_view("message"), Record::Message},
    std::pair{std::string_view("progress"), Record::Progress},
    std::pair{std::string_view("receipt"), Record::Message},
    std::pair{std::string_view("step"), Record::Progress},
};

constexpr std::array kDocuments{
    std::pair{std::string_view("assessment"), Record::Assessment},
    std::pair{std::string_view("clinical-setting"), Record::Limit},
    std::pair{std::string_view("goal"), Record::Goal},
    std::pair{std::string_view("medication"), Record::Prescription},
    std::pair{std::string_view("path"), Record::Path},
    std::pair{std::string_view("path-template"), Record::Path},
    std::pair{std::string_view("patient"), Record::Profile},
    std::pair{std::string_view("professional"), Record::Origin},
};

template <typename Table>
std::optional<Record> recordIn(const Table &table, std::string_view kind)
{
    const auto found = std::ranges::find(table, kind, [](const auto &each) { return each.first; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

struct Target {
    std::string kind;
    std::string author;
};

Result<std::optional<Target>> targetOf(sqlite::Database &database, const domain::FactId &id)
{
    auto select = database.prepare("SELECT kind, author_id FROM main.fact WHERE id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    return readRow(*select, [](const sqlite::Statement &row) { return Target{row.text(0), row.text(1)}; });
}

/// When it was written by the clocks of all devices: what is entered for yesterday is entered today.
platform::ZonedTime writtenAt(const domain::Envelope &envelope)
{
    return {{envelope.stamp.wallMs}, envelope.occurredAt.offsetMinutes};
}

Result<roles::Viewer> viewerOf(sqlite::Database &database, const domain::Envelope &envelope)
{
    roles::Viewer viewer{roles::roleFromToken(envelope.authorRole.value)};
    if (viewer.role != roles::Role::Caregiver)
        return viewer;
    auto scopes = scopesOf(database, envelope.author, envelope.patient, writtenAt(envelope));
    if (!scopes)
        return scopes.error();
    viewer.scopes = std::move(*scopes);
    return viewer;
}

Error refused(std::string_view what)
{
    return {ErrorCode::Forbidden, "this role may not write a record of the kind " + std::string(what)};
}

std::string quoted(const std::vector<std::string_view> &kinds)
{
    std::string list;
    for (const std::string_view kind : kinds)
        list += (list.empty() ? "'" : ", '") + std::string(kind) + '\'';
    return '(' + list + ')';
}

/// What an SQL condition has to say about kinds: not readable at all, and readable when one's own.
struct Closed {
    std::vector<std::string_view> never;
    std::vector<std::string_view> own;
};
template <typename Table>
Closed closedIn(const Table &table, const roles::Viewer &viewer)
{
    Closed closed;
    for (const auto &[kind, record] : table) {
        if (roles::may(viewer, record, Action::Read, false))
            continue;
        (roles::may(viewer, record, Action::Read, true) ? closed.own : closed.never).push_back(kind);
    }
    return closed;
}

} // namespace

Result<roles::Scopes> scopesOf(
    sqlite::Database &database, const domain::ActorId &caregiver, const domain::PatientId &patient, const platform::ZonedTime &now)
{
    const auto entries = LedgerStore(database).consents(patient);
    if (!entries)
        return entries.error();
    for (const domain::Delegation &each : domain::delegationsIn(*entries, now)) {
        if (each.helper == caregiver && each.state == domain::Delegation::State::Live)
            return roles::scopesFromText(each.scopes);
    }
    return roles::Scopes{};
}

Result<void> checkFact(sqlite::Database &database, std::string_view kind, const domain::Envelope &envelope)
{
    if (envelope.authorRole == kDevice)
        return kind == "alert" ? Result<void>() : refused(kind);
    const auto viewer = viewerOf(database, envelope);
    if (!viewer)
        return viewer.error();
    Action action = kind == "receipt" ? Action::Change : Action::Add;
    auto record = recordIn(kFacts, kind);
    bool isOwn = true;
    if (envelope.corrects) {
        const auto target = targetOf(database, *envelope.corrects);
        if (!target)
            return target.error();
        if (*target) {
            action = Action::Change;
            record = recordIn(kFacts, (**target).kind);
            isOwn = (**target).author == envelope.author.value;
        }
    }
    return record && roles::may(*viewer, *record, action, isOwn) ? Result<void>() : refused(kind);
}

Result<void> checkDocument(sqlite::Database &database, std::string_view kind, const std::string &document, const domain::Envelope &envelope)
{
    const auto viewer = viewerOf(database, envelope);
    const auto present = DocumentStore(database).current(document);
    if (!viewer || !present)
        return viewer ? present.error() : viewer.error();
    const bool isOwn = !*present || (**present).envelope.author == envelope.author;
    // Somebody who began without a team has a path of their own making. It steps back when the team's arrives, and the hub takes
    // none from a patient.
    if (kind == "path" && viewer->role == roles::Role::Patient && isOwn)
        return {};
    const auto record = recordIn(kDocuments, kind);
    return record && roles::may(*viewer, *record, *present ? Action::Change : Action::Add, isOwn) ? Result<void>() : refused(kind);
}

Result<void> limitReads(sqlite::Database &database, const roles::Viewer &viewer, const domain::ActorId &self)
{
    if (auto done = database.execute("DROP VIEW IF EXISTS temp.fact; DROP VIEW IF EXISTS temp.document; DROP VIEW IF EXISTS temp.measure_day; "
                                     "CREATE TEMP TABLE IF NOT EXISTS viewer (id TEXT); DELETE FROM temp.viewer"); !done)
        return done;
    auto insert = database.prepare("INSERT INTO temp.viewer (id) VALUES (:id)");
    if (!insert)
        return insert.error();
    if (auto done = insert->bind(":id", self.value).run(); !done)
        return done;
    // Unqualified names find the temporary views first: every query of every store goes through them.
    const Closed facts = closedIn(kFacts, viewer);
    if (!facts.never.empty() || !facts.own.empty()) {
        if (auto done = database.execute("CREATE TEMP VIEW fact AS SELECT * FROM main.fact WHERE kind NOT IN " + quoted(facts.never) +
                " AND (kind NOT IN " + quoted(facts.own) + " OR author_id = (SELECT id FROM temp.viewer) OR id IN (SELECT fact_id FROM "
                "main.consent_entry WHERE subject = (SELECT id FROM temp.viewer)))"); !done)
            return done;
    }
    const Closed documents = closedIn(kDocuments, viewer);
    if (!documents.never.empty()) {
        if (auto done = database.execute("CREATE TEMP VIEW document AS SELECT * FROM main.document WHERE kind NOT IN " + quoted(documents.never)); !done)
            return done;
    }
    if (!roles::may(viewer, Record::Measure, Action::Read, false))
        return database.execute("CREATE TEMP VIEW measure_day AS SELECT * FROM main.measure_day WHERE 0");
    return {};
}

} // namespace store
