// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/recordstores.h"

#include "app/store/documentjson.h"
#include "app/store/documentreads.h"
#include "app/store/lines.h"
#include "app/store/settingstore.h"

#include <algorithm>

namespace store {

using platform::Result;

Result<void> PathStore::save(const domain::EducationPath &path, const domain::Envelope &envelope, Origin origin)
{
    return m_documents.save("path", path.id.value, envelope, toBody(path), origin, Subject{subject::kPath, path.id.value});
}

Result<std::optional<domain::EducationPath>> PathStore::find(const domain::PathId &id) const
{
    return findDocument(m_documents, id.value, pathFromBody);
}

Result<std::optional<domain::EducationPath>> PathStore::active(const domain::PatientId &patient) const
{
    auto paths = listDocuments(m_documents, "path", patient, pathFromBody);
    if (!paths)
        return paths.error();
    for (domain::EducationPath &path : *paths) {
        if (path.status == "active")
            return std::optional(std::move(path));
    }
    return std::optional<domain::EducationPath>();
}

Result<std::optional<domain::EducationPath>> PathStore::withTask(const domain::TaskId &task, const domain::PatientId &patient) const
{
    const auto hasIt = [&](const domain::EducationPath &path) {
        return std::ranges::find(path.units, task, &domain::PathUnit::task) != path.units.end();
    };
    auto paths = listDocuments(m_documents, "path", patient, pathFromBody);
    if (!paths)
        return paths.error();
    std::ranges::stable_partition(*paths, [](const domain::EducationPath &path) { return path.status == "active"; });
    if (const auto found = std::ranges::find_if(*paths, hasIt); found != paths->end())
        return std::optional(std::move(*found));
    for (const domain::EducationPath &path : *paths) {
        const auto versions = m_documents.history(path.id.value);
        if (!versions)
            return versions.error();
        for (const DocumentVersion &version : *versions) {
            auto former = pathFromBody(version.body);
            if (former && hasIt(*former))
                return std::optional(std::move(*former));
        }
    }
    return std::optional<domain::EducationPath>();
}

Result<std::map<domain::TaskId, platform::ZonedTime>> PathStore::unitsSince(const domain::PathId &id) const
{
    const auto versions = m_documents.history(id.value);
    if (!versions)
        return versions.error();
    std::map<domain::TaskId, platform::ZonedTime> since;
    for (const DocumentVersion &version : *versions) { // newest first: what is older overwrites
        const auto path = pathFromBody(version.body);
        for (const domain::PathUnit &unit : path ? path->units : std::vector<domain::PathUnit>())
            since[unit.task] = version.envelope.occurredAt;
    }
    return since;
}

Result<std::vector<PathVersion>> PathStore::versions(const domain::PathId &id) const
{
    const auto history = m_documents.history(id.value);
    if (!history)
        return history.error();
    std::vector<PathVersion> versions;
    for (const DocumentVersion &each : *history) {
        auto path = pathFromBody(each.body);
        if (!path)
            return path.error();
        versions.push_back({std::move(*path), each.envelope, each.status == DocumentVersion::Status::Kept});
    }
    return versions;
}

Result<void> TemplateStore::save(const domain::PathTemplate &made, const domain::Envelope &envelope, Origin origin)
{
    // No row of the mapping is for it yet: it stays on this device.
    return m_documents.save(subject::kTemplate, made.id.value, envelope, toBody(made), origin, std::nullopt);
}

Result<std::optional<domain::PathTemplate>> TemplateStore::find(const domain::TemplateId &id) const
{
    return findDocument(m_documents, id.value, templateFromBody);
}

Result<std::vector<domain::PathTemplate>> TemplateStore::all() const
{
    auto all = listDocuments(m_documents, subject::kTemplate, {}, templateFromBody);
    if (all)
        std::ranges::sort(*all, {}, &domain::PathTemplate::name);
    return all;
}

Result<void> PeopleStore::savePatient(const domain::Person &person, const domain::Envelope &envelope)
{
    return m_documents.save("patient", person.id.value, envelope, toBody(person), Origin::Remote, std::nullopt);
}

Result<void> PeopleStore::saveProfessional(const domain::Person &person, const domain::Envelope &envelope)
{
    return m_documents.save("professional", person.id.value, envelope, toBody(person), Origin::Remote, std::nullopt);
}

Result<std::vector<domain::Person>> PeopleStore::patients() const
{
    return listDocuments(m_documents, "patient", {}, personFromBody);
}

Result<std::vector<domain::Person>> PeopleStore::professionals() const
{
    return listDocuments(m_documents, "professional", {}, personFromBody);
}

Result<std::optional<domain::Person>> PeopleStore::find(const domain::ActorId &id) const
{
    return findDocument(m_documents, id.value, personFromBody);
}

Result<void> PeopleStore::saveTeam(const domain::PatientId &patient, const domain::CareTeam &team)
{
    return SettingStore(m_database).set("team." + patient.value, toBody(team));
}

Result<domain::CareTeam> PeopleStore::team(const domain::PatientId &patient) const
{
    const auto body = SettingStore(m_database).get("team." + patient.value);
    if (!body)
        return body.error();
    if (!*body)
        return domain::CareTeam{};
    if ((**body).starts_with('{'))
        return teamFromBody(**body);
    // As 0.1.0 kept it: ids alone, one a line.
    domain::CareTeam team;
    for (std::string &id : splitLines(**body))
        team.members.push_back({.id = {std::move(id)}, .hours = {}, .askAbout = {}});
    return team;
}

} // namespace store
