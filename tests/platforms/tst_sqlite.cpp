// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the encrypted file: each way of not opening has its own name and touches nothing, and what a transaction
// promises holds against a second connection, a full disk and a killed process.
// Longer than most: every state in which a file can be found, one after the other.
#include "platforms/sqlite/database.h"
#include "platforms/sqlite/transaction.h"
#include "tests/support/childprocess.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <csignal>
#include <latch>
#include <map>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

using platform::ErrorCode;
using sqlite::Database;
using sqlite::Key;
using sqlite::Transaction;
using testsupport::ChildProcess;
using testsupport::readFile;
using testsupport::TempFolder;
using testsupport::writeFile;

Q_DECLARE_METATYPE(ErrorCode)

namespace {

constexpr std::size_t kPageBytes = 4096;

/// A closed database with 200 rows on many pages, and its key.
struct WrittenFile {
    TempFolder folder;
    std::filesystem::path path = folder / "profile.db";
    Key key = Key::random();

    WrittenFile()
    {
        Database database = open();
        QVERIFY(database.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)"));
        QVERIFY(database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
                                 "INSERT INTO note SELECT i, printf('%0200d', i) FROM n"));
    }

    Database open() const
    {
        auto database = Database::open(path, key, Database::Mode::CreateIfMissing);
        if (!database)
            qFatal("%s", database.error().detail.c_str());
        return std::move(*database);
    }

    /// What stands in the folder, names and bytes.
    std::map<std::string, std::string> contents() const
    {
        std::map<std::string, std::string> files;
        for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
            files[entry.path().filename().string()] = readFile(entry.path());
        return files;
    }
};

std::int64_t countNotes(Database &database)
{
    return database.queryInteger("SELECT count(*) FROM note").value_or(-1);
}

} // namespace

class TestSqlite : public QObject {
    Q_OBJECT

private slots:
    void open_wrongKey_saysSoAndChangesNoByte();
    void open_wrongKeyAfterAKill_leavesTheWriteAheadLogToTheRightKey();
    void open_plainSqliteFile_isRefusedUntouched();
    void open_missingFileThatMustExist_makesNone();
    void open_keyOfWrongLength_isRefused();
    void open_damagedFile_isRefusedUntouched_data();
    void open_damagedFile_isRefusedUntouched();
    void open_emptyFile_isAcceptedOnlyForANewProfile();
    void open_folderThatCannotBeRead_isAnErrorNotAnException();
    void open_twoThreadsOnANewFile_bothSucceed();
    void open_everySetting_isReallySet_data();
    void open_everySetting_isReallySet();
    void checkIntegrity_flippedByte_isCorrupt();
    void checkIntegrity_soundFile_isSilent();
    void transaction_leftWithoutCommit_rollsBack();
    void transaction_nested_rollsBackOnlyItself();
    void transaction_outerRollsBack_takesCommittedInnerWithIt();
    void prepare_sameTextTwice_givesTwoLiveStatements();
    void prepare_reusedStatement_hasNoOldBindings();
    void bind_emptyTextAndNulBytes_areKeptAsText();
    void busy_otherConnectionHoldsTheFile_waitsAndSucceeds();
    void busy_readerWithOldSnapshot_isLocked();
    void full_pageLimitReached_saysFullAndKeepsRows();
    void full_fileMayNotGrow_saysFullAndKeepsRows();
    void error_constraintFails_namesNoValue();
    void backupTo_whileWriting_isACompleteEncryptedCopy();
    void backupTo_existingFile_isRefused();
    void backupTo_noRoom_saysSoAndLeavesNothing();
};

void TestSqlite::open_wrongKey_saysSoAndChangesNoByte()
{
    const WrittenFile file;
    const auto before = file.contents();
    const auto opened = Database::open(file.path, Key::random(), Database::Mode::CreateIfMissing);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongKey);
    QVERIFY(file.contents() == before);
}

void TestSqlite::open_wrongKeyAfterAKill_leavesTheWriteAheadLogToTheRightKey()
{
    const WrittenFile file;
    ChildProcess child([&](const ChildProcess::Report &report) {
        Database database = file.open();
        report(database.execute("INSERT INTO note VALUES (201, 'only in the log')") ? "written" : "failed");
        while (true)
            ::pause();
    });
    QCOMPARE(child.readLine(), "written");
    child.kill();
    auto before = file.contents();
    QVERIFY(before["profile.db-wal"].size() > kPageBytes);

    const auto opened = Database::open(file.path, Key::random(), Database::Mode::MustExist);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongKey);
    auto after = file.contents();
    QVERIFY(after["profile.db"] == before["profile.db"]);
    QVERIFY(after["profile.db-wal"] == before["profile.db-wal"]);
    Database database = file.open();
    QCOMPARE(countNotes(database), 201);
}

void TestSqlite::open_plainSqliteFile_isRefusedUntouched()
{
    const TempFolder folder;
    const std::string plain = std::string("SQLite format 3\0", 16) + std::string(5000, 'x');
    writeFile(folder / "plain.db", plain);
    const auto opened = Database::open(folder / "plain.db", Key::random(), Database::Mode::CreateIfMissing);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotEncrypted);
    QVERIFY(readFile(folder / "plain.db") == plain);
}

void TestSqlite::open_missingFileThatMustExist_makesNone()
{
    const TempFolder folder;
    const auto opened = Database::open(folder / "none.db", Key::random(), Database::Mode::MustExist);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Missing);
    QVERIFY(std::filesystem::is_empty(folder.path()));
}

void TestSqlite::open_keyOfWrongLength_isRefused()
{
    const TempFolder folder;
    const auto opened = Database::open(folder / "new.db", Key(std::string(16, 'k')), Database::Mode::CreateIfMissing);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongKey);
    QVERIFY(std::filesystem::is_empty(folder.path()));
}

void TestSqlite::open_damagedFile_isRefusedUntouched_data()
{
    QTest::addColumn<int>("keepBytes");
    QTest::addColumn<bool>("garbage");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("cut inside the first page") << 1000 << false << ErrorCode::Corrupt;
    QTest::newRow("cut to one byte") << 1 << false << ErrorCode::Corrupt;
    QTest::newRow("cut after three pages") << int(3 * kPageBytes) << false << ErrorCode::Corrupt;
    QTest::newRow("cut inside a page") << int(2 * kPageBytes + 100) << false << ErrorCode::Corrupt;
    // Whole pages of noise cannot be told from a wrong key: that is what encryption means.
    QTest::newRow("garbage of whole pages") << int(4 * kPageBytes) << true << ErrorCode::WrongKey;
    QTest::newRow("a little garbage") << 20 << true << ErrorCode::Corrupt;
}

void TestSqlite::open_damagedFile_isRefusedUntouched()
{
    QFETCH(int, keepBytes);
    QFETCH(bool, garbage);
    QFETCH(ErrorCode, expected);
    const WrittenFile file;
    const std::string bytes = garbage ? std::string(std::size_t(keepBytes), 'g') : readFile(file.path).substr(0, std::size_t(keepBytes));
    writeFile(file.path, bytes);
    const auto opened = Database::open(file.path, file.key, Database::Mode::MustExist);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, expected);
    QVERIFY(readFile(file.path) == bytes);
}

void TestSqlite::open_emptyFile_isAcceptedOnlyForANewProfile()
{
    const TempFolder folder;
    writeFile(folder / "empty.db", "");
    const auto opened = Database::open(folder / "empty.db", Key::random(), Database::Mode::MustExist);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    // A process killed at its very first start leaves an empty file behind: the next start goes on.
    QVERIFY(Database::open(folder / "empty.db", Key::random(), Database::Mode::CreateIfMissing));
}

void TestSqlite::open_folderThatCannotBeRead_isAnErrorNotAnException()
{
    const TempFolder folder;
    writeFile(folder / "file", "not a folder");
    const auto opened = Database::open(folder / "file" / "profile.db", Key::random(), Database::Mode::CreateIfMissing);
    QVERIFY(!opened);
    const auto tooLong = Database::open(folder / std::string(5000, 'n'), Key::random(), Database::Mode::CreateIfMissing);
    QVERIFY(!tooLong);
}

void TestSqlite::open_twoThreadsOnANewFile_bothSucceed()
{
    for (int round = 0; round < 20; ++round) {
        const TempFolder folder;
        const Key key = Key::random();
        std::latch start(2);
        std::string failures[2];
        const auto open = [&](int who) {
            start.arrive_and_wait();
            if (auto database = Database::open(folder / "new.db", key, Database::Mode::CreateIfMissing); !database)
                failures[who] = database.error().detail;
        };
        std::jthread other(open, 0);
        open(1);
        other.join();
        QVERIFY2((failures[0] + failures[1]).empty(), (failures[0] + failures[1]).c_str());
    }
}

void TestSqlite::open_everySetting_isReallySet_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("page size") << QByteArray("cipher_page_size") << QByteArray("4096");
    QTest::newRow("page authentication") << QByteArray("cipher_hmac_algorithm") << QByteArray("HMAC_SHA512");
    QTest::newRow("pages are authenticated") << QByteArray("cipher_use_hmac") << QByteArray("1");
    QTest::newRow("journal") << QByteArray("journal_mode") << QByteArray("wal");
    QTest::newRow("durability") << QByteArray("synchronous") << QByteArray("2");
    QTest::newRow("temporary tables") << QByteArray("temp_store") << QByteArray("2");
    QTest::newRow("foreign keys") << QByteArray("foreign_keys") << QByteArray("1");
    QTest::newRow("schema is not trusted") << QByteArray("trusted_schema") << QByteArray("0");
    QTest::newRow("cells are checked") << QByteArray("cell_size_check") << QByteArray("1");
    QTest::newRow("patience") << QByteArray("busy_timeout") << QByteArray("10000");
}

void TestSqlite::open_everySetting_isReallySet()
{
    QFETCH(QByteArray, pragma);
    QFETCH(QByteArray, expected);
    const WrittenFile file;
    Database database = file.open();
    QCOMPARE(database.queryText("PRAGMA " + pragma.toStdString()).value_or(""), expected.toStdString());
}

void TestSqlite::checkIntegrity_flippedByte_isCorrupt()
{
    const WrittenFile file;
    std::string bytes = readFile(file.path);
    bytes[5 * kPageBytes + 1234] ^= 1;
    writeFile(file.path, bytes);
    Database database = file.open();
    const auto checked = database.checkIntegrity();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Corrupt);
}

void TestSqlite::checkIntegrity_soundFile_isSilent()
{
    const WrittenFile file;
    Database database = file.open();
    QVERIFY(database.checkIntegrity());
}

void TestSqlite::transaction_leftWithoutCommit_rollsBack()
{
    const WrittenFile file;
    Database database = file.open();
    {
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.execute("DELETE FROM note"));
    }
    QVERIFY(!database.inTransaction());
    QCOMPARE(countNotes(database), 200);
}

void TestSqlite::transaction_nested_rollsBackOnlyItself()
{
    const WrittenFile file;
    Database database = file.open();
    {
        auto outer = Transaction::begin(database);
        QVERIFY(database.execute("INSERT INTO note VALUES (201, 'outer')"));
        {
            auto inner = Transaction::begin(database);
            QVERIFY(database.execute("INSERT INTO note VALUES (202, 'inner')"));
            auto innermost = Transaction::begin(database);
            QVERIFY(database.execute("INSERT INTO note VALUES (203, 'innermost')"));
            QVERIFY(innermost->commit());
        }
        QVERIFY(outer->commit());
    }
    QCOMPARE(countNotes(database), 201);
}

void TestSqlite::transaction_outerRollsBack_takesCommittedInnerWithIt()
{
    const WrittenFile file;
    Database database = file.open();
    {
        auto outer = Transaction::begin(database);
        auto inner = Transaction::begin(database);
        QVERIFY(database.execute("INSERT INTO note VALUES (201, 'inner')"));
        QVERIFY(inner->commit());
    }
    QCOMPARE(countNotes(database), 200);
}

void TestSqlite::prepare_sameTextTwice_givesTwoLiveStatements()
{
    const WrittenFile file;
    Database database = file.open();
    auto first = database.prepare("SELECT id FROM note WHERE id >= :from ORDER BY id");
    auto second = database.prepare("SELECT id FROM note WHERE id >= :from ORDER BY id");
    first->bind(":from", 10);
    second->bind(":from", 100);
    QVERIFY(first->step().value_or(false));
    QVERIFY(second->step().value_or(false));
    QVERIFY(first->step().value_or(false));
    QCOMPARE(first->integer(0), 11);
    QCOMPARE(second->integer(0), 100);
}

void TestSqlite::prepare_reusedStatement_hasNoOldBindings()
{
    const WrittenFile file;
    Database database = file.open();
    const auto boundToNothing = [&] { return database.prepare("SELECT :value IS NULL"); };
    {
        auto statement = boundToNothing();
        QVERIFY(statement->bind(":value", 5).step().value_or(false));
        QCOMPARE(statement->integer(0), 0);
    }
    auto statement = boundToNothing();
    QVERIFY(statement->step().value_or(false));
    QCOMPARE(statement->integer(0), 1);
}

void TestSqlite::bind_emptyTextAndNulBytes_areKeptAsText()
{
    const WrittenFile file;
    Database database = file.open();
    auto statement = database.prepare("SELECT :none, :nul");
    const std::string nul("a\0'; DROP TABLE note; --", 24);
    QVERIFY(statement->bind(":none", std::string_view()).bind(":nul", nul).step().value_or(false));
    QVERIFY(!statement->isNull(0));
    QVERIFY(statement->text(1) == nul);
}

void TestSqlite::busy_otherConnectionHoldsTheFile_waitsAndSucceeds()
{
    const WrittenFile file;
    Database holder = file.open();
    auto held = Transaction::begin(holder);
    QVERIFY(holder.execute("INSERT INTO note VALUES (201, 'held')"));
    std::latch waiting(1);
    platform::Result<void> written;
    std::jthread writer([&] {
        Database database = file.open();
        waiting.count_down();
        written = database.execute("INSERT INTO note VALUES (202, 'waited')");
    });
    waiting.wait();
    QVERIFY(held->commit());
    writer.join();
    QVERIFY(written);
    QCOMPARE(countNotes(holder), 202);
}

void TestSqlite::busy_readerWithOldSnapshot_isLocked()
{
    const WrittenFile file;
    Database reader = file.open();
    Database writer = file.open();
    auto reading = reader.prepare("SELECT id FROM note");
    QVERIFY(reading->step().value_or(false));
    QVERIFY(writer.execute("INSERT INTO note VALUES (201, 'newer')"));
    // Waiting would not help: what the reader has seen is no longer the present.
    const auto begun = Transaction::begin(reader);
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Locked);
    QVERIFY(platform::isTransient(begun.error().code));
}

void TestSqlite::full_pageLimitReached_saysFullAndKeepsRows()
{
    const WrittenFile file;
    Database database = file.open();
    QVERIFY(database.queryInteger("PRAGMA max_page_count = 1"));
    {
        auto transaction = Transaction::begin(database);
        const auto written = database.execute("WITH RECURSIVE n(i) AS (SELECT 201 UNION ALL SELECT i + 1 FROM n WHERE i < 900) "
                                              "INSERT INTO note SELECT i, printf('%0200d', i) FROM n");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Full);
    }
    QCOMPARE(countNotes(database), 200);
    QVERIFY(database.queryInteger("PRAGMA max_page_count = 100000"));
    QVERIFY(database.execute("INSERT INTO note VALUES (201, 'there is room again')"));
    QVERIFY(database.checkIntegrity());
}

void TestSqlite::full_fileMayNotGrow_saysFullAndKeepsRows()
{
    const WrittenFile file;
    ChildProcess child([&](const ChildProcess::Report &report) {
        Database database = file.open();
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{64 * 1024, 64 * 1024};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        for (int i = 201;; ++i) {
            const auto written = database.execute("INSERT INTO note VALUES (" + std::to_string(i) + ", printf('%0200d', " + std::to_string(i) + "))");
            report(written ? "row" : platform::toToken(written.error().code));
            if (!written)
                return;
        }
    });
    int accepted = 0;
    std::string last = child.readLine();
    for (; last == "row"; last = child.readLine())
        ++accepted;
    QVERIFY(child.finished());
    QCOMPARE(last, std::string(platform::toToken(ErrorCode::Full)));
    Database database = file.open();
    QCOMPARE(countNotes(database), 200 + accepted);
    QVERIFY(database.checkIntegrity());
}

void TestSqlite::error_constraintFails_namesNoValue()
{
    const WrittenFile file;
    Database database = file.open();
    auto insert = database.prepare("INSERT INTO note VALUES (:id, :text)");
    QVERIFY(insert->bind(":id", 201).bind(":text", "furosemide").run());
    auto again = database.prepare("INSERT INTO note VALUES (:id, :text)");
    const auto failed = again->bind(":id", 202).bind(":text", "furosemide").run();
    QVERIFY(!failed);
    QVERIFY(failed.error().detail.find("furosemide") == std::string::npos);
    QVERIFY(failed.error().detail.find("note") == std::string::npos);
}

void TestSqlite::backupTo_whileWriting_isACompleteEncryptedCopy()
{
    const WrittenFile file;
    Database database = file.open();
    QVERIFY(database.backupTo(file.folder / "copy.db", file.key));
    QVERIFY(database.execute("INSERT INTO note VALUES (201, 'after the copy')"));
    auto copy = Database::open(file.folder / "copy.db", file.key, Database::Mode::MustExist);
    QVERIFY(copy);
    QCOMPARE(countNotes(*copy), 200);
    QVERIFY(copy->checkIntegrity());
    QCOMPARE(Database::open(file.folder / "copy.db", Key::random(), Database::Mode::MustExist).error().code, ErrorCode::WrongKey);
}

void TestSqlite::backupTo_existingFile_isRefused()
{
    const WrittenFile file;
    writeFile(file.folder / "copy.db", "something else");
    Database database = file.open();
    QVERIFY(!database.backupTo(file.folder / "copy.db", file.key));
    QCOMPARE(readFile(file.folder / "copy.db"), "something else");
}

void TestSqlite::backupTo_noRoom_saysSoAndLeavesNothing()
{
    const WrittenFile file;
    ChildProcess child([&](const ChildProcess::Report &report) {
        Database database = file.open();
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{40 * 1024, 40 * 1024};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto copied = database.backupTo(file.folder / "copy.db", file.key);
        report(copied ? "copied" : platform::toToken(copied.error().code));
    });
    QCOMPARE(child.readLine(), std::string(platform::toToken(ErrorCode::Full)));
    QVERIFY(child.finished());
    QVERIFY(!std::filesystem::exists(file.folder / "copy.db"));
    Database database = file.open();
    QVERIFY(database.backupTo(file.folder / "copy.db", file.key));
}

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
