// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/protocols.h"

#include "app/services/alertdesk.h"
#include "app/store/stepstore.h"

#include <algorithm>

namespace services {

using content::StepKind;
using rules::DatedStep;

namespace {

template <typename T>
std::vector<T> orNothing(platform::Result<std::vector<T>> read)
{
    return read ? std::move(*read) : std::vector<T>();
}

std::vector<rules::AnchorSet> anchorsOf(store::Store &store, const content::Pack &pack, const domain::PatientId &patient)
{
    const std::string id = domain::settingId(patient, domain::ClinicalSetting::Kind::Anchor, pack.id.value + "/" + pack.protocol->anchor);
    std::vector<rules::AnchorSet> anchors;
    for (const store::SettingVersion &version : orNothing(store.clinicalSettings.history(id)))
        anchors.push_back({domain::localDayFromIso(version.setting.date), version.envelope.occurredAt.at, version.envelope.stamp});
    return anchors;
}

std::optional<platform::ZonedTime> completedAt(
    const domain::EducationPath &path, const content::UnitId &unit, std::span<const domain::UnitProgress> progress)
{
    std::optional<platform::ZonedTime> first;
    for (const domain::UnitProgress &each : progress) {
        const bool isIt = each.event == domain::UnitProgress::Event::Completed && each.unit.unit == unit.value
            && std::ranges::any_of(path.units, [&](const domain::PathUnit &member) { return member.task == each.task; });
        if (isIt && (!first || each.envelope.occurredAt.at < first->at))
            first = each.envelope.occurredAt;
    }
    return first;
}

/// The last measure of a span that is over.
std::optional<platform::ZonedTime> lastMeasured(
    store::Store &store, const domain::PatientId &patient, const content::ProtocolStep &step, const DatedStep &dated)
{
    if (step.kind != StepKind::Measure || dated.state != DatedStep::State::Late)
        return std::nullopt;
    constexpr std::int64_t dayMs = 86'400'000;
    // A day more on either side: the days are the person's, whatever their zone.
    const auto measures = orNothing(store.measures.live(
        patient, step.measure.value, {(dated.days->first.days - 1) * dayMs}, {(dated.days->last.days + 2) * dayMs}));
    std::optional<platform::ZonedTime> last;
    for (const domain::Measure &measure : measures) {
        if (dated.days->holds(domain::localDayOf(measure.envelope.occurredAt)))
            last = measure.envelope.occurredAt;
    }
    return last;
}

KnownProtocol protocolOf(store::Store &store, const content::Pack &pack, const domain::PatientId &patient, const domain::EducationPath &path,
    const platform::ZonedTime &now)
{
    const auto anchors = anchorsOf(store, pack, patient);
    const auto progress = orNothing(store.progress.all(patient));
    auto marks = orNothing(store::StepStore(store.database()).live(patient));
    std::erase_if(marks, [&](const domain::StepMark &mark) { return mark.pack != pack.id.value; });

    std::vector<rules::StepDone> done;
    for (const domain::StepMark &mark : marks)
        done.push_back({mark.step, mark.envelope.occurredAt});
    for (const content::ProtocolStep &step : pack.protocol->steps) {
        const auto at = step.kind == StepKind::Unit ? completedAt(path, step.unit, progress) : std::nullopt;
        if (at)
            done.push_back({step.id, *at});
    }
    const auto planned = [&](const DatedStep &dated) { return std::ranges::find(pack.protocol->steps, dated.step, &content::ProtocolStep::id); };
    for (const DatedStep &dated : rules::datedSteps(*pack.protocol, anchors, done, now)) {
        if (const auto at = lastMeasured(store, patient, *planned(dated), dated))
            done.push_back({dated.step, *at});
    }

    KnownProtocol known{.pack = &pack};
    const auto newest = std::ranges::max_element(anchors, {}, [](const rules::AnchorSet &anchor) { return std::pair(anchor.since, anchor.stamp); });
    if (newest != anchors.end())
        known.date = newest->date;
    for (DatedStep &dated : rules::datedSteps(*pack.protocol, anchors, done, now)) {
        KnownStep step{.step = &*planned(dated), .dated = std::move(dated)};
        std::ranges::copy_if(marks, std::back_inserter(step.marks), [&](const domain::StepMark &mark) { return mark.step == step.step->id; });
        known.steps.push_back(std::move(step));
    }
    return known;
}

} // namespace

std::vector<KnownProtocol> protocolsOf(store::Store &store, const Library &library, const domain::PatientId &patient,
    const std::optional<domain::EducationPath> &path, const platform::ZonedTime &now)
{
    std::vector<KnownProtocol> protocols;
    for (const content::Pack *pack : path ? packsOf(path, library) : std::vector<const content::Pack *>()) {
        if (pack->protocol)
            protocols.push_back(protocolOf(store, *pack, patient, *path, now));
    }
    return protocols;
}

platform::Result<domain::FactId> markStep(
    Workspace &workspace, const domain::PatientId &patient, const std::string &pack, const std::string &step)
{
    const domain::StepMark mark{workspace.journal.envelope(patient), pack, step};
    if (auto added = store::StepStore(workspace.store.database()).add(mark, store::Origin::Here); !added)
        return added.error();
    workspace.sync.request();
    return mark.envelope.id;
}

} // namespace services
