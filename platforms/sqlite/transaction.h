// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

namespace sqlite {

/// Everything between `begin` and `commit` happens or nothing does: leaving the scope without a commit that
/// succeeded rolls back. Inside another transaction it becomes a savepoint of it.
class [[nodiscard]] Transaction {
public:
    [[nodiscard]] static platform::Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    platform::Result<void> commit();

private:
    Transaction(Database &database, bool nested);

    Database *m_database;
    bool m_nested;
};

} // namespace sqlite
