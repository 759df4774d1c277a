// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/roles/roles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace roles {

namespace {

constexpr std::size_t kRoleCount = 9;
constexpr std::size_t kRecordCount = 24;
constexpr std::size_t kScopeCount = 7;

struct Row {
    Record record;
    std::string_view token;
    /// One cell a role: read, add, change. y yes, o own, b bounded, d delegated, - no.
    std::array<std::string_view, kRoleCount> cells;
};

// The pharmacist has medicines, side effects and stock, and nothing of how somebody feels. The assistant plans and reads, and
// edits nothing clinical. The nurse writes down what was prescribed, and changes only what she wrote. The advanced nurse moves thresholds within what a physician allows, and so does the nurse. The
// coordinator brings people together.
constexpr std::array<Row, kRecordCount> kTable{{
    //                                              patient caregiver nurse  advanced pharma gp     special. assist. coord.
    {Record::Profile, "profile",                 {"y--", "y--", "y--", "y--", "y--", "y--", "y--", "y--", "y--"}},
    {Record::CareTeam, "care-team",              {"y--", "y--", "yyy", "yyy", "y--", "yyy", "y--", "yyy", "yyy"}},
    {Record::Process, "process",                 {"y--", "---", "yyo", "yyo", "---", "yyo", "yyo", "y--", "yyo"}},
    {Record::Assessment, "assessment",           {"y--", "---", "yyy", "yyy", "---", "yyy", "yyy", "y--", "y--"}},
    {Record::Path, "path",                       {"y--", "d--", "yyy", "yyy", "---", "yyy", "yyy", "yyy", "yyy"}},
    {Record::Progress, "progress",               {"yyo", "d--", "yyo", "yyo", "---", "y--", "y--", "y--", "y--"}},
    {Record::Answer, "answer",                   {"yyo", "---", "yyo", "yyo", "---", "y--", "y--", "---", "y--"}},
    {Record::AnswerReview, "answer-review",      {"---", "---", "yyo", "yyo", "---", "yyo", "yyo", "---", "y--"}},
    {Record::Goal, "goal",                       {"yyy", "---", "yyy", "yyy", "---", "yyy", "yyy", "y--", "y--"}},
    {Record::Measure, "measure",                 {"yyy", "ddd", "yyo", "yyo", "---", "yyo", "yyo", "y--", "y--"}},
    {Record::SideEffect, "side-effect",          {"yyy", "ddd", "yyo", "yyo", "yyo", "yyo", "yyo", "y--", "y--"}},
    {Record::Mood, "mood",                       {"yyy", "---", "yyo", "yyo", "---", "y--", "y--", "---", "---"}},
    {Record::Prescription, "prescription",       {"y--", "d--", "yyo", "yyy", "yyy", "yyy", "yyy", "y--", "y--"}},
    {Record::MedicationPlan, "medication-plan",  {"yyo", "d--", "yyo", "yyo", "yyo", "y--", "y--", "y--", "y--"}},
    {Record::Dose, "dose",                       {"yyy", "ddd", "yyo", "yyo", "y--", "y--", "y--", "y--", "y--"}},
    {Record::Supply, "supply",                   {"yyo", "dd-", "yyo", "yyo", "yyo", "y--", "y--", "y--", "y--"}},
    {Record::Alert, "alert",                     {"yy-", "dd-", "yy-", "yy-", "---", "yy-", "yy-", "y--", "y--"}},
    {Record::AlertSeen, "alert-seen",            {"yy-", "---", "yy-", "yy-", "---", "yy-", "yy-", "y--", "y--"}},
    {Record::Limit, "limit",                     {"y--", "---", "ybb", "ybb", "---", "yyy", "yyy", "y--", "y--"}},
    {Record::LimitRange, "limit-range",          {"y--", "---", "y--", "y--", "---", "yyy", "yyy", "y--", "y--"}},
    {Record::Message, "message",                 {"yyy", "ddd", "yyy", "yyy", "yyy", "yyy", "yyy", "yyy", "yyy"}},
    {Record::Consent, "consent",                 {"yy-", "o--", "yy-", "yy-", "y--", "yy-", "yy-", "y--", "yy-"}},
    {Record::AccessEntry, "access-entry",        {"yy-", "oy-", "yy-", "yy-", "oy-", "yy-", "oy-", "oy-", "yy-"}},
    {Record::Origin, "origin",                   {"yyy", "yyy", "yyy", "yyy", "yyy", "yyy", "yyy", "yyy", "yyy"}},
}};

constexpr bool isWellFormed()
{
    std::size_t expected = 0;
    for (const Row &row : kTable) {
        if (static_cast<std::size_t>(row.record) != expected++)
            return false;
        for (const std::string_view cell : row.cells) {
            if (cell.size() != 3 || cell.find_first_not_of("-yobd") != std::string_view::npos)
                return false;
        }
    }
    return expected == static_cast<std::size_t>(Record::Origin) + 1;
}
static_assert(isWellFormed(), "one row a record, in their order, with three letters a cell");

struct ScopeRow {
    Scope scope;
    std::string_view token;
    std::optional<Scope> includes;
};
constexpr std::array<ScopeRow, kScopeCount> kScopes{{
    {Scope::SeePath, "see-path", {}},
    {Scope::SeeMedicines, "see-medicines", {}},
    {Scope::SeeMeasures, "see-measures", {}},
    {Scope::SeeMessages, "see-messages", {}},
    {Scope::EnterDoses, "enter-doses", Scope::SeeMedicines},
    {Scope::EnterMeasures, "enter-measures", Scope::SeeMeasures},
    {Scope::WriteMessages, "write-messages", Scope::SeeMessages},
}};

struct Opening {
    Scope scope;
    Record record;
    std::string_view actions; ///< of "rac"
};
constexpr std::array kOpenings{
    Opening{Scope::SeePath, Record::Path, "r"},
    Opening{Scope::SeePath, Record::Progress, "r"},
    Opening{Scope::SeeMedicines, Record::Prescription, "r"},
    Opening{Scope::SeeMedicines, Record::MedicationPlan, "r"},
    Opening{Scope::SeeMedicines, Record::Dose, "r"},
    Opening{Scope::SeeMedicines, Record::Supply, "r"},
    Opening{Scope::SeeMeasures, Record::Measure, "r"},
    Opening{Scope::SeeMeasures, Record::SideEffect, "r"},
    Opening{Scope::SeeMeasures, Record::Alert, "r"},
    Opening{Scope::SeeMessages, Record::Message, "rc"},
    Opening{Scope::EnterDoses, Record::Dose, "ac"},
    Opening{Scope::EnterDoses, Record::Supply, "a"},
    Opening{Scope::EnterMeasures, Record::Measure, "ac"},
    Opening{Scope::EnterMeasures, Record::SideEffect, "ac"},
    Opening{Scope::EnterMeasures, Record::Alert, "a"},
    Opening{Scope::WriteMessages, Record::Message, "a"},
};

constexpr std::array kRoles{Role::Patient, Role::Caregiver, Role::Nurse, Role::AdvancedNurse, Role::Pharmacist, Role::Gp, Role::Specialist,
    Role::Assistant, Role::Coordinator};

/// Professions with the same rights share a role; the words on screen stay those of the profession.
constexpr std::array kProfessions{
    std::pair{std::string_view("patient"), Role::Patient},
    std::pair{std::string_view("caregiver"), Role::Caregiver},
    std::pair{std::string_view("nurse"), Role::Nurse},
    std::pair{std::string_view("advanced-practice-nurse"), Role::AdvancedNurse},
    std::pair{std::string_view("pharmacist"), Role::Pharmacist},
    std::pair{std::string_view("gp"), Role::Gp},
    std::pair{std::string_view("specialist"), Role::Specialist},
    std::pair{std::string_view("assistant"), Role::Assistant},
    std::pair{std::string_view("coordinator"), Role::Coordinator},
    std::pair{std::string_view("physician"), Role::Gp},
    std::pair{std::string_view("cardiologist"), Role::Specialist},
    std::pair{std::string_view("diabetologist"), Role::Specialist},
    std::pair{std::string_view("oncologist"), Role::Specialist},
    std::pair{std::string_view("pulmonologist"), Role::Specialist},
    std::pair{std::string_view("surgeon"), Role::Specialist},
    std::pair{std::string_view("urologist"), Role::Specialist},
};

} // namespace

Grant grantOf(Role role, Record record, Action action)
{
    const std::string_view cell = kTable[static_cast<std::size_t>(record)].cells[static_cast<std::size_t>(role)];
    switch (cell[static_cast<std::size_t>(action)]) {
    case 'y':
        return Grant::Yes;
    case 'o':
        return Grant::Own;
    case 'b':
        return Grant::Bounded;
    case 'd':
        return Grant::Delegated;
    default:
        return Grant::No;
    }
}

bool opens(const Scopes &scopes, Record record, Action action)
{
    const char wanted = action == Action::Read ? 'r' : action == Action::Add ? 'a' : 'c';
    return std::ranges::any_of(kOpenings, [&](const Opening &opening) {
        if (opening.record != record || opening.actions.find(wanted) == std::string_view::npos)
            return false;
        return std::ranges::any_of(kScopes, [&](const ScopeRow &row) {
            return scopes.contains(row.scope) && (row.scope == opening.scope || row.includes == opening.scope);
        });
    });
}

bool may(const Viewer &viewer, Record record, Action action, bool isOwn)
{
    if (!viewer.role)
        return false;
    switch (grantOf(*viewer.role, record, action)) {
    case Grant::Yes:
    case Grant::Bounded:
        return true;
    case Grant::Own:
        return isOwn;
    case Grant::Delegated:
        return opens(viewer.scopes, record, action) && (action != Action::Change || isOwn || record == Record::Message);
    case Grant::No:
        break;
    }
    return false;
}

std::span<const Role> allRoles()
{
    return kRoles;
}

std::span<const Record> allRecords()
{
    static const auto all = [] {
        std::array<Record, kRecordCount> records{};
        std::ranges::transform(kTable, records.begin(), &Row::record);
        return records;
    }();
    return all;
}

std::span<const Scope> allScopes()
{
    static const auto all = [] {
        std::array<Scope, kScopeCount> scopes{};
        std::ranges::transform(kScopes, scopes.begin(), &ScopeRow::scope);
        return scopes;
    }();
    return all;
}

std::optional<Role> roleFromToken(std::string_view profession)
{
    const auto found = std::ranges::find(kProfessions, profession, [](const auto &each) { return each.first; });
    return found == kProfessions.end() ? std::nullopt : std::optional(found->second);
}

bool isPhysician(std::optional<Role> role)
{
    return role == Role::Gp || role == Role::Specialist;
}

std::string_view toToken(Role role)
{
    return std::ranges::find(kProfessions, role, [](const auto &each) { return each.second; })->first;
}

std::string_view toToken(Record record)
{
    return kTable[static_cast<std::size_t>(record)].token;
}

std::string_view toToken(Scope scope)
{
    return kScopes[static_cast<std::size_t>(scope)].token;
}

std::optional<Record> recordFromToken(std::string_view token)
{
    const auto found = std::ranges::find(kTable, token, &Row::token);
    return found == kTable.end() ? std::nullopt : std::optional(found->record);
}

std::optional<Scope> scopeFromToken(std::string_view token)
{
    const auto found = std::ranges::find(kScopes, token, &ScopeRow::token);
    return found == kScopes.end() ? std::nullopt : std::optional(found->scope);
}

Scopes scopesFromText(std::string_view text)
{
    Scopes scopes;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        if (const auto scope = scopeFromToken(text.substr(at, space - at)))
            scopes.insert(*scope);
        at = space + 1;
    }
    return scopes;
}

std::string toText(const Scopes &scopes)
{
    std::string text;
    for (const Scope scope : scopes)
        text += (text.empty() ? "" : " ") + std::string(toToken(scope));
    return text;
}

} // namespace roles
