// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/connection.h"
#include "sync/hub/rawjson.h"

#include <string>

namespace hub {

/// Brings the table `search_term` in line with the current version of a resource. @param before the version it replaces, null for none;
/// @param now null when it is deleted. Rows that stay are not touched.
void updateSearchTerms(db::Connection &database, const std::string &type, const std::string &id, const Json &before, const Json &now);

/// For the migration: everything that was stored before there was an index.
platform::Result<void> fillSearchIndex(db::Connection &database);

} // namespace hub
