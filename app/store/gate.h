// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "platforms/sqlite/database.h"
#include "sync/roles/roles.h"

#include <string_view>

/// The table of roles (sync/roles) at the door of the store: what a person may not do is refused before it is written, and what
/// they may not see is not there to be read.
namespace store {

/// `Forbidden` when the author of `envelope` may not make a fact of this kind, or change the one it corrects. A caregiver's scopes
/// are those of the patient's last word in this store.
platform::Result<void> checkFact(sqlite::Database &database, std::string_view kind, const domain::Envelope &envelope);
/// The same for a version of a document.
platform::Result<void> checkDocument(sqlite::Database &database, std::string_view kind, const std::string &document, const domain::Envelope &envelope);

/// From here on this connection reads only what `viewer` may, whoever asks it: facts and documents of other kinds are as if they
/// were not stored. Again after the patient changed their word. The exchange with the hub has a connection of its own.
platform::Result<void> limitReads(sqlite::Database &database, const roles::Viewer &viewer, const domain::ActorId &self);

/// What `caregiver` may do for `patient` at `now`, by the patient's last word; empty when it was taken back or has ended.
[[nodiscard]] platform::Result<roles::Scopes> scopesOf(
    sqlite::Database &database, const domain::ActorId &caregiver, const domain::PatientId &patient, const platform::ZonedTime &now);

} // namespace store
