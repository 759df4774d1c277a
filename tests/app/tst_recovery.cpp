// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the person whose data does not open: a sentence to act on, nothing replaced, and a way on when they want it.
#include "app/store/migrations/migrations.h"
#include "app/viewmodels/appviewmodel.h"
#include "app/viewmodels/errortext.h"
#include "platforms/dummy/memorykeystore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

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
        auto app = std::make_unique<AppViewModel>(options, keys, clock);
        app->open();
        return app;
    }
};

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
    for (int reason = 0; reason <= int(enrol::Reason::Storage); ++reason)
        sentences << viewmodels::enrolmentText({enrol::Reason(reason), {}, std::nullopt});
    QVERIFY(!sentences.contains(QString()));
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), int(enrol::Reason::Storage) + 1); // each failure has its own
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
