// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/config.h"
#include "sync/hub/storage.h"

namespace hub {

/// The database that `config` names, with its key, not looked into yet. `create` may make the folder and the key.
[[nodiscard]] platform::Result<std::unique_ptr<db::Database>> databaseOf(const Config &config, bool create);

/// A failure to open it, as a sentence for the operator.
[[nodiscard]] platform::Error forOperator(const platform::Error &error, const Config &config);

/// Opens and migrates the hub's database, wherever `config` says it is, for the server and for the operator's commands. The detail of an
/// error is a sentence for the operator.
[[nodiscard]] platform::Result<std::unique_ptr<Storage>> openStorage(const Config &config, bool create);

} // namespace hub
