// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/rawjson.h"
#include "sync/roles/roles.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hub {

/// What the hub knows of a FHIR type: a type that is not in the table of these in access.cpp does not exist here. Who may do
/// what with it is in sync/roles, by the row that recordkind.h finds for each resource.
struct TypeRule {
    std::string_view type;
    /// The element that says whose record it belongs to; empty when it is about nobody and everybody signed in reads it.
    std::string_view patientElement;
    bool isWritable;              ///< by others than the operator and the hub itself
    bool patientOptional = false;
    /// Entries of their own that people may take out: nothing else rests on them, and no right follows from them.
    bool isDeletable = false;
};

[[nodiscard]] const TypeRule *ruleOf(std::string_view type);
[[nodiscard]] const std::vector<TypeRule> &allRules();

/// Whoever holds the token of a request.
struct Caller {
    enum class Kind { Patient, Caregiver, Professional, Operator };

    Kind kind = Kind::Patient;
    std::string id;                  ///< of the Patient, RelatedPerson or Practitioner; empty for the operator
    std::string session;             ///< id of the signed-in device
    std::set<std::string> patients;  ///< whose records are open to them, as far as `viewer` says
    roles::Viewer viewer{};

    [[nodiscard]] bool isPatient() const { return kind == Kind::Patient; }
    [[nodiscard]] bool isCaregiver() const { return kind == Kind::Caregiver; }
    [[nodiscard]] bool may(roles::Record record, roles::Action action, bool isOwn) const;
    /// `patient` empty means "about nobody".
    [[nodiscard]] bool mayReadAbout(std::string_view patient) const;
    /// "Patient/…", "RelatedPerson/…" or "Practitioner/…", for the access log and to know what is their own.
    [[nodiscard]] std::string reference() const;
};

/// Whose record an already stored resource belongs to; nothing when there is no such resource.
using PatientOf = std::function<std::optional<std::string>(std::string_view type, std::string_view id)>;

/// The id of the patient `resource` is about, "" for nobody. Refuses (422) a clinical resource that names no patient,
/// or more than one. `patientOf` is asked only for Provenance, whose patient is that of its targets.
[[nodiscard]] std::string patientIn(const Json &resource, const TypeRule &rule, const PatientOf &patientOf);

/// Refuses (403) reading what belongs to a patient who is not the caller's.
void checkRead(const Caller &caller, std::string_view patient);

/// What is already stored under the id of a write.
struct Present {
    std::string patient;
    roles::Record record = roles::Record::Origin;
    std::string owner;
};
/// Refuses (403, 422) writing what the caller may not: the kind of record, the patient, the patient of the version it
/// replaces, and speaking for somebody else. What it refers to is looked at in validation/references.h.
/// @param overwrites the write names the version it replaces; a dose without it is merged, see dosemerge.h
void checkWrite(const Caller &caller, const TypeRule &rule, const Json &resource, std::string_view patient,
    const std::optional<Present> &before, bool overwrites);

/// What people did about an alert. Refuses (403) a patient's device that says it for the team, and (412) whoever would
/// drop what somebody said: they have not read it yet. @param before the version it replaces, if any
void checkMitigations(const Caller &caller, const Json &resource, const std::optional<Json> &before);

/// "Patient/42" out of "Patient/42", "https://…/Patient/42" or "Patient/42/_history/1"; nothing for other text.
struct LocalReference {
    std::string type;
    std::string id;
};
[[nodiscard]] std::optional<LocalReference> localReference(std::string_view text);

/// Whether `text` is a FHIR id: 1 to 64 of A-Z a-z 0-9 - .
[[nodiscard]] bool isFhirId(std::string_view text);

} // namespace hub
