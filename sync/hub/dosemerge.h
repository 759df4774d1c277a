// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/rawjson.h"

#include <functional>
#include <string>

namespace hub {

/// Which fact of an app a declaration is; empty of another program.
[[nodiscard]] std::string factOf(const Json &dose);

/// Two devices declared one planned dose (MedicationAdministration): whether the stored declaration stays. One that was taken back
/// gives way to one that stands; completed beats not-done; of two completed the earlier counts. Who takes something back takes back
/// one word: the same rules as in the apps, sync/engine/reconciler.
[[nodiscard]] bool keepsStoredDose(const Json &stored, const Json &incoming);

/// Whether `incoming`, which replaces `stored`, changes nothing that somebody else said: it is the caller's own word and counts more,
/// or it is the same word, with more words beside it that were taken back and are not another's.
/// @param caller "RelatedPerson/…"
/// @param isOthers whether a declaration, by the id of its fact, was another person's
[[nodiscard]] bool isMergeOfDoses(const Json &stored, const Json &incoming, const std::string &caller,
    const std::function<bool(const std::string &fact)> &isOthers);

} // namespace hub
