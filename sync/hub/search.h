// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/access.h"
#include "sync/hub/db/connection.h"
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

/// The JSON array of patient ids whose records `caller` may read, "" (about nobody) included, for
/// `patient IN LIST(:patients)`.
[[nodiscard]] std::string readablePatients(const Caller &caller);

/// What of those patients' records `caller` may read, as an SQL condition on `resource` with parameters of its own. Every list of
/// resources has it.
inline constexpr std::string_view kReadable =
    " AND (patient = '' OR record IN LIST(:records)"
    " OR (owner = :self AND record IN LIST(:ownRecords)))"
    " AND (:seesAll = 1 OR NOT EXISTS (SELECT 1 FROM hidden_item WHERE hidden_item.patient = resource.patient"
    " AND hidden_item.item = resource.type || '/' || resource.id AND hidden_item.hidden = 1))";
void bindReadable(db::Statement &statement, const Caller &caller);

/// "total", "next" and the like of a Bundle page, before its entries: `{"resourceType":"Bundle",…,"entry":[`.
[[nodiscard]] std::string link(std::string_view relation, std::string_view url);

} // namespace hub
