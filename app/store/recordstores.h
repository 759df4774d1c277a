// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/store/documentstore.h"

#include <map>
#include <vector>

namespace store {

/// A version of a path, with who wrote it. `isLost`: it never reached the others, because another one came first.
struct PathVersion {
    domain::EducationPath path;
    domain::Envelope written;
    bool isLost = false;
};

/// Education paths. The team writes them: a version that comes from the server wins, ours is kept.
class PathStore {
public:
    explicit PathStore(sqlite::Database &database) : m_documents(database) {}

    platform::Result<void> save(const domain::EducationPath &path, const domain::Envelope &envelope, Origin origin);
    [[nodiscard]] platform::Result<std::optional<domain::EducationPath>> find(const domain::PathId &id) const;
    /// The one path in force, if there is one.
    [[nodiscard]] platform::Result<std::optional<domain::EducationPath>> active(const domain::PatientId &patient) const;
    /// Every version of one path, newest first: a version that lost stays readable.
    [[nodiscard]] platform::Result<std::vector<PathVersion>> versions(const domain::PathId &id) const;
    /// Somebody looked at the version that lost: it is history from here on.
    platform::Result<void> settle(const domain::PathId &id) { return m_documents.settle(id.value); }
    /// The path that has this unit, or the newest version of one that had it: what was learned stays sayable after the team
    /// took the unit out.
    [[nodiscard]] platform::Result<std::optional<domain::EducationPath>> withTask(const domain::TaskId &task, const domain::PatientId &patient) const;
    /// When each unit of a path first came into it, whatever changed around it since.
    [[nodiscard]] platform::Result<std::map<domain::TaskId, platform::ZonedTime>> unitsSince(const domain::PathId &id) const;

private:
    DocumentStore m_documents;
};

/// Paths that are used again, of the whole team: about nobody.
class TemplateStore {
public:
    explicit TemplateStore(sqlite::Database &database) : m_documents(database) {}

    platform::Result<void> save(const domain::PathTemplate &made, const domain::Envelope &envelope, Origin origin);
    [[nodiscard]] platform::Result<std::optional<domain::PathTemplate>> find(const domain::TemplateId &id) const;
    /// By name.
    [[nodiscard]] platform::Result<std::vector<domain::PathTemplate>> all() const;

private:
    DocumentStore m_documents;
};

/// Patients and members of teams: the hub is the only one who writes them.
class PeopleStore {
public:
    explicit PeopleStore(sqlite::Database &database) : m_database(database), m_documents(database) {}

    platform::Result<void> savePatient(const domain::Person &person, const domain::Envelope &envelope);
    platform::Result<void> saveProfessional(const domain::Person &person, const domain::Envelope &envelope);
    [[nodiscard]] platform::Result<std::vector<domain::Person>> patients() const;
    [[nodiscard]] platform::Result<std::vector<domain::Person>> professionals() const;
    [[nodiscard]] platform::Result<std::optional<domain::Person>> find(const domain::ActorId &id) const;
    /// Who cares for a patient, in the order of the team.
    platform::Result<void> saveTeam(const domain::PatientId &patient, const domain::CareTeam &team);
    [[nodiscard]] platform::Result<domain::CareTeam> team(const domain::PatientId &patient) const;

private:
    sqlite::Database &m_database;
    DocumentStore m_documents;
};

} // namespace store
