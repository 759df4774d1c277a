// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace sqlite {

/// The first column of every row of `sql`, in its order.
platform::Result<std::vector<std::string>> column(Database &database, std::string_view sql);

} // namespace sqlite
