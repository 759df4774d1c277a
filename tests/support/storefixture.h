// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"
#include "tests/support/tempfolder.h"

#include <memory>
#include <string>
#include <vector>

namespace testsupport {

/// An open store in a folder of its own. Any failure to open aborts the test: the store is its ground, not its subject.
class StoreFixture {
public:
    StoreFixture();

    store::Store *operator->() { return m_store.get(); }
    store::Store &operator*() { return *m_store; }

    [[nodiscard]] std::filesystem::path file() const { return m_folder / "profile.db"; }
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder.path(); }
    [[nodiscard]] const sqlite::Key &key() const { return m_key; }

    void close() { m_store.reset(); }
    void reopen();
    /// A second connection to the same file, as the sync thread has one.
    [[nodiscard]] std::unique_ptr<store::Store> another() const;

    [[nodiscard]] std::int64_t count(const std::string &table);
    /// Every row of every table that holds facts, sorted: equal text means equal sets of facts.
    [[nodiscard]] std::string factsAsText();
    /// The outbox as "subject state" lines in order of age.
    [[nodiscard]] std::vector<std::string> queue();

private:
    TempFolder m_folder;
    sqlite::Key m_key = sqlite::Key::random();
    std::unique_ptr<store::Store> m_store;
};

/// All rows of a table as text, NULLs told from empty texts, sorted.
[[nodiscard]] std::string tableAsText(sqlite::Database &database, const std::string &table);

} // namespace testsupport
