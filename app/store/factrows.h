// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "platforms/sqlite/database.h"

#include <functional>
#include <string_view>

namespace store {

/// Where a record comes from: made on this device (it must be sent) or received (it must not be sent back).
enum class Origin { Here, Remote };

/// What an outbox row will carry: the domain thing, not its wire form.
struct Subject {
    std::string_view kind; ///< one of subject::…
    std::string id;
};

namespace subject {
inline constexpr std::string_view kDose = "dose";       ///< id: resourceId(slot)
inline constexpr std::string_view kMeasure = "measure"; ///< id: the fact
inline constexpr std::string_view kAttempt = "attempt";
inline constexpr std::string_view kTask = "task";
inline constexpr std::string_view kMessage = "message";
inline constexpr std::string_view kPath = "path";
inline constexpr std::string_view kTemplate = "path-template";
inline constexpr std::string_view kAlert = "alert";
inline constexpr std::string_view kSetting = "setting"; ///< id: domain::settingId
inline constexpr std::string_view kGoal = "goal";
inline constexpr std::string_view kPrescription = "prescription"; ///< id: the medicine
inline constexpr std::string_view kDispensing = "dispensing";     ///< id: the fact
} // namespace subject

/// The columns of every fact, in the order `readEnvelope` expects them.
inline constexpr std::string_view kEnvelopeColumns =
    "fact.id, fact.patient_id, fact.author_id, fact.author_role, fact.on_behalf_of, fact.help_level, fact.occurred_at, "
    "fact.offset_minutes, fact.stamp, fact.device_id, fact.corrects";
inline constexpr int kEnvelopeColumnCount = 11;

/// Not corrected or taken back by a later fact.
inline constexpr std::string_view kIsLive = "NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)";

/// Reads the first eleven columns.
[[nodiscard]] domain::Envelope readEnvelope(const sqlite::Statement &row);

/// A stored UTC time and offset.
[[nodiscard]] platform::ZonedTime readTime(const std::string &utc, std::int64_t offsetMinutes);

/// Adds a fact, its details and, when it was made here, the outbox rows of `subjects`: one transaction. A fact that
/// is already there is left as it is and nothing is sent; the result says whether it was new.
platform::Result<bool> addFact(sqlite::Database &database, std::string_view kind, const domain::Envelope &envelope, Origin origin,
    std::initializer_list<Subject> subjects, const std::function<platform::Result<void>()> &insertDetails);

/// Queues a subject unless it is waiting already. What is on its way is queued again: it has changed since.
platform::Result<void> enqueue(sqlite::Database &database, const Subject &subject, const domain::PatientId &patient);

} // namespace store
