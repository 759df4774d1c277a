// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/reliability/convergence.h"

#include "app/services/caredesk.h"
#include "app/services/pathdesk.h"
#include "app/store/conflictstore.h"
#include "app/store/goalstore.h"
#include "tests/support/storefixture.h"

#include <QtGlobal>

#include <algorithm>
#include <sstream>

namespace testsupport {

namespace {

constexpr platform::Instant kFarAhead{4'102'444'800'000}; // 2100
const domain::PatientId kJeanne{kDurand};
const std::string kJulie = "0190b7a0-0000-7000-8000-0000000031e1";
const domain::PathId kPath{"0190b7a0-0000-7000-8000-00000000ca01"};
constexpr int kSlots = 40;
constexpr int kGoals = 3;

services::Identity patient(const std::string &hub)
{
    return {domain::role::kPatient, {kDurand}, kJeanne, hub};
}

/// Lines of the one that the other has not, both ways.
std::string difference(const std::string &here, const std::string &there)
{
    const auto linesOf = [](const std::string &text) {
        std::istringstream stream(text);
        std::set<std::string> all;
        for (std::string line; std::getline(stream, line);)
            all.insert(line);
        return all;
    };
    const auto ours = linesOf(here);
    const auto theirs = linesOf(there);
    std::string all;
    for (const std::string &line : ours)
        all += theirs.contains(line) ? "" : "  here only: " + line + '\n';
    for (const std::string &line : theirs)
        all += ours.contains(line) ? "" : "  the nurse: " + line + '\n';
    return all;
}

/// Everything about a kind of fact as text, by what people see of it.
std::string lines(std::vector<std::string> each)
{
    std::ranges::sort(each);
    std::string all;
    for (const std::string &line : each)
        all += line + '\n';
    return all;
}

} // namespace

std::string Quartet::nameOf(const End &end)
{
    return end.device->identity().role.value + " " + end.name;
}

Quartet::Quartet(unsigned seed) : m_random(seed)
{
    const std::string at = m_hub.address();
    const auto join = [&](const char *name, const services::Identity &identity, std::function<std::string()> token, int skewMinutes, bool isTeam) {
        End end{name, std::make_unique<FakeClock>(), nullptr, std::move(token), isTeam};
        end.clock->advanceMinutes(skewMinutes);
        end.device = std::make_unique<ReplicaDevice>(name, identity, *end.clock);
        end.device->link(at, end.token());
        m_ends.push_back(std::move(end));
        if (m_ends.back().device->syncUntilDone(3) == 0)
            qFatal("A device could not be linked");
    };
    // Clocks of people's devices differ; order follows from the stamps.
    join("phone", patient(at), [this] { return m_hub.patient(kDurand); }, upTo(7) - 3, false);
    join("nurse", {domain::role::kNurse, {kClaire}, {}, at}, [this] { return m_hub.professional(); }, 0, true);

    ReplicaDevice &phone = *m_ends[0].device;
    domain::ConsentEntry agreed;
    agreed.topic = domain::topic::kDelegation;
    agreed.textVersion = services::kDelegationText;
    agreed.subject = kJulie;
    agreed.granteeName = "Julie Durand";
    agreed.relationship = "ma fille";
    agreed.scopes = "see-path see-medicines see-measures see-messages enter-doses enter-measures write-messages";
    m_facts.insert(must(services::recordWord(phone.journal(), phone.store(), kJeanne, agreed)).envelope.id.value);
    ReplicaDevice &nurse = *m_ends[1].device;
    domain::EducationPath path{kPath, kJeanne};
    for (const domain::UnitRef &unit : units())
        path.units.push_back({domain::taskId(kPath, unit), unit, false, {}});
    path.changeReason = "first";
    must(nurse.journal().assign(path));
    m_words.insert("first");
    if (phone.syncUntilDone(3) == 0 || nurse.syncUntilDone(3) == 0)
        qFatal("The beginning could not be exchanged");

    join("tablet", patient(at), [this] { return m_hub.patient(kDurand); }, upTo(7) - 3, false);
    join("helper", {domain::role::kCaregiver, {kJulie}, kJeanne, at}, [this] { return m_hub.caregiver(kJulie); }, upTo(7) - 3, false);
}

std::vector<domain::UnitRef> Quartet::units() const
{
    std::vector<domain::UnitRef> all;
    for (const char *unit : {"daily-weighing", "salt", "fluids", "tablets", "warning-signs", "moving"})
        all.push_back({"heart-failure", unit});
    return all;
}

domain::DoseSlot Quartet::slot(int number) const
{
    const std::int64_t at = FakeClock::kStartMs + number * 12LL * 3600 * 1000;
    return {{"medication-of-the-plan"}, {{at}, 60}};
}

void Quartet::live(int edits)
{
    for (int i = 0; i < edits; ++i) {
        for (End &end : m_ends)
            end.clock->advanceMs(upTo(60'000));
        edit(m_ends[std::size_t(upTo(int(m_ends.size())))]);
        m_hub.clock.advanceMs(1000);
        if (upTo(25) == 0)
            static_cast<void>(exchange(m_ends[std::size_t(upTo(int(m_ends.size())))]));
    }
}

/// Signed in as of now: a session ends, and days pass here.
engine::Outcome Quartet::exchange(End &end)
{
    end.device->link(m_hub.address(), end.token());
    return end.device->sync();
}

bool Quartet::settle()
{
    for (int turn = 0; turn < 30; ++turn) {
        std::ranges::shuffle(m_ends, m_random);
        m_restless.clear();
        for (End &end : m_ends) {
            m_hub.clock.advanceMs(1000);
            end.clock->advanceMinutes(20); // what waits for a moment gets its turn
            const engine::Outcome outcome = exchange(end);
            if (outcome.error || outcome.pending != 0 || outcome.pushed != 0 || outcome.pulled != 0) {
                m_restless += nameOf(end) + (outcome.error ? ", " + outcome.error->detail : std::string()) + ": pushed " + std::to_string(outcome.pushed)
                    + ", pulled " + std::to_string(outcome.pulled) + ", waiting " + std::to_string(outcome.pending) + "\n"
                    + tableAsText(end.device->store().database(), "outbox");
            }
        }
        if (m_restless.empty())
            return true;
    }
    return false;
}

void Quartet::edit(End &end)
{
    ++m_edits;
    const int what = upTo(100);
    if (what < 30)
        measure(end);
    else if (what < 38)
        correct(end);
    else if (what < 58)
        dose(end);
    else if (what < 63)
        takeBackDose(end);
    else if (what < 71)
        message(end);
    else if (what < 77)
        readMessage(end);
    else if (what < 88)
        progress(end);
    else if (what < 93)
        goal(end);
    else if (what < 96)
        assign(end);
    else if (what < 98)
        prescribe(end);
    else
        limit(end);
}

void Quartet::measure(End &end)
{
    const bool isWeight = upTo(2) == 0;
    const auto made = end.device->journal().measure(
        kJeanne, isWeight ? "weight" : "heart-rate", isWeight ? 60 + upTo(300) * 0.1 : 50 + upTo(80), isWeight ? "kg" : "/min");
    if (made)
        m_facts.insert(made->value);
}

void Quartet::correct(End &end)
{
    const auto live = must(end.device->store().measures.live(kJeanne, "weight", {0}, kFarAhead));
    if (live.empty())
        return;
    const domain::FactId chosen = live[std::size_t(upTo(int(live.size())))].envelope.id;
    if (upTo(3) == 0) {
        static_cast<void>(end.device->journal().takeBack(kJeanne, chosen));
        return;
    }
    if (const auto made = end.device->journal().measure(kJeanne, "weight", 60 + upTo(300) * 0.1, "kg", chosen))
        m_facts.insert(made->value);
}

void Quartet::dose(End &end)
{
    if (end.isTeam)
        return measure(end);
    const bool isTaken = upTo(3) != 0;
    static_cast<void>(end.device->journal().dose(kJeanne, slot(upTo(kSlots)),
        isTaken ? domain::DoseEvent::State::Taken : domain::DoseEvent::State::Skipped,
        isTaken ? std::nullopt : std::optional(domain::SkipReason{"forgot"})));
}

void Quartet::takeBackDose(End &end)
{
    const auto current = must(end.device->store().doses.current(domain::resourceId(slot(upTo(kSlots)))));
    if (current)
        static_cast<void>(end.device->journal().takeBack(kJeanne, current->envelope.id));
}

void Quartet::message(End &end)
{
    if (const auto made = end.device->journal().write(kJeanne, "message " + std::to_string(m_edits), {}))
        m_facts.insert(made->value);
}

void Quartet::readMessage(End &end)
{
    auto messages = end.device->store().database().prepare("SELECT fact_id FROM message ORDER BY fact_id");
    std::vector<std::string> ids;
    while (messages->step().value_or(false))
        ids.push_back(messages->text(0));
    if (!ids.empty())
        static_cast<void>(end.device->journal().markSeen(kJeanne, {ids[std::size_t(upTo(int(ids.size())))]}));
}

void Quartet::progress(End &end)
{
    // Who has not received the path yet has nothing to open.
    if (end.isTeam || end.device->identity().role == domain::role::kCaregiver || !must(end.device->store().paths.find(kPath)))
        return measure(end);
    using Event = domain::UnitProgress::Event;
    const domain::UnitRef unit = units()[std::size_t(upTo(6))];
    const domain::TaskId task = domain::taskId(kPath, unit);
    constexpr std::array kEvents{Event::Opened, Event::Read, Event::Completed};
    const Event event = kEvents[std::size_t(upTo(3))];
    if (event != Event::Opened)
        static_cast<void>(end.device->journal().progress(kJeanne, task, unit, Event::Opened));
    if (end.device->journal().progress(kJeanne, task, unit, event) && event == Event::Completed)
        m_finished.insert(task.value);
}

void Quartet::goal(End &end)
{
    const std::string id = "0190b7a0-0000-7000-8000-0000000090a" + std::to_string(upTo(kGoals));
    const std::string words = "goal " + std::to_string(m_edits);
    if (end.device->journal().goal({{id}, kJeanne, words, upTo(4) != 0}))
        m_words.insert(words);
}

void Quartet::assign(End &end)
{
    if (!end.isTeam)
        return message(end);
    auto path = must(end.device->store().paths.find(kPath));
    std::ranges::shuffle(path->units, m_random);
    path->changeReason = "order " + std::to_string(m_edits);
    must(end.device->journal().assign(*path));
    m_words.insert(path->changeReason);
}

void Quartet::prescribe(End &end)
{
    if (!end.isTeam)
        return message(end);
    domain::Medication medicine{{"0190b7a0-0000-7000-8000-00000000f00" + std::to_string(upTo(2))}, kJeanne, "furosemide", std::to_string(1 + upTo(3)) + " tablets, edit " + std::to_string(m_edits)};
    medicine.schedules = {{.rhythm = domain::AsWritten{}, .dose = medicine.dose, .text = medicine.dose}};
    static_cast<void>(end.device->journal().plan(medicine));
}

void Quartet::limit(End &end)
{
    if (!end.isTeam)
        return measure(end);
    static_cast<void>(end.device->journal().set(
        {domain::ClinicalSetting::Kind::Reference, kJeanne, "weight", 60 + upTo(200) * 0.1, "kg", {}, {}}));
}

/// What the people of one device see of the record, where the roles let them see it.
std::string Quartet::viewOf(End &end)
{
    store::Store &store = end.device->store();
    std::vector<std::string> seen;
    for (const char *kind : {"weight", "heart-rate"}) {
        for (const domain::Measure &each : must(store.measures.live(kJeanne, kind, {0}, kFarAhead)))
            seen.push_back("measure " + each.envelope.id.value + ' ' + std::to_string(each.value) + ' ' + each.envelope.author.value);
    }
    for (int i = 0; i < kSlots; ++i) {
        const auto current = must(store.doses.current(domain::resourceId(slot(i))));
        if (current)
            seen.push_back("dose " + domain::resourceId(slot(i)) + ' ' + std::string(toToken(current->state)) + ' ' + current->envelope.id.value);
    }
    auto messages = store.database().prepare("SELECT fact_id, text, EXISTS (SELECT 1 FROM receipt WHERE message_id = fact_id) FROM message");
    while (messages->step().value_or(false))
        seen.push_back("message " + messages->text(0) + ' ' + messages->text(1) + (messages->integer(2) ? " read" : ""));
    if (const auto path = must(store.paths.find(kPath))) {
        std::string order = "path " + path->changeReason;
        for (const domain::PathUnit &unit : path->units)
            order += ' ' + unit.unit.unit;
        seen.push_back(order);
    }
    return lines(std::move(seen));
}

/// What only the patient and the team share.
std::vector<std::string> Quartet::wordsOf(End &end)
{
    using Event = domain::UnitProgress::Event;
    store::Store &store = end.device->store();
    std::vector<std::string> seen;
    for (const store::GoalRow &row : must(store::GoalStore(store.database()).all(kJeanne)))
        seen.push_back("goal " + row.goal.id.value + ' ' + row.goal.text + (row.goal.isActive ? "" : " put away"));
    for (const domain::Medication &each : must(store.medications.plan(kJeanne)))
        seen.push_back("medicine " + each.id.value + ' ' + each.dose);
    for (const auto &each : must(store.clinicalSettings.current(kJeanne)))
        seen.push_back("setting " + each.setting.subject + ' ' + std::to_string(each.setting.value.value_or(0)));
    for (const domain::UnitRef &unit : units()) {
        // How far it went: on the way it is one step, and who finished a unit counts as having read it.
        std::string_view furthest;
        for (const domain::UnitProgress::Event event : {Event::Opened, Event::Read, Event::Completed}) {
            const auto all = must(store.progress.ofTask(domain::taskId(kPath, unit)));
            if (std::ranges::any_of(all, [&](const domain::UnitProgress &each) { return each.event == event; }))
                furthest = toToken(event);
        }
        std::string line = "progress " + unit.unit + ' ' + std::string(furthest);
        seen.push_back(line);
    }
    std::ranges::sort(seen);
    return seen;
}

std::vector<std::string> Quartet::faults()
{
    std::vector<std::string> found;
    const auto first = std::ranges::find_if(m_ends, [](const End &end) { return end.isTeam; });
    const std::string view = viewOf(*first);
    const std::string words = lines(wordsOf(*first));
    std::string everything;
    for (End &end : m_ends) {
        const std::string name = nameOf(end);
        if (viewOf(end) != view)
            found.push_back(name + " sees\n" + difference(viewOf(end), view));
        const bool isHelper = end.device->identity().role == domain::role::kCaregiver;
        if (!isHelper && lines(wordsOf(end)) != words)
            found.push_back(name + " sees\n" + difference(lines(wordsOf(end)), words));
        if (end.device->parked() != 0)
            found.push_back(name + " has parked entries: " + must(end.device->store().outbox.parked()).front().outcome);
        if (must(end.device->store().outbox.pendingCount()) != 0)
            found.push_back(name + " has something to send still");
        const std::string facts = tableAsText(end.device->store().database(), "fact");
        for (const std::string &id : m_facts) {
            if (!isHelper && facts.find(id) == std::string::npos)
                found.push_back(name + " has lost the fact " + id);
        }
        everything += tableAsText(end.device->store().database(), "document_version") + tableAsText(end.device->store().database(), "conflict");
        for (const std::string &task : m_finished) {
            const auto done = must(end.device->store().progress.ofTask({task}));
            if (!isHelper && std::ranges::none_of(done, [](const auto &each) { return each.event == domain::UnitProgress::Event::Completed; }))
                found.push_back(name + " has forgotten that a unit was finished");
        }
    }
    for (const std::string &said : m_words) {
        if (everything.find(said) == std::string::npos)
            found.push_back("nobody can read any more: " + said);
    }
    return found;
}

int Quartet::losses()
{
    int all = 0;
    for (End &end : m_ends)
        all += int(must(store::ConflictStore(end.device->store().database()).all()).size());
    return all;
}

} // namespace testsupport
