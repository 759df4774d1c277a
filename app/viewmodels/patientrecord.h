// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/teamorder.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace viewmodels {

/// A local day, from its first instant to that of the next.
struct DaySpan {
    std::string isoDate;
    platform::Instant from;
    platform::Instant to;
    platform::ZonedTime noon; ///< to name the day
};

/// How far one unit of a path has come.
struct UnitState {
    bool isOpened = false;
    bool isRead = false;
    int page = 0; ///< the furthest page reached
    std::optional<platform::ZonedTime> completedAt;
};

/// What the screens of a patient ask the store again and again. A read that fails gives nothing and leaves a line in the
/// log: the screen then shows less, never something wrong. What asks several things of the path reads it once and hands it on.
class PatientRecord {
    Q_DECLARE_TR_FUNCTIONS(PatientRecord)

public:
    explicit PatientRecord(const Context &context) : m_context(context) {}

    [[nodiscard]] const domain::PatientId &patient() const { return m_context.workspace.identity().patient; }
    [[nodiscard]] DaySpan day(int daysAgo = 0) const;

    [[nodiscard]] std::optional<domain::EducationPath> path() const;
    [[nodiscard]] std::optional<domain::PathUnit> unit(const domain::TaskId &task) const;
    /// The packs the path draws from; all of them when there is no path.
    [[nodiscard]] std::vector<const content::Pack *> packs() const { return packs(path()); }
    [[nodiscard]] std::vector<const content::Pack *> packs(const std::optional<domain::EducationPath> &path) const;
    /// Those of them that may not teach any more.
    [[nodiscard]] std::vector<const services::KeptRedFlags *> withheldPacks() const;
    /// What the path measures, first what is asked each day; nothing without a path. Definitions live as long as the library.
    [[nodiscard]] std::vector<const content::MeasureDefinition *> measureDefinitions(const std::optional<domain::EducationPath> &path) const;
    /// What the day asks for: daily measures, and weekly ones of which there is none in the last week.
    [[nodiscard]] std::vector<std::string> measuresDue(const std::optional<domain::EducationPath> &path) const;
    /// A measure as the path's packs define it, or, outside a path, the first pack that does.
    [[nodiscard]] const content::MeasureDefinition *measure(const std::string &kind) const { return measure(kind, path()); }
    [[nodiscard]] const content::MeasureDefinition *measure(const std::string &kind, const std::optional<domain::EducationPath> &path) const;
    [[nodiscard]] std::vector<domain::UnitProgress> progress() const;
    [[nodiscard]] std::vector<domain::Answer> answers() const;
    [[nodiscard]] std::vector<domain::Measure> measures(const std::string &kind, platform::Instant from, platform::Instant to) const;
    /// Whom to ask first comes first, see domain::inOrder.
    [[nodiscard]] std::vector<domain::TeamPerson> careTeam() const { return careTeam(pinned()); }
    [[nodiscard]] std::vector<domain::TeamPerson> careTeam(const std::vector<std::string> &pinned) const;
    /// The first of the team who has a number, whatever the person put first: whom the pages of warning signs name.
    [[nodiscard]] std::optional<domain::TeamPerson> firstToCall() const;
    /// The working days within which the team says it answers.
    [[nodiscard]] std::optional<int> answerDays() const;
    /// Ids of those of the team the person put first, on this device.
    [[nodiscard]] std::vector<std::string> pinned() const;
    platform::Result<void> pin(const std::vector<std::string> &ids) const;
    /// Roles the path's packs need in a team, gravest first.
    [[nodiscard]] std::vector<std::string> neededRoles() const;
    [[nodiscard]] std::vector<store::MessageRow> messages() const;

    /// Whether what is written here reaches a team: one knows this person, and they did not refuse to share.
    [[nodiscard]] bool reachesTeam() const;

    [[nodiscard]] static UnitState state(const domain::TaskId &task, const std::vector<domain::UnitProgress> &progress);
    /// "Start", "Resume at page 3", "Read again"
    [[nodiscard]] static QString openText(const UnitState &state);

    [[nodiscard]] bool isOwn(const domain::Envelope &envelope) const { return envelope.author == m_context.workspace.identity().actor; }
    /// "Claire Morel"; "your team" when the name is not known here
    [[nodiscard]] QString nameOf(const domain::ActorId &actor) const;
    /// "8:05am, by you"
    [[nodiscard]] QString timeAndAuthor(const domain::Envelope &envelope) const;

private:
    Context m_context;
};

} // namespace viewmodels
