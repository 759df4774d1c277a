// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "app/store/migrations/migrations.h"
#include "app/store/rows.h"
#include "platforms/base/bytes.h"
#include "platforms/sqlite/witness.h"

#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace store {

namespace fs = std::filesystem;

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

/// A new database under another name until it is whole: a device that stops at its very first start leaves no half of one in the
/// place where nothing is ever replaced.
Result<void> makeWhole(const fs::path &file, const sqlite::Key &key)
{
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    std::error_code failure;
    if (fs::exists(file, failure) || failure)
        return {};
    const std::string begun = file.filename().string() + "-new-";
    std::vector<fs::path> left; // by starts that were stopped
    for (const fs::directory_entry &entry : fs::directory_iterator(file.parent_path(), failure)) {
        if (entry.path().filename().string().starts_with(begun))
            left.push_back(entry.path());
    }
    for (const fs::path &each : left)
        fs::remove(each, failure);
    const fs::path fresh = file.parent_path() / (begun + platform::toHex(platform::randomBytes(8)));
    {
        auto database = sqlite::Database::open(fresh, key, sqlite::Database::Mode::CreateIfMissing);
        if (!database)
            return database.error();
        if (auto done = sqlite::migrate(*database, migrations()); !done)
            return done;
    } // closing moves the log into the file, and syncs it
    if (fs::exists(fresh.string() + "-wal", failure))
        return Error{ErrorCode::Full, "a new database could not be closed"};
    // Not over one that another process has made meanwhile.
    fs::create_hard_link(fresh, file, failure);
    if (failure == std::errc::file_exists)
        failure.clear();
    else if (failure) // a file system without second names
        fs::rename(fresh, file, failure);
    if (failure)
        return Error{failure == std::errc::no_space_on_device ? ErrorCode::Full : ErrorCode::Storage, "a new database could not be put in its place"};
    std::error_code ignored;
    fs::remove(fresh, ignored);
    if (const int folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        (void)::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace

Store::Store(sqlite::Database database)
    : m_database(std::move(database)), doses(m_database), dispensings(m_database), measures(m_database), alerts(m_database),
      clinicalSettings(m_database), answers(m_database),
      progress(m_database), messages(m_database), documents(m_database), paths(m_database), medications(m_database), people(m_database), outbox(m_database),
      reminders(m_database), resources(m_database), settings(m_database), drafts(m_database)
{
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path &file, const sqlite::Key &key, sqlite::Database::Mode mode)
{
    std::error_code failure;
    if (mode == sqlite::Database::Mode::CreateIfMissing && !fs::exists(file, failure) && !failure && !sqlite::Witness::read(file)) {
        if (auto made = makeWhole(file, key); !made)
            return made.error();
    }
    const sqlite::WitnessedOpening witnessed;
    auto database = sqlite::Database::open(file, key, mode);
    if (!database)
        return database.error();
    if (auto done = sqlite::migrate(*database, migrations()); !done)
        return done.error();
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<std::string> Store::latestStamp()
{
    return m_database.queryText("SELECT coalesce(max(stamp), '') FROM fact");
}

Result<std::optional<Store::Entries>> Store::entriesOf(const domain::PatientId &patient)
{
    const auto read = [&](std::string_view order) -> Result<std::optional<platform::ZonedTime>> {
        // Kind by kind, the way the index goes: five years of entries are not read to find the first of them.
        const std::string by(order);
        auto select = m_database.prepare(
            "WITH RECURSIVE kinds(kind) AS (SELECT min(kind) FROM fact WHERE patient_id = :patient UNION ALL "
            "SELECT (SELECT min(kind) FROM fact WHERE patient_id = :patient AND kind > kinds.kind) FROM kinds WHERE kinds.kind IS NOT NULL) "
            "SELECT occurred_at, offset_minutes FROM fact WHERE id IN (SELECT (SELECT id FROM fact WHERE patient_id = :patient "
            "AND kind = kinds.kind AND author_role IN ('patient', 'caregiver') ORDER BY occurred_at " + by + " LIMIT 1) FROM kinds) "
            "ORDER BY occurred_at " + by + " LIMIT 1");
        if (!select)
            return select.error();
        select->bind(":patient", patient.value);
        return readRow(*select, [](const sqlite::Statement &row) { return readTime(row.text(0), row.integer(1)); });
    };
    const auto first = read("ASC");
    const auto last = read("DESC");
    if (!first)
        return first.error();
    if (!last)
        return last.error();
    if (!*first || !*last)
        return std::optional<Entries>();
    return std::optional(Entries{**first, **last});
}

int schemaVersion()
{
    return migrations().back().number;
}

} // namespace store
