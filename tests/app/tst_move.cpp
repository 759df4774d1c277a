// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a person who changes phone: all of it arrives and is the same, by a hash; a wrong code, a damaged file or a stop on the
// way says what it is and loses nothing; the old device learns that it may be emptied.
#include "app/services/devicekey.h"
#include "app/services/identity.h"
#include "app/services/move.h"
#include "app/services/movefile.h"
#include "app/services/storekeystore.h"
#include "app/services/voicenotes.h"
#include "platforms/dummy/fakerecorder.h"
#include "platforms/dummy/memorykeystore.h"
#include "tests/support/childprocess.h"
#include "tests/support/factbuilder.h"
#include "tests/support/failingcalls.h"
#include "tests/support/soak.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <cerrno>
#include <random>
#include <set>

using platform::ErrorCode;
using services::Profile;
using store::Origin;
using testsupport::ChildProcess;
using testsupport::FactBuilder;
using testsupport::FailingCalls;
using testsupport::readFile;
using testsupport::writeFile;

namespace {

namespace fs = std::filesystem;

constexpr services::MoveCost kCheap{1, 8 * 1024};
const std::string kCode = "K7QF2MPA9XTD";
const domain::FactId kAnswer{"0190b7a0-0000-7000-8000-0000000000a1"};
const std::string kSound(150'000, 's');

template <typename T>
T need(platform::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

/// One phone: its folder, its keys, nobody's yet.
struct Phone {
    testsupport::TempFolder folder;
    platform::MemoryKeystore keys;
    platform::FakeRecorder recorder;
    Profile profile{need(Profile::open(folder.path(), keys))};

    Phone() { (void)need(profile.openStore()); }

    [[nodiscard]] std::unique_ptr<store::Store> open() const { return need(profile.openStore()); }
    [[nodiscard]] store::Content content() const { return need(store::contentOf(open()->database())); }
};

/// The one that is left: entries, words, a spoken answer, an identity, a session.
struct OldPhone : Phone {
    std::unique_ptr<store::Store> store = open();
    services::TokenVault tokens{open()};
    fs::path file = folder / "copy.passerelle";

    OldPhone()
    {
        FactBuilder facts;
        for (int i = 0; i < 30; ++i) {
            need(store->measures.add(facts.weight(70 + i), i % 2 ? Origin::Here : Origin::Remote));
            need(store->messages.add(facts.message("bonjour " + std::to_string(i)), Origin::Here));
        }
        if (!store->paths.save(facts.path("why"), facts.envelope(), Origin::Here)
            || !services::VoiceNotes(folder.path(), store->settings, recorder).keep(kAnswer, kSound)
            || !services::saveIdentity(store->settings, {domain::role::kPatient, {"jeanne"}, FactBuilder::kPatient, "https://hub.example"})
            || !tokens.save({.accessToken = "access", .refreshToken = "refresh"}) || !services::deviceId(store->settings, {1}))
            qFatal("the old phone of the test could not be filled");
    }

    services::Moved write() { return need(services::writeMove(profile, *store, file, kCode, kCheap)); }
};

} // namespace

class TestMove : public QObject {
    Q_OBJECT

private slots:
    void move_everything_isTheSameByItsHash();
    void move_session_goesOnAndDeviceIsNew();
    void move_keyOfTheSession_goesAlong();
    void move_fileGivesNothingAway();
    void move_wrongCode_saysSoAndChangesNothing();
    void move_damagedAnywhere_isFoundAndChangesNothing();
    void move_cutAnywhere_isFoundAndChangesNothing();
    void move_ontoSomebodysEntries_isRefused();
    void move_killedAnywhere_isBeforeOrAfter();
    void write_whereSomethingIs_isRefused();
    void write_noRoom_leavesNothing();
    void confirm_digitsOfTheNewPhone_endTheSessionHere();
    void code_isReadAsPeopleWriteIt_data();
    void code_isReadAsPeopleWriteIt();
    void code_isNotGuessed();
    void file_askingForTooMuch_isRefused();
};

void TestMove::move_everything_isTheSameByItsHash()
{
    OldPhone old;
    const Phone fresh;
    const services::Moved left = old.write();
    const auto before = need(store::contentOf(old.store->database()));
    QCOMPARE(left.content, before);
    const services::Moved arrived = need(services::readMove(fresh.profile, old.file, kCode));
    QCOMPARE(arrived.content.hash, left.content.hash);
    QCOMPARE(arrived.content.entries, left.content.entries);
    QCOMPARE(arrived.receipt, left.receipt);
    QCOMPARE(fresh.content(), before);
    // A hash that would not notice is none.
    FactBuilder more("tablet");
    need(old.store->measures.add(more.weight(99), Origin::Here));
    QVERIFY(need(store::contentOf(old.store->database())).hash != before.hash);

    const auto store = fresh.open();
    platform::FakeRecorder recorder;
    QCOMPARE(need(services::VoiceNotes(fresh.folder.path(), store->settings, recorder).read(kAnswer)), kSound);
    QVERIFY(store->database().checkIntegrity());
    QCOMPARE(need(store->outbox.pendingCount()), need(old.open()->outbox.pendingCount()) - 1);
    QVERIFY(!fs::exists(fresh.folder / "arriving") && !fs::exists(old.folder / "leaving"));
}

void TestMove::move_session_goesOnAndDeviceIsNew()
{
    OldPhone old;
    const Phone fresh;
    (void)old.write();
    (void)need(services::readMove(fresh.profile, old.file, kCode));
    const auto store = fresh.open();
    QVERIFY(services::loadIdentity(store->settings));
    QCOMPARE(need(services::TokenVault(fresh.open()).load())->refreshToken, std::string("refresh"));
    // Two devices of one name would stamp two different things alike.
    QVERIFY(need(services::deviceId(store->settings, {2})) != need(services::deviceId(old.store->settings, {2})));
    QVERIFY(fresh.keys.secrets != old.keys.secrets);
}

void TestMove::move_keyOfTheSession_goesAlong()
{
    OldPhone old;
    services::KeystoreDeviceKey key(old.keys, "profile");
    QVERIFY(key.prepare());
    const auto proof = key.publicKey().value();
    need(services::writeMove(old.profile, *old.store, old.file, kCode, kCheap, key.secret()));
    Phone fresh;
    need(services::readMove(fresh.profile, old.file, kCode));
    services::StoreKeystore own(fresh.open());
    services::KeystoreDeviceKey arrived(own, services::KeystoreDeviceKey::kOwn);
    QCOMPARE(arrived.publicKey().value(), proof);
    // What is left behind proves nothing any more.
    QVERIFY(key.forget());
    QCOMPARE(key.publicKey().error().code, ErrorCode::Unauthorized);
    services::KeystoreDeviceKey again(old.keys, "profile");
    QCOMPARE(again.publicKey().error().code, ErrorCode::Unauthorized);
}

void TestMove::move_fileGivesNothingAway()
{
    OldPhone old;
    (void)old.write();
    const std::string bytes = readFile(old.file);
    for (const std::string &word : {std::string("bonjour"), std::string("weight"), std::string("refresh"), kCode, old.profile.key().bytes(), std::string("ssssssss")})
        QVERIFY(bytes.find(word) == std::string::npos);
}

void TestMove::move_wrongCode_saysSoAndChangesNothing()
{
    OldPhone old;
    const Phone fresh;
    (void)old.write();
    const std::string before = readFile(fresh.folder / "passerelle.db");
    const auto refused = services::readMove(fresh.profile, old.file, "K7QF2MPA9XTE");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongKey);
    QVERIFY(readFile(fresh.folder / "passerelle.db") == before);
    QVERIFY(services::readMove(fresh.profile, old.file, kCode)); // the file still opens
}

void TestMove::move_damagedAnywhere_isFoundAndChangesNothing()
{
    OldPhone old;
    const Phone fresh;
    (void)old.write();
    const std::string whole = readFile(old.file);
    const store::Content empty = fresh.content();
    std::mt19937 random(20261122);
    const int tries = testsupport::rounds(60);
    for (int i = 0; i < tries; ++i) {
        std::string bytes = whole;
        const std::size_t at = i < 130 && i % 2 == 0 ? std::size_t(i) : random() % bytes.size();
        bytes[at] = char(bytes[at] ^ (1 << random() % 8));
        writeFile(old.file, bytes);
        const auto refused = services::readMove(fresh.profile, old.file, kCode);
        QVERIFY2(!refused, qPrintable(QString::number(at)));
        // Of the first bytes it may be thought that they are of another kind of file, or of a later version.
        QVERIFY2(refused.error().code == ErrorCode::Corrupt || (at < 17 && refused.error().code != ErrorCode::WrongKey), qPrintable(QString::number(at)));
    }
    QCOMPARE(fresh.content(), empty);
}

void TestMove::move_cutAnywhere_isFoundAndChangesNothing()
{
    OldPhone old;
    const Phone fresh;
    (void)old.write();
    const std::string whole = readFile(old.file);
    const store::Content empty = fresh.content();
    for (const std::size_t bytes : {std::size_t(17), std::size_t(100), std::size_t(70'000), whole.size() / 2, whole.size() - 1}) {
        writeFile(old.file, whole.substr(0, bytes));
        QCOMPARE(services::readMove(fresh.profile, old.file, kCode).error().code, ErrorCode::Corrupt);
    }
    writeFile(old.file, whole + 'x');
    QCOMPARE(services::readMove(fresh.profile, old.file, kCode).error().code, ErrorCode::Corrupt);
    fs::remove(old.file);
    QCOMPARE(services::readMove(fresh.profile, old.file, kCode).error().code, ErrorCode::Missing);
    writeFile(old.file, "a holiday picture");
    QCOMPARE(services::readMove(fresh.profile, old.file, kCode).error().code, ErrorCode::Invalid);
    QCOMPARE(fresh.content(), empty);
    QVERIFY(!fs::exists(fresh.folder / "arriving"));
}

void TestMove::move_ontoSomebodysEntries_isRefused()
{
    OldPhone old;
    OldPhone used;
    (void)old.write();
    const store::Content before = used.content();
    QCOMPARE(services::readMove(used.profile, old.file, kCode).error().code, ErrorCode::Conflict);
    QCOMPARE(used.content(), before);
}

void TestMove::move_killedAnywhere_isBeforeOrAfter()
{
    OldPhone old;
    const services::Moved left = old.write();
    std::mt19937 random(20261122);
    int before = 0;
    int after = 0;
    int calls = 0;
    {
        const Phone fresh;
        FailingCalls counted(fresh.folder.path());
        (void)need(services::readMove(fresh.profile, old.file, kCode));
        calls = counted.calls();
    }
    const int times = testsupport::rounds(25);
    for (int i = 0; i < times; ++i) {
        const Phone fresh;
        const store::Content empty = fresh.content();
        // Every other time among the last calls, where one file takes the place of another.
        const int call = i % 2 == 0 ? 1 + int(random() % std::size_t(calls)) : calls - int(random() % 12);
        ChildProcess child([&](const ChildProcess::Report &) {
            FailingCalls killing(fresh.folder.path());
            killing.arm(call, 0, FailingCalls::Way::Killed);
            (void)services::readMove(fresh.profile, old.file, kCode).has_value();
        });
        (void)child.finished();
        const store::Content found = fresh.content();
        QVERIFY(found == empty || found.hash == left.content.hash);
        before += found == empty;
        after += found != empty;
        // And it can be done again, or is done.
        if (found == empty)
            QVERIFY(services::readMove(fresh.profile, old.file, kCode));
        QCOMPARE(fresh.content().hash, left.content.hash);
    }
    qInfo("%d moves killed: %d had to be done again, %d had arrived", times, before, after);
    QVERIFY(before > 0 && after > 0);
}

void TestMove::write_whereSomethingIs_isRefused()
{
    OldPhone old;
    writeFile(old.file, "a letter");
    QCOMPARE(services::writeMove(old.profile, *old.store, old.file, kCode, kCheap).error().code, ErrorCode::Conflict);
    QCOMPARE(readFile(old.file), std::string("a letter"));
}

void TestMove::write_noRoom_leavesNothing()
{
    OldPhone old;
    for (int nth = 1; nth < 400; nth += 13) {
        FailingCalls calls(old.folder.path());
        calls.arm(nth, ENOSPC, FailingCalls::Way::OnwardsFull);
        const auto done = services::writeMove(old.profile, *old.store, old.file, kCode, kCheap);
        const int hit = calls.heal();
        QVERIFY(hit == 0 || !done);
        QVERIFY(done.has_value() == fs::exists(old.file));
        QVERIFY(!fs::exists(old.folder / "leaving"));
        QVERIFY(!fs::exists(old.file.string() + ".half"));
        if (done)
            break;
    }
    fs::remove(old.file);
    (void)old.write();
}

void TestMove::confirm_digitsOfTheNewPhone_endTheSessionHere()
{
    OldPhone old;
    const services::Moved left = old.write();
    const std::string wrong = left.receipt == "000000" ? "000001" : "000000";
    const platform::ZonedTime now{{FactBuilder::kStartMs}, 60};
    QCOMPARE(services::confirmMove(*old.store, old.tokens, left, wrong, now).error().code, ErrorCode::Invalid);
    QVERIFY(need(old.tokens.load()));
    QVERIFY(!services::isMovedAway(old.store->settings));
    QVERIFY(services::confirmMove(*old.store, old.tokens, left, left.receipt, now));
    QVERIFY(services::isMovedAway(old.store->settings));
    QVERIFY(!need(old.tokens.load()));
    QCOMPARE(old.content(), left.content); // nothing is erased by it
}

void TestMove::code_isReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as shown") << QByteArray("K7QF 2MPA 9XTD") << true;
    QTest::newRow("small, with dashes") << QByteArray("k7qf-2mpa-9xtd") << true;
    QTest::newRow("too short") << QByteArray("K7QF 2MPA 9XT") << false;
    QTest::newRow("too long") << QByteArray("K7QF 2MPA 9XTDA") << false;
    QTest::newRow("a letter that is none of ours") << QByteArray("K7QF 2MPA 9XTO") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestMove::code_isReadAsPeopleWriteIt()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, accepted);
    const auto code = services::moveCodeFrom(typed.toStdString());
    QCOMPARE(code.has_value(), accepted);
    QVERIFY(!code || *code == kCode);
    QCOMPARE(services::moveCodeInGroups(kCode), std::string("K7QF 2MPA 9XTD"));
}

void TestMove::code_isNotGuessed()
{
    std::set<std::string> codes;
    for (int i = 0; i < 500; ++i) {
        const std::string code = services::newMoveCode();
        QCOMPARE(services::moveCodeFrom(code), std::optional(code));
        codes.insert(code);
    }
    QCOMPARE(codes.size(), std::size_t(500));
    // One digit of the code or of the content more, and the receipt is another.
    QVERIFY(services::moveReceipt(kCode, "a") != services::moveReceipt(kCode, "b"));
    QCOMPARE(services::moveReceipt(kCode, "a").size(), std::size_t(6));
}

void TestMove::file_askingForTooMuch_isRefused()
{
    OldPhone old;
    (void)old.write();
    std::string bytes = readFile(old.file);
    bytes.replace(17, 8, std::string(8, '\xff')); // passes and memory
    writeFile(old.file, bytes);
    QCOMPARE(services::MoveReader::open(old.file, kCode).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestMove)
#include "tst_move.moc"
