// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "app/domain/schedule.h"

#include <map>
#include <string>
#include <vector>

namespace domain {

/// What has a life: each version keeps the one it was based on, and a version that loses a conflict stays readable.

using TemplateId = Named<struct TemplateTag>;

/// Why a unit is in a path, or where it stands: a code the app turns into a sentence, and what the sentence names.
struct PathReason {
    std::string code;
    std::map<std::string, std::string> params; ///< "competence" → "weigh-daily"

    friend bool operator==(const PathReason &, const PathReason &) = default;
};

struct PathUnit {
    TaskId task;
    UnitRef unit;
    bool safety = false;
    std::vector<PathReason> reasons;
    std::string by{}; ///< ISO date by which it is to be done; empty: when it suits

    friend bool operator==(const PathUnit &, const PathUnit &) = default;
};

/// Two packs gave advice that nobody can follow together, and somebody decided.
struct PathDecision {
    std::string topic;
    std::string kept; ///< the pack whose advice holds
    std::string left; ///< the one whose does not
    ActorId decidedBy;
    std::string reason;

    friend bool operator==(const PathDecision &, const PathDecision &) = default;
};

/// The units a nurse and a patient agreed on, in order.
struct EducationPath {
    PathId id;
    PatientId patient;
    std::string status = "active"; ///< FHIR request-status
    std::vector<PathUnit> units;
    std::string changeReason; ///< in the nurse's words; shown to the patient
    std::vector<PathDecision> decisions{};

    friend bool operator==(const EducationPath &, const EducationPath &) = default;
};

/// An order of units that a team uses again: a name, and what it is made of. Reasons are the patient's, and made for each.
struct PathTemplate {
    TemplateId id;
    std::string name;
    std::vector<UnitRef> units;

    friend bool operator==(const PathTemplate &, const PathTemplate &) = default;
};

/// The task a unit gets in a path: the same on every device.
[[nodiscard]] TaskId taskId(const PathId &path, const UnitRef &unit);

/// A medicine of the plan the team keeps. The simplest schedule is `times`: wall-clock times, every day between `from` and
/// `until` (ISO dates). Anything else is in `schedules`, and then `times` is empty.
struct Medication {
    MedicationId id;
    PatientId patient;
    std::string name; ///< as prescribed; generic name
    std::string dose; ///< "1 comprimé", text of the prescription
    std::vector<TimeOfDay> times;
    std::string from;
    std::string until;
    bool active = true;
    std::vector<Schedule> schedules{};
    std::vector<PlanVersion> versions{}; ///< what was in force when, from the history of the document; see versionsOf
    std::string changeReason{}; ///< why this version is another, in the words of who wrote it; shown to the patient
    std::string holdsFrom{};    ///< ISO date from which the change holds, see planchange.h; empty for a first version

    friend bool operator==(const Medication &, const Medication &) = default;
};

/// A patient or a member of the team, as far as the app needs to name and call them.
struct Person {
    ActorId id;
    Role role;
    std::string given;
    std::string family;
    std::string title;     ///< "Mme", "M.", "Dr"
    std::string birthDate; ///< ISO date, patients only
    std::string sex;       ///< FHIR administrative-gender
    std::string job;       ///< in plain words
    std::string phone;

    friend bool operator==(const Person &, const Person &) = default;
};

/// The part of one person in a team, as the team says it.
struct TeamMember {
    ActorId id;
    bool coordinates = false; ///< to be asked first when one does not know whom to ask
    std::string hours;        ///< "8 h à 18 h, sauf dimanche"; empty when nobody said
    std::string askAbout;     ///< when to ask them; empty when nobody said

    friend bool operator==(const TeamMember &, const TeamMember &) = default;
};

/// Who cares for one patient, in the order of the team.
struct CareTeam {
    std::vector<TeamMember> members;
    std::optional<int> answerDays; ///< working days within which the team says it answers

    friend bool operator==(const CareTeam &, const CareTeam &) = default;
};

} // namespace domain
