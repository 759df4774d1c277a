// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/access.h"
#include "sync/hub/resourcestore.h"
#include "sync/hub/router.h"

#include <string>
#include <string_view>
#include <vector>

namespace hub {

/// GET [type]?… : what it found, as a searchset Bundle. Parameters it does not know are refused (400) rather than
/// ignored: a filter that silently does nothing shows somebody else's rows.
struct SearchResult {
    std::string bundle;
    std::vector<std::string> patients;  ///< whose records are in it
};
[[nodiscard]] SearchResult search(db::Connection &database, const Caller &caller, std::string_view type, const Parameters &query,
    std::string_view baseUrl);

/// What a conditional write finds, no more than two of them. Refuses (412) a condition that says nothing.
[[nodiscard]] std::vector<StoredResource> matches(db::Connection &database, const Caller &caller, std::string_view type,
    const Parameters &condition, std::string_view baseUrl);

/// The JSON array of patient ids whose records `caller` may read, "" (about nobody) included, for
/// `patient IN LIST(:patients)`.
[[nodiscard]] std::string readablePatients(const Caller &caller);

/// What of those patients' records `caller` may read, as an SQL condition on `resource` with parameters of its own. Every list of
/// resources has it.
inline constexpr std::string_view kReadable =
    " AND (resource.patient = '' OR resource.record IN LIST(:records)"
    " OR (resource.owner = :self AND resource.record IN LIST(:ownRecords)))"
    " AND (:seesAll = 1 OR NOT EXISTS (SELECT 1 FROM hidden_item WHERE hidden_item.patient = resource.patient"
    " AND hidden_item.item = resource.type || '/' || resource.id AND hidden_item.hidden = 1))";
void bindReadable(db::Statement &statement, const Caller &caller);

/// A type of which the caller may read nothing is refused (403) rather than shown as empty: nobody should conclude that there is none.
void checkKindReadable(const Caller &caller, const TypeRule &rule);

/// One link of a Bundle.
[[nodiscard]] std::string link(std::string_view relation, std::string_view url);
/// [base]/path?… with the parameters of a request, one of them replaced or left out (when `value` is empty).
[[nodiscard]] std::string addressOf(std::string_view baseUrl, std::string_view path, const Parameters &parameters, std::string_view replaced,
    const std::string &value);

} // namespace hub
