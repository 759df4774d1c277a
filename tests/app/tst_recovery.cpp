// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the person whose data does not open: a sentence to act on, nothing replaced, and a way on when they want it.
#include "app/services/firststart.h"
#include "app/services/storewatch.h"
#include "app/store/migrations/migrations.h"
#include "app/viewmodels/appviewmodel.h"
#include "app/viewmodels/errortext.h"
#include "platforms/dummy/memorykeystore.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

#include <QSignalSpy>
#include <QTest>

#include <filesystem>

using platform::ErrorCode;
using viewmodels::AppViewModel;

namespace {

/// A device whose data folder was used once, so that there is a key and a database.
struct UsedDevice {
    testsupport::TempFolder folder;
    testsupport::FakeClock clock;
    platform::MemoryKeystore keys;
    std::filesystem::path database = folder / "passerelle.db";

    UsedDevice() { (void)services::Profile::open(folder.path(), keys)->openStore(); }

    [[nodiscard]] std::unique_ptr<AppViewModel> start()
    {
        viewmodels::AppOptions options;
        options.dataFolder = folder.path();
        options.checkStoreAfter = {};
        options.moveCost = {1, 8 * 1024};
        auto app = std::make_unique<AppViewModel>(options, keys, clock);
        app->open();
        return app;
    }
};

/// Enough entries for pages of their own, and one byte of such a page changed.
void damageOnePage(UsedDevice &device)
{
    {
        const auto profile = services::Profile::open(device.folder.path(), device.keys);
        const auto store = profile->openStore();
        testsupport::FactBuilder facts;
        for (int i = 0; i < 120; ++i)
            QVERIFY((*store)->messages.add(facts.message(std::string(900, 'm')), store::Origin::Here));
    }
    std::string bytes = testsupport::readFile(device.database);
    const std::size_t at = bytes.size() * 3 / 4;
    bytes[at] = char(bytes[at] ^ 1);
    testsupport::writeFile(device.database, bytes);
}

void makeNewer(UsedDevice &device)
{
    const auto profile = services::Profile::open(device.folder.path(), device.keys);
    auto database = sqlite::Database::open(device.database, profile->key(), sqlite::Database::Mode::MustExist);
    QVERIFY(database->execute("PRAGMA user_version = 999"));
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void open_newDevice_welcomes();
    void open_keyLost_keepsTheFileAndMakesNoKey();
    void open_keystoreOutOfReach_keepsTheFile();
    void open_newerSchema_saysToUpdate();
    void open_plainFile_isRefused();
    void open_damagedFile_offersToSetAside();
    void setAside_damagedFile_keepsItAndBeginsAnew();
    void check_afterACrash_findsDamageAndSavesTheRest();
    void check_orderlyEnd_leavesNoMark();
    void check_isDueAfterACrashOrAWeek();
    void move_toANewDevice_goesThroughBothApps();
    void move_ontoAUsedDevice_isNotOffered();
    void sentences_everyDamage_saysWhatHappened();
    void sentences_everyStorageError_saysWhatIsSafeAndWhatToDo();
    void sentences_everyEnrolmentFailure_saysWhatToDo();
};

void TestRecovery::open_newDevice_welcomes()
{
    UsedDevice device;
    QCOMPARE(device.start()->stage(), AppViewModel::Welcome);
}

void TestRecovery::open_keyLost_keepsTheFileAndMakesNoKey()
{
    UsedDevice device;
    const std::string before = testsupport::readFile(device.database);
    device.keys.secrets.clear();
    const auto app = device.start();
    QCOMPARE(app->stage(), AppViewModel::Recovery);
    QVERIFY(!app->recovery()->title().isEmpty());
    QVERIFY(device.keys.secrets.empty());
    QCOMPARE(testsupport::readFile(device.database), before);
}

void TestRecovery::open_keystoreOutOfReach_keepsTheFile()
{
    UsedDevice device;
    const std::string before = testsupport::readFile(device.database);
    device.keys.unavailable = true;
    const auto app = device.start();
    QCOMPARE(app->stage(), AppViewModel::Recovery);
    QVERIFY(!app->recovery()->canSetAside()); // the key may come back
    QCOMPARE(testsupport::readFile(device.database), before);
}

void TestRecovery::open_newerSchema_saysToUpdate()
{
    UsedDevice device;
    makeNewer(device);
    const auto app = device.start();
    QCOMPARE(app->stage(), AppViewModel::Recovery);
    QCOMPARE(app->recovery()->title(), viewmodels::storageText({ErrorCode::SchemaTooNew, {}}).title);
    QVERIFY(!app->recovery()->canSetAside());
}

void TestRecovery::open_plainFile_isRefused()
{
    UsedDevice device;
    const std::string plain = std::string("SQLite format 3") + '\0' + std::string(4096, 'x');
    std::filesystem::remove(device.folder / "passerelle.db-wal");
    testsupport::writeFile(device.database, plain);
    const auto app = device.start();
    QCOMPARE(app->stage(), AppViewModel::Recovery);
    QCOMPARE(testsupport::readFile(device.database), plain);
}

void TestRecovery::open_damagedFile_offersToSetAside()
{
    UsedDevice device;
    const std::string whole = testsupport::readFile(device.database);
    std::filesystem::remove(device.folder / "passerelle.db-wal");
    testsupport::writeFile(device.database, whole.substr(0, 100));
    const auto app = device.start();
    QCOMPARE(app->stage(), AppViewModel::Recovery);
    QVERIFY(app->recovery()->canSetAside());
    QCOMPARE(testsupport::readFile(device.database), whole.substr(0, 100));
}

void TestRecovery::setAside_damagedFile_keepsItAndBeginsAnew()
{
    UsedDevice device;
    std::filesystem::remove(device.folder / "passerelle.db-wal");
    testsupport::writeFile(device.database, "damaged");
    const auto app = device.start();
    app->recovery()->setAside();
    QTRY_COMPARE(app->stage(), AppViewModel::Welcome);
    bool kept = false;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(device.folder / "set-aside"))
        kept = kept || (entry.is_regular_file() && testsupport::readFile(entry.path()) == "damaged");
    QVERIFY(kept);
}

void TestRecovery::check_afterACrash_findsDamageAndSavesTheRest()
{
    UsedDevice device;
    damageOnePage(device);
    const std::string damaged = testsupport::readFile(device.database);
    testsupport::writeFile(device.folder / services::StoreWatch::kMark, "\n"); // as a killed program leaves it
    const auto app = device.start();
    QTRY_COMPARE(app->stage(), AppViewModel::Recovery);
    QTRY_VERIFY(app->recovery()->canRescue());
    QVERIFY(!app->recovery()->canSetAside()); // saving comes first
    QVERIFY(testsupport::readFile(device.database) == damaged);
    app->recovery()->rescue();
    QTRY_VERIFY(!app->recovery()->resultLines().isEmpty());
    QVERIFY(!app->recovery()->canRescue());
    QVERIFY(!app->recovery()->safeText().isEmpty());
    app->recovery()->tryAgain();
    QTRY_COMPARE(app->stage(), AppViewModel::Welcome);
    const auto kept = services::keptFiles(device.folder.path());
    QCOMPARE(kept.size(), std::size_t(1));
    bool isWhole = false;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(device.folder / "set-aside"))
        isWhole = isWhole || (entry.is_regular_file() && testsupport::readFile(entry.path()) == damaged);
    QVERIFY(isWhole);

    // It is listed until the person removes it.
    const viewmodels::Wording wording(QStringLiteral("en"));
    viewmodels::KeptFilesViewModel files(device.folder.path(), device.clock, wording);
    QCOMPARE(files.files().size(), 1);
    files.remove(QStringLiteral("no such file"));
    QVERIFY(!files.errorText().isEmpty());
    files.remove(files.files().constFirst().toMap().value(QStringLiteral("key")).toString());
    QVERIFY(files.files().isEmpty() && files.errorText().isEmpty());
}

void TestRecovery::check_orderlyEnd_leavesNoMark()
{
    UsedDevice device;
    {
        const auto app = device.start();
        QVERIFY(std::filesystem::exists(device.folder / services::StoreWatch::kMark));
    }
    QVERIFY(!std::filesystem::exists(device.folder / services::StoreWatch::kMark));
}

void TestRecovery::check_isDueAfterACrashOrAWeek()
{
    UsedDevice device;
    const auto profile = services::Profile::open(device.folder.path(), device.keys);
    const auto store = profile->openStore();
    const auto isDue = [&] { return services::StoreWatch(*profile, **store, device.clock).isDue(); };
    QVERIFY(isDue()); // never checked
    {
        services::StoreWatch watch(*profile, **store, device.clock);
        QSignalSpy checked(&watch, &services::StoreWatch::checked);
        QSignalSpy damaged(&watch, &services::StoreWatch::damaged);
        watch.checkNow();
        QVERIFY(checked.wait());
        QCOMPARE(damaged.count(), 0);
    }
    QVERIFY(!isDue());
    device.clock.advanceMinutes(6 * 24 * 60);
    QVERIFY(!isDue());
    device.clock.advanceMinutes(24 * 60);
    QVERIFY(isDue());
    device.clock.advanceMinutes(-30 * 24 * 60);
    QVERIFY(isDue()); // a clock set back puts nothing off
    testsupport::writeFile(device.folder / services::StoreWatch::kMark, "\n");
    QVERIFY(services::StoreWatch(*profile, **store, device.clock).afterCrash());
}

void TestRecovery::move_toANewDevice_goesThroughBothApps()
{
    UsedDevice old, fresh;
    {
        const auto profile = services::Profile::open(old.folder.path(), old.keys);
        const auto store = profile->openStore();
        testsupport::FactBuilder facts;
        QVERIFY((*store)->messages.add(facts.message("bonjour"), store::Origin::Here));
        QVERIFY(services::saveIdentity((*store)->settings, {domain::role::kPatient, {"jeanne"}, testsupport::FactBuilder::kPatient, ""}));
        QVERIFY(services::FirstStart((*store)->settings).goTo(services::StartStep::Done));
    }
    const auto leaving = old.start();
    QCOMPARE(leaving->stage(), AppViewModel::Patient);
    viewmodels::MoveViewModel &move = *leaving->move();
    QCOMPARE(move.step(), QStringLiteral("begin"));
    const QString file = QString::fromStdString((old.folder / "out" / "passerelle.move").string());
    move.write(file);
    QTRY_COMPARE(move.step(), QStringLiteral("code"));
    QVERIFY(move.errorText().isEmpty() && !move.entriesText().isEmpty());
    QVERIFY(move.squareText().endsWith(QString(move.codeText()).remove(QLatin1Char(' '))));

    const auto arriving = fresh.start();
    QCOMPARE(arriving->stage(), AppViewModel::Welcome);
    arriving->openArrival();
    QCOMPARE(arriving->stage(), AppViewModel::Arrival);
    QCoreApplication::processEvents(); // the pages of the welcome are gone, and the file is let go
    viewmodels::ArrivalViewModel &arrival = *arriving->arrival();
    QCOMPARE(arrival.codeIn(move.squareText()), move.codeText());
    QVERIFY(arrival.codeIn(QStringLiteral("https://hub.example")).isEmpty());
    arrival.read(file, QStringLiteral("2222 2222 2222"));
    QTRY_VERIFY(!arrival.isBusy());
    QVERIFY(arrival.isCodeWrong() && !arrival.errorText().isEmpty() && !arrival.isDone());
    arrival.read(file + QStringLiteral("x"), move.codeText());
    QTRY_VERIFY(!arrival.isBusy());
    QVERIFY(!arrival.isCodeWrong() && !arrival.errorText().isEmpty());
    arrival.read(file, move.codeText());
    QTRY_VERIFY(arrival.isDone());
    QVERIFY(arrival.errorText().isEmpty() && !arrival.arrivedText().isEmpty());
    const QString digits = arrival.receiptText();
    arrival.leave();
    QTRY_COMPARE(arriving->stage(), AppViewModel::Patient); // who they are came along

    move.confirm(digits == QStringLiteral("111 111") ? QStringLiteral("222 222") : QStringLiteral("111 111"));
    QCOMPARE(move.step(), QStringLiteral("code"));
    QVERIFY(!move.errorText().isEmpty());
    move.confirm(digits);
    QCOMPARE(move.step(), QStringLiteral("left"));
    QVERIFY(move.errorText().isEmpty() && move.codeText().isEmpty());
}

void TestRecovery::move_ontoAUsedDevice_isNotOffered()
{
    UsedDevice device;
    {
        const auto store = services::Profile::open(device.folder.path(), device.keys)->openStore();
        QVERIFY(services::saveIdentity((*store)->settings, {domain::role::kPatient, {"jeanne"}, testsupport::FactBuilder::kPatient, ""}));
        QVERIFY(services::FirstStart((*store)->settings).goTo(services::StartStep::Done));
    }
    const auto app = device.start();
    app->openArrival();
    QCOMPARE(app->stage(), AppViewModel::Patient);
    QVERIFY(app->arrival() == nullptr);
}

void TestRecovery::sentences_everyDamage_saysWhatHappened()
{
    using sqlite::Damage;
    const auto title = [](Damage damage) { return viewmodels::storageText({ErrorCode::Corrupt, {}}, damage).title; };
    // What a person can tell apart and act on, no more.
    QCOMPARE(title(Damage::LogMissing), title(Damage::LogOlder));
    QCOMPARE(title(Damage::Pages), title(Damage::Truncated));
    QVERIFY(title(Damage::LogMissing) != title(Damage::Pages));
    QVERIFY(title(Damage::DiskFailing) != title(Damage::Pages));
    for (int damage = 0; damage <= int(Damage::Gone); ++damage) {
        const auto text = viewmodels::storageText({ErrorCode::Corrupt, {}}, Damage(damage));
        QVERIFY(!text.title.isEmpty() && !text.safe.isEmpty() && !text.remedy.isEmpty());
        QVERIFY(!sqlite::toToken(Damage(damage)).empty());
    }
}

void TestRecovery::sentences_everyStorageError_saysWhatIsSafeAndWhatToDo()
{
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
        const auto text = viewmodels::storageText({ErrorCode(code), "detail"});
        QVERIFY(!text.title.isEmpty() && !text.safe.isEmpty() && !text.remedy.isEmpty());
        QVERIFY(!text.title.contains(QLatin1String("detail")));
        QVERIFY(!viewmodels::entryText({ErrorCode(code), {}}).isEmpty());
        QVERIFY(!viewmodels::syncText({ErrorCode(code), {}}).isEmpty());
    }
}

void TestRecovery::sentences_everyEnrolmentFailure_saysWhatToDo()
{
    QStringList sentences;
    for (int reason = 0; reason <= int(enrol::Reason::Storage); ++reason) {
        if (enrol::Reason(reason) != enrol::Reason::NeedsSecondFactor) // nothing is wrong: the page asks for it
            sentences << viewmodels::enrolmentText({enrol::Reason(reason), {}, std::nullopt});
    }
    QVERIFY(!sentences.contains(QString()));
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), int(enrol::Reason::Storage)); // each failure has its own
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
