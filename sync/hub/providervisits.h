// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/identityprovider.h"
#include "sync/hub/storage.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hub {

/// A professional on the way to the identity provider, and back with a code for the app that sent them. In the database, so that
/// they may come back to another process. No secret of it is kept in clear that would be good for anything afterwards.
struct AppRequest {
    std::string challenge; ///< of the app's own PKCE verifier, S256
    std::string redirect;  ///< where the code goes
    std::string state;     ///< the app's, given back unchanged
};

inline constexpr std::int64_t kVisitMs = 10 * 60 * 1000; ///< people look for their phone
inline constexpr std::int64_t kCodeMs = 5 * 60 * 1000;

[[nodiscard]] IdentityProvider::Visit beginVisit(Storage &storage, const AppRequest &request, platform::Instant now);

struct OpenVisit {
    IdentityProvider::Visit visit;
    AppRequest request;
};
/// The visit that this state belongs to. It is found once: somebody who comes back twice begins again.
[[nodiscard]] std::optional<OpenVisit> resumeVisit(Storage &storage, const std::string &state, platform::Instant now);

/// The code for the app, good once. @param typed short, for a person to type; else long
[[nodiscard]] std::string endVisit(Storage &storage, const OpenVisit &visit, std::string_view practitioner, bool typed, platform::Instant now);

/// The practitioner whom the code is for; nothing when it is not known, too old, or asked for with another verifier or redirect,
/// which also ends it.
[[nodiscard]] std::optional<std::string> spendVisitCode(
    Storage &storage, const std::string &code, std::string_view verifier, std::string_view redirect, platform::Instant now);

/// The active Practitioner who has this national number; nothing when nobody or more than one has it. A number with the digit for
/// its kind in front ("8" and the RPPS) and without are the same.
[[nodiscard]] std::optional<std::string> practitionerWithNumber(db::Connection &database, std::string_view number);

} // namespace hub
