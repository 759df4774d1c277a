// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/dialect.h"

namespace hub::db {

std::string forSqlite(std::string_view sql)
{
    constexpr std::string_view kList = "IN LIST(";
    std::string text(sql);
    for (std::size_t at = text.find(kList); at != std::string::npos; at = text.find(kList, at)) {
        const std::size_t end = text.find(')', at);
        const std::string parameter = text.substr(at + kList.size(), end - at - kList.size());
        text.replace(at, end + 1 - at, "IN (SELECT value FROM json_each(" + parameter + "))");
    }
    return text;
}

} // namespace hub::db
