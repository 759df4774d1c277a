// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/patientrecord.h"

#include "app/domain/duedoses.h"
#include "app/services/firststart.h"
#include "app/store/lines.h"
#include "platforms/base/logging.h"

#include <QDate>

#include <algorithm>
#include <iterator>

namespace viewmodels {

namespace {

constexpr platform::Logger kLog{"viewmodels"};
constexpr const char *kPinnedKey = "team.pinned";

/// Every pack is of use to somebody without a path.
bool drawsFrom(const std::optional<domain::EducationPath> &path, const content::PackId &pack)
{
    return !path || std::ranges::any_of(path->units, [&](const domain::PathUnit &unit) { return unit.unit.pack == pack.value; });
}

template <typename T>
T orNothing(platform::Result<T> read)
{
    if (read)
        return std::move(*read);
    kLog.error("A part of the record cannot be read: " + read.error().detail);
    return {};
}

} // namespace

DaySpan PatientRecord::day(int daysAgo) const
{
    const platform::Clock &clock = m_context.workspace.clock;
    const domain::ZoneOffset zone = [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); };
    const QDate date = toQt(clock.zonedNow()).date().addDays(-daysAgo);
    const auto iso = [](const QDate &day) { return day.toString(Qt::ISODate).toStdString(); };
    return {iso(date), domain::atWallClock(iso(date), {0, 0}, zone).at, domain::atWallClock(iso(date.addDays(1)), {0, 0}, zone).at,
        domain::atWallClock(iso(date), {12, 0}, zone)};
}

std::optional<domain::EducationPath> PatientRecord::path() const
{
    return orNothing(m_context.store().paths.active(patient()));
}

std::optional<domain::PathUnit> PatientRecord::unit(const domain::TaskId &task) const
{
    const auto present = path();
    if (!present)
        return std::nullopt;
    const auto found = std::ranges::find(present->units, task, &domain::PathUnit::task);
    return found == present->units.end() ? std::nullopt : std::optional(*found);
}

std::vector<const content::Pack *> PatientRecord::packs(const std::optional<domain::EducationPath> &path) const
{
    if (path)
        return m_context.library().packsOf(*path);
    std::vector<const content::Pack *> all;
    for (const content::Pack &pack : m_context.library().packs())
        all.push_back(&pack);
    return all;
}

std::vector<const services::KeptRedFlags *> PatientRecord::withheldPacks() const
{
    const auto present = path();
    std::vector<const services::KeptRedFlags *> used;
    for (const services::KeptRedFlags &kept : m_context.library().withheld()) {
        if (drawsFrom(present, kept.pack))
            used.push_back(&kept);
    }
    return used;
}

std::vector<const content::MeasureDefinition *> PatientRecord::measureDefinitions(const std::optional<domain::EducationPath> &path) const
{
    std::vector<const content::MeasureDefinition *> measures;
    for (const content::Pack *pack : path ? packs(path) : std::vector<const content::Pack *>()) {
        for (const content::MeasureDefinition &measure : pack->measures) {
            if (std::ranges::find(measures, measure.id, &content::MeasureDefinition::id) == measures.end())
                measures.push_back(&measure);
        }
    }
    // Who helps may see measures without seeing the path: then those that were made say which there are.
    if (!path && m_context.workspace.identity().role == domain::role::kCaregiver) {
        for (const content::Pack &pack : m_context.library().packs()) {
            for (const content::MeasureDefinition &measure : pack.measures) {
                const bool isKnown = std::ranges::find(measures, measure.id, &content::MeasureDefinition::id) != measures.end();
                if (!isKnown && !this->measures(measure.id.value, {0}, {m_context.now().at.ms + 1}).empty())
                    measures.push_back(&measure);
            }
        }
    }
    std::ranges::stable_sort(measures, {}, &content::MeasureDefinition::ask);
    return measures;
}

std::vector<std::string> PatientRecord::measuresDue(const std::optional<domain::EducationPath> &path) const
{
    constexpr int kWeek = 7;
    const DaySpan today = day();
    std::vector<std::string> kinds;
    for (const content::MeasureDefinition *measure : measureDefinitions(path)) {
        const bool wasMade = measure->ask == content::Rhythm::Weekly && !measures(measure->id.value, day(kWeek - 1).from, today.from).empty();
        if (measure->ask != content::Rhythm::Free && !wasMade)
            kinds.push_back(measure->id.value);
    }
    return kinds;
}

const content::MeasureDefinition *PatientRecord::measure(const std::string &kind, const std::optional<domain::EducationPath> &path) const
{
    for (const content::Pack *pack : packs(path)) {
        if (const content::MeasureDefinition *definition = pack->measure(content::MeasureId(kind)))
            return definition;
    }
    return m_context.library().measure(kind);
}

std::vector<domain::UnitProgress> PatientRecord::progress() const
{
    return orNothing(m_context.store().progress.all(patient()));
}

std::vector<domain::Answer> PatientRecord::answers() const
{
    return orNothing(m_context.store().answers.all(patient()));
}

std::vector<domain::Measure> PatientRecord::measures(const std::string &kind, platform::Instant from, platform::Instant to) const
{
    return orNothing(m_context.store().measures.live(patient(), kind, from, to));
}

std::vector<domain::TeamPerson> PatientRecord::careTeam(const std::vector<std::string> &pinned) const
{
    std::vector<domain::TeamPerson> members;
    for (const domain::TeamMember &part : orNothing(m_context.store().people.team(patient())).members) {
        if (auto person = orNothing(m_context.store().people.find(part.id)))
            members.push_back({std::move(*person), part});
    }
    return domain::inOrder(std::move(members), pinned, neededRoles());
}

std::optional<domain::TeamPerson> PatientRecord::firstToCall() const
{
    for (const domain::TeamPerson &member : careTeam({})) {
        if (!member.person.phone.empty())
            return member;
    }
    return std::nullopt;
}

std::optional<int> PatientRecord::answerDays() const
{
    return orNothing(m_context.store().people.team(patient())).answerDays;
}

std::vector<std::string> PatientRecord::pinned() const
{
    return store::splitLines(m_context.store().settings.valueOr(kPinnedKey, {}));
}

platform::Result<void> PatientRecord::pin(const std::vector<std::string> &ids) const
{
    return m_context.store().settings.set(kPinnedKey, store::joinLines(ids));
}

std::vector<std::string> PatientRecord::neededRoles() const
{
    std::vector<content::ContactNeed> needs;
    for (const content::Pack *pack : packs())
        std::ranges::copy(pack->contacts, std::back_inserter(needs));
    std::ranges::stable_sort(needs, {}, [](const content::ContactNeed &need) { return std::pair(need.degree, !need.required); });
    std::vector<std::string> roles;
    std::ranges::transform(needs, std::back_inserter(roles), &content::ContactNeed::role);
    return roles;
}

std::vector<store::MessageRow> PatientRecord::messages() const
{
    return orNothing(m_context.store().messages.thread(patient()));
}

bool PatientRecord::reachesTeam() const
{
    return services::mayShare(m_context.workspace.identity(), m_context.store().settings);
}

UnitState PatientRecord::state(const domain::TaskId &task, const std::vector<domain::UnitProgress> &progress)
{
    UnitState state;
    for (const domain::UnitProgress &step : progress) {
        if (step.task != task)
            continue;
        state.isOpened = true;
        state.isRead = state.isRead || step.event == domain::UnitProgress::Event::Read;
        if (step.event == domain::UnitProgress::Event::PageReached)
            state.page = std::max(state.page, step.page);
        if (step.event == domain::UnitProgress::Event::Completed)
            state.completedAt = step.envelope.occurredAt;
    }
    return state;
}

QString PatientRecord::openText(const UnitState &state)
{
    if (state.completedAt) {
        //: Button on a unit that was finished: opens it again
        return tr("Read again");
    }
    if (state.isRead) {
        //: Button on a unit that was read to its end: the questions are still to be answered
        return tr("Resume");
    }
    if (state.page > 0) {
        //: Button on a unit that was begun; %1 is a page number
        return tr("Resume at page %1").arg(state.page + 1);
    }
    //: Button on a unit that was never opened
    return tr("Start");
}

QString PatientRecord::nameOf(const domain::ActorId &actor) const
{
    if (const auto person = orNothing(m_context.store().people.find(actor)))
        return m_context.wording.fullName(*person);
    //: Somebody of the team whose name is not on this device, in the middle of a sentence
    return tr("your team");
}

QString PatientRecord::timeAndAuthor(const domain::Envelope &envelope) const
{
    const QString time = m_context.wording.time(envelope.occurredAt);
    if (isOwn(envelope)) {
        //: When and by whom something was recorded; %1 is a time such as 8:05am
        return tr("%1, by you").arg(time);
    }
    //: When and by whom something was recorded; %1 is a time such as 8:05am, %2 a name
    return tr("%1, by %2").arg(time, nameOf(envelope.author));
}

} // namespace viewmodels
