// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/column.h"

namespace sqlite {

platform::Result<std::vector<std::string>> column(Database &database, std::string_view sql)
{
    auto select = database.prepare(sql);
    if (!select)
        return select.error();
    std::vector<std::string> values;
    while (true) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return values;
        values.push_back(select->text(0));
    }
}

} // namespace sqlite
