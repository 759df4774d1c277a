// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

/// Who may do what with which kind of record. The table in roles.cpp is the one place that says it: the store of a device and
/// the hub both ask here, so that neither can be more generous than the other.
namespace roles {

enum class Role { Patient, Caregiver, Nurse, AdvancedNurse, Pharmacist, Gp, Specialist, Assistant, Coordinator };

enum class Record {
    Profile,        ///< name, birth date, phone
    CareTeam,
    Process,        ///< the steps of the education path: meetings, closing, hand-over
    Assessment,     ///< the shared educational assessment
    Path,
    Progress,
    Answer,         ///< answers to quizzes, and what people say in their own words
    AnswerReview,   ///< how a professional rated words of the patient; the reply is a message
    Goal,
    Measure,
    SideEffect,     ///< symptoms and side effects
    Mood,
    Prescription,
    MedicationPlan, ///< medicines a person wrote down
    Dose,
    Supply,         ///< what was handed out and what is left
    Alert,
    AlertSeen,
    Limit,          ///< thresholds, references and dates set for one patient
    LimitRange,     ///< how far others may move a threshold
    Message,
    Consent,        ///< what was agreed, refused, taken back; who may help; what is hidden
    AccessEntry,    ///< who looked at the record
    Origin          ///< which device, which program
};

/// `Change` is to correct, take back, replace; for messages, to say that one has read them.
enum class Action { Read, Add, Change };

enum class Grant {
    No,
    Yes,
    Own,       ///< only what they made themselves, or what is about themselves
    Bounded,   ///< only as far as a physician allows
    Delegated, ///< only if the patient said so, see Scope; changing: only what they made themselves
};

/// What a patient may let a caregiver do, one question each. The token is stored and sent.
enum class Scope { SeePath, SeeMedicines, SeeMeasures, SeeMessages, EnterDoses, EnterMeasures, WriteMessages };
using Scopes = std::set<Scope>;

[[nodiscard]] Grant grantOf(Role role, Record record, Action action);
/// Whether a caregiver with these scopes may. Entering something includes seeing it.
[[nodiscard]] bool opens(const Scopes &scopes, Record record, Action action);

/// Somebody who asks. Nothing for a profession the table does not know: they may do nothing at all.
struct Viewer {
    std::optional<Role> role;
    Scopes scopes{}; ///< of a caregiver
};
/// @param isOwn they made it, or it is about themselves. Where the grant is `Bounded` the caller checks the value too.
[[nodiscard]] bool may(const Viewer &viewer, Record record, Action action, bool isOwn);

[[nodiscard]] std::span<const Role> allRoles();
[[nodiscard]] std::span<const Record> allRecords();
[[nodiscard]] std::span<const Scope> allScopes();

/// The role of a profession as it is stored and sent: "nurse", "advanced-practice-nurse", "cardiologist" (a specialist).
[[nodiscard]] std::optional<Role> roleFromToken(std::string_view profession);
[[nodiscard]] bool isPhysician(std::optional<Role> role);

[[nodiscard]] std::string_view toToken(Role role);
[[nodiscard]] std::string_view toToken(Record record);
[[nodiscard]] std::string_view toToken(Scope scope);
[[nodiscard]] std::optional<Record> recordFromToken(std::string_view token);
[[nodiscard]] std::optional<Scope> scopeFromToken(std::string_view token);

/// Scopes from and to "see-path enter-doses"; tokens this version does not know open nothing.
[[nodiscard]] Scopes scopesFromText(std::string_view text);
[[nodiscard]] std::string toText(const Scopes &scopes);

} // namespace roles
