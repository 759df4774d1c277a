// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/pathmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

#include <algorithm>

namespace mapping {

using domain::UnitProgress;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

std::string canonical(const domain::UnitRef &unit)
{
    return std::string(codes::kUnitCanonical) + unit.pack + "/" + unit.unit;
}

std::optional<domain::UnitRef> unitIn(const std::string &canonicalUrl)
{
    if (!canonicalUrl.starts_with(codes::kUnitCanonical))
        return std::nullopt;
    const std::string path = canonicalUrl.substr(codes::kUnitCanonical.size(), canonicalUrl.find('|') - codes::kUnitCanonical.size());
    const std::size_t slash = path.find('/');
    if (slash == std::string::npos)
        return std::nullopt;
    return domain::UnitRef{path.substr(0, slash), path.substr(slash + 1)};
}

/// A reason is one Task.input: the code, and its parameters as "name=value", one a line.
fhir::TaskParameter toInput(const domain::PathReason &reason)
{
    fhir::TaskParameter input;
    input.type = conceptOf(codes::kPathReason, reason.code);
    for (const auto &[name, value] : reason.params)
        input.valueString += (input.valueString.empty() ? "" : "\n") + name + "=" + value;
    if (input.valueString.empty())
        input.valueString = reason.code; // an input must hold a value
    return input;
}

domain::PathReason reasonFrom(const fhir::TaskParameter &input)
{
    domain::PathReason reason{codeIn(input.type, codes::kPathReason), {}};
    for (std::size_t from = 0; from <= input.valueString.size();) {
        const std::size_t to = std::min(input.valueString.find('\n', from), input.valueString.size());
        const std::string line = input.valueString.substr(from, to - from);
        if (const std::size_t equals = line.find('='); equals != std::string::npos)
            reason.params[line.substr(0, equals)] = line.substr(equals + 1);
        from = to + 1;
    }
    return reason;
}

/// Tabs and line breaks part the fields, so what a person wrote keeps none.
std::string field(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string decisionsText(const std::vector<domain::PathDecision> &decisions)
{
    std::string text;
    for (const domain::PathDecision &each : decisions) {
        text += (text.empty() ? "" : "\n") + field(each.topic) + '\t' + field(each.kept) + '\t' + field(each.left) + '\t' +
            field(each.decidedBy.value) + '\t' + field(each.reason);
    }
    return text;
}

std::vector<std::string> parts(const std::string &text, char mark)
{
    std::vector<std::string> found;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(mark, from), text.size());
        found.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return found;
}

std::vector<domain::PathDecision> decisionsFrom(const std::string &text)
{
    std::vector<domain::PathDecision> decisions;
    for (const std::string &line : parts(text, '\n')) {
        const auto fields = parts(line, '\t');
        if (fields.size() == 5)
            decisions.push_back({fields[0], fields[1], fields[2], {fields[3]}, fields[4]});
    }
    return decisions;
}

const UnitProgress *latest(std::span<const UnitProgress> progress, UnitProgress::Event event)
{
    const UnitProgress *found = nullptr;
    for (const UnitProgress &each : progress) {
        if (each.event == event)
            found = &each;
    }
    return found;
}

UnitProgress progressOf(const fhir::Task &task, UnitProgress::Event event, const std::string &time)
{
    UnitProgress progress;
    progress.task = {task.id};
    progress.event = event;
    progress.unit = unitIn(task.instantiatesCanonical).value_or(domain::UnitRef{});
    progress.envelope.id = domain::progressId(progress.task, event, 0);
    progress.envelope.patient = {task.forPatient ? idIn(*task.forPatient, "Patient") : std::string()};
    progress.envelope.author = {progress.envelope.patient.value};
    progress.envelope.authorRole = domain::role::kPatient;
    if (auto at = platform::zonedFromIso(time))
        progress.envelope.occurredAt = *at;
    progress.envelope.stamp = {progress.envelope.occurredAt.at.ms, 0, "remote"};
    return progress;
}

} // namespace

fhir::CarePlan toFhir(const domain::EducationPath &path, const domain::Envelope &version, const std::optional<fhir::CarePlan> &base)
{
    fhir::CarePlan wire = base.value_or(fhir::CarePlan{});
    wire.meta.reset();
    wire.id = path.id.value;
    setIdentifier(wire.identifier, "CarePlan", wire.id);
    writeEntry(wire.extension, version);
    setText(wire.extension, codes::kChangeReason, path.changeReason);
    setText(wire.extension, codes::kPathDecisions, decisionsText(path.decisions));
    wire.status = path.status;
    wire.intent = "plan";
    wire.category = {conceptOf(codes::kCarePlanCategory, "patient-education", "Patient education")};
    wire.subject = reference("Patient", path.patient.value);
    wire.created = platform::toIso(version.occurredAt);
    wire.author = actorReference(version.author, version.authorRole);
    wire.activity.clear();
    for (const domain::PathUnit &unit : path.units)
        wire.activity.emplace_back().reference = reference("Task", unit.task.value);
    return wire;
}

fhir::Task toFhir(const domain::EducationPath &path, const domain::PathUnit &unit, std::span<const UnitProgress> progress,
    const std::optional<fhir::Task> &base)
{
    fhir::Task wire = base.value_or(fhir::Task{});
    wire.meta.reset();
    wire.id = unit.task.value;
    setIdentifier(wire.identifier, "Task", wire.id);
    wire.instantiatesCanonical = canonical(unit.unit);
    wire.basedOn = {reference("CarePlan", path.id.value)};
    wire.intent = "order";
    wire.forPatient = reference("Patient", path.patient.value);
    wire.owner = reference("Patient", path.patient.value);
    setCode(wire.extension, codes::kSafety, unit.safety ? "safety" : "");
    if (!unit.by.empty()) {
        if (!wire.restriction)
            wire.restriction.emplace();
        if (!wire.restriction->period)
            wire.restriction->period.emplace();
        wire.restriction->period->end = unit.by;
    } else if (wire.restriction && wire.restriction->period) {
        wire.restriction->period->end.clear();
    }
    wire.input.clear();
    for (const domain::PathReason &reason : unit.reasons)
        wire.input.push_back(toInput(reason));

    const UnitProgress *opened = latest(progress, UnitProgress::Event::Opened);
    const UnitProgress *read = latest(progress, UnitProgress::Event::Read);
    const UnitProgress *completed = latest(progress, UnitProgress::Event::Completed);
    const bool isClosed = wire.status == "completed" || (wire.status == "cancelled" && !completed);
    if (!isClosed) {
        wire.status = completed ? "completed" : opened || read ? "in-progress" : wire.status.empty() ? "requested" : wire.status;
        const std::string_view step = completed ? "completed" : read ? "quiz-pending" : opened ? "opened" : "";
        if (!step.empty())
            wire.businessStatus = conceptOf(codes::kModuleProgress, step);
    }
    if (opened) {
        if (!wire.executionPeriod)
            wire.executionPeriod.emplace();
        if (wire.executionPeriod->start.empty())
            wire.executionPeriod->start = platform::toIso(opened->envelope.occurredAt);
        if (completed)
            wire.executionPeriod->end = platform::toIso(completed->envelope.occurredAt);
    }
    return wire;
}

Result<domain::EducationPath> pathFrom(const fhir::CarePlan &plan, std::span<const fhir::Task> tasks)
{
    const bool ours = std::ranges::any_of(plan.category,
        [](const fhir::CodeableConcept &category) { return codeIn(category, codes::kCarePlanCategory) == "patient-education"; });
    if (!ours)
        return Error{ErrorCode::Invalid, "the care plan is not an education path"};
    domain::EducationPath path;
    path.id = {plan.id};
    path.patient = {idIn(plan.subject, "Patient")};
    path.status = plan.status;
    path.changeReason = textOf(plan.extension, codes::kChangeReason);
    path.decisions = decisionsFrom(textOf(plan.extension, codes::kPathDecisions));
    for (const fhir::CarePlanActivity &activity : plan.activity) {
        if (!activity.reference)
            continue;
        const auto task = std::ranges::find(tasks, idIn(*activity.reference, "Task"), &fhir::Task::id);
        if (task == tasks.end() || task->status == "cancelled")
            continue;
        const auto unit = unitIn(task->instantiatesCanonical);
        if (!unit)
            continue;
        domain::PathUnit &added = path.units.emplace_back(domain::PathUnit{{task->id}, *unit, false, {}});
        added.safety = !textOf(task->extension, codes::kSafety).empty();
        if (task->restriction && task->restriction->period)
            added.by = task->restriction->period->end.substr(0, 10); // a day is all that is meant
        for (const fhir::TaskParameter &input : task->input) {
            if (!codeIn(input.type, codes::kPathReason).empty())
                added.reasons.push_back(reasonFrom(input));
        }
    }
    return path;
}

domain::Envelope versionOf(const fhir::CarePlan &plan)
{
    domain::Envelope envelope;
    envelope.patient = {idIn(plan.subject, "Patient")};
    envelope.author = {plan.author ? idIn(*plan.author) : std::string()};
    if (auto at = platform::zonedFromIso(plan.created))
        envelope.occurredAt = *at;
    readEntry(plan.extension, envelope);
    return envelope;
}

std::vector<UnitProgress> progressFrom(const fhir::Task &task)
{
    std::vector<UnitProgress> facts;
    const bool started = task.status == "in-progress" || task.status == "completed";
    if (!started || !unitIn(task.instantiatesCanonical))
        return facts;
    const std::string start = task.executionPeriod ? task.executionPeriod->start : task.lastModified;
    facts.push_back(progressOf(task, UnitProgress::Event::Opened, start));
    const std::string step = task.businessStatus ? codeIn(*task.businessStatus, codes::kModuleProgress) : std::string();
    if (step == "quiz-pending" || step == "completed")
        facts.push_back(progressOf(task, UnitProgress::Event::Read, start));
    if (task.status == "completed")
        facts.push_back(progressOf(task, UnitProgress::Event::Completed, task.executionPeriod ? task.executionPeriod->end : start));
    return facts;
}

} // namespace mapping
