// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects whom a device believes and which packs it offers: no list undoes a revocation, the right version wins, and a pack
// that came with the app can be withdrawn too.
#include "tests/app/shelfdevice.h"
#include "tests/support/places.h"

#include <QTest>

using namespace testsupport;
using content::TrustVerdict;
using services::InstallOutcome;
using services::Library;
using services::ShelfContents;
using What = InstallOutcome::What;

class TestPackLibrary : public QObject
{
    Q_OBJECT

private slots:
    void read_trustListDamaged_teachesNothing();
    void importTrust_broken_changesNothing();
    void importTrust_overDamaged_setsItAside();
    void importTrust_older_takesNoRevocationBack();
    void library_installedSameOrHigher_winsOverOurs_data();
    void library_installedSameOrHigher_winsOverOurs();
    void library_ourPackWithdrawn_isNotTaughtAndKeepsItsRedFlags();
    void library_installedWithdrawn_oursStaysAsExample();
    void pack_askedForFirst_isTheOneOfAll();
    void pack_folderCalledOtherwise_isFoundById();
};

void TestPackLibrary::read_trustListDamaged_teachesNothing()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    testsupport::writeFile(device.file("trust.json"), "{");
    const ShelfContents contents = device.shelf.read(kToday);
    QVERIFY(contents.trusted.empty());
    QCOMPARE(contents.withheld.size(), std::size_t(1));
    QCOMPARE(device.install("1.1.0").what, What::NotKept);
}

void TestPackLibrary::importTrust_broken_changesNothing()
{
    Device device;
    const std::string before = testsupport::readFile(device.file("trust.json"));
    const TempFolder desk;
    testsupport::writeFile(desk / "list.json", "{\"keys\": [7], \"revokedPacks\": []}");
    QVERIFY(!device.shelf.importTrust(desk / "list.json").isKept);
    QVERIFY(!device.shelf.importTrust(desk / "none.json").isKept);
    QCOMPARE(testsupport::readFile(device.file("trust.json")), before);
}

void TestPackLibrary::importTrust_overDamaged_setsItAside()
{
    Device device;
    testsupport::writeFile(device.file("trust.json"), "damaged");
    const services::TrustOutcome outcome = device.trust({{testsupport::trusted(issuer())}, {}});
    QVERIFY(outcome.isKept && outcome.setAside);
    QCOMPARE(testsupport::readFile(device.file("trust-damaged.json")), std::string("damaged"));
    QCOMPARE(device.install("1.0.0").what, What::Installed);
}

void TestPackLibrary::importTrust_older_takesNoRevocationBack()
{
    Device device;
    QVERIFY(device.trust(keyRevoked()).isKept);
    QVERIFY(device.trust({{testsupport::trusted(issuer())}, {}}).isKept);
    QCOMPARE(device.install("1.0.0").judgement.verdict, TrustVerdict::KeyRevoked);
}

void TestPackLibrary::library_installedSameOrHigher_winsOverOurs_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("taught");
    QTest::addColumn<bool>("isInstalled");
    QTest::newRow("none of ours") << QString() << "1.1.0" << true;
    QTest::newRow("ours is lower") << "1.0.9"
                                   << "1.1.0" << true;
    QTest::newRow("the same") << "1.1.0"
                              << "1.1.0" << true;
    QTest::newRow("ours is higher") << "1.2.0"
                                    << "1.2.0" << false;
}

void TestPackLibrary::library_installedSameOrHigher_winsOverOurs()
{
    QFETCH(QString, ours);
    QFETCH(QString, taught);
    QFETCH(bool, isInstalled);
    Device device;
    QCOMPARE(device.install(SignedPack().version("1.1.0").edit("pack.json", "Small pack", "Signed pack").signedBy(issuer())).what,
        What::Installed);
    const Library library = device.library(ours.isEmpty() ? nullptr : qPrintable(ours));
    QCOMPARE(library.packs().size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(library.packs()[0].version), taught);
    QCOMPARE(library.packs()[0].title.in("en"), std::string(isInstalled ? "Signed pack" : "Small pack"));
}

void TestPackLibrary::library_ourPackWithdrawn_isNotTaughtAndKeepsItsRedFlags()
{
    Device device;
    QCOMPARE(device.library("1.0.0").packs().size(), std::size_t(1));
    QVERIFY(device.trust(withdrawing("1.0.0")).isKept);
    const Library library = device.library("1.0.0");
    QVERIFY(library.packs().empty());
    QCOMPARE(library.withheld().size(), std::size_t(1));
    QCOMPARE(library.withheld()[0].flags.at(0).id, std::string("choking"));
    QCOMPARE(library.withheld()[0].why.reason, std::string("The limit is wrong."));
}

void TestPackLibrary::library_installedWithdrawn_oursStaysAsExample()
{
    Device device;
    QCOMPARE(device.install("1.1.0").what, What::Installed);
    QVERIFY(device.trust(withdrawing("1.1.0")).isKept);
    const Library library = device.library("1.0.0");
    QCOMPARE(library.packs()[0].version, std::string("1.0.0"));
    QCOMPARE(library.packs()[0].validation.status, content::ValidationStatus::Example);
    QCOMPARE(library.withheld().at(0).version, std::string("1.1.0"));
}

void TestPackLibrary::pack_askedForFirst_isTheOneOfAll()
{
    Device device;
    const Library library = device.library("1.0.0");
    const content::Pack *early = library.pack("good");
    QVERIFY(early);
    QCOMPARE(&library.packs()[0], early);
    QCOMPARE(library.pack("good"), early);
    QVERIFY(!library.pack("of-nobody"));
}

void TestPackLibrary::pack_folderCalledOtherwise_isFoundById()
{
    Device device;
    (void)device.library("1.0.0");
    const std::filesystem::path root = device.folder().parent_path() / "ours";
    std::filesystem::rename(root / "good", root / "as-it-came");
    const Library library = Library::load(root, testsupport::inSource("content/pictos"));
    QVERIFY(library.pack("good"));
    QVERIFY(!library.pack("as-it-came"));
}

QTEST_GUILESS_MAIN(TestPackLibrary)
#include "tst_packlibrary.moc"
