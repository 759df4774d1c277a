// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/rawdatabase.h"

#include <functional>
#include <string>
#include <vector>

namespace bench {

/// The reading statements that some work of ours runs, with the values that were bound, to be run again by hand on another file. They
/// are prepared once and every column of every row is read: what a careful programmer would do with the same SQL, and no more.
class HeardQueries {
public:
    /// Hears every connection that is opened after it.
    static void listen();
    [[nodiscard]] static std::vector<std::string> of(const std::function<void()> &work);

    HeardQueries(RawDatabase &database, const std::vector<std::string> &queries);
    void run();

private:
    RawDatabase &m_database;
    std::vector<sqlite3_stmt *> m_statements;
    std::size_t m_read = 0;
};

} // namespace bench
