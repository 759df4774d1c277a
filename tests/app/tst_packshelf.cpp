// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a device teaches: only installed packs that are trusted today, never half an installation, and, whatever
// happens to a pack, the signs that mean "call for help".
#include "tests/app/shelfdevice.h"
#include "tests/support/places.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace testsupport;
using content::SecretKey;
using content::TrustVerdict;
using services::InstallOutcome;
using services::PackShelf;
using services::ShelfContents;
using What = InstallOutcome::What;

class TestPackShelf : public QObject
{
    Q_OBJECT

private slots:
    void read_nothingInstalled_isEmpty();
    void install_trusted_isTaught();
    void install_later_keepsTheOneBefore();
    void install_third_keepsTwo();
    void install_refused_changesNothing_data();
    void install_refused_changesNothing();
    void install_older_isRefusedUnlessAsked();
    void install_same_isThereAlready();
    void install_sameVersionOtherWords_isRefused();
    void install_sameVersionSignedAgain_takesItsPlace();
    void install_folderNotWritable_saysSoAndKeeps();
    void read_interruptedInstallation_isTheOldState();
    void read_currentDamaged_usesTheOneBefore();
    void install_overDamaged_keepsTheLastGoodOne();
    void read_markDamaged_keepsTheRedFlags();
    void read_anotherPackInItsPlace_isNotTaught();
    void read_notTrustedAnyMore_keepsTheRedFlags_data();
    void read_notTrustedAnyMore_keepsTheRedFlags();
    void read_keptRedFlagsDamaged_fallsBackOnTheArchive();
    void read_bothDamaged_saysNothingWrong();
    void read_withdrawn_doesNotFallBackOnTheVersionBefore();
    void remove_installed_leavesNothing();
};

void TestPackShelf::read_nothingInstalled_isEmpty()
{
    const TempFolder temp;
    const ShelfContents contents = PackShelf(temp / "none", Device::pictos()).read(kToday);
    QVERIFY(contents.trusted.empty() && contents.withheld.empty() && contents.list.keys.empty());
    QVERIFY(!fs::exists(temp / "none"));
}

void TestPackShelf::install_trusted_isTaught()
{
    Device device;
    const InstallOutcome outcome = device.install("1.0.0");
    QCOMPARE(outcome.what, What::Installed);
    QCOMPARE(outcome.judgement.issuer, std::string("CPTS du Val"));
    QVERIFY(outcome.there.empty());
    const ShelfContents contents = device.shelf.read(kToday);
    QCOMPARE(versionTaught(contents), std::string("1.0.0"));
    QVERIFY(contents.withheld.empty());
    QCOMPARE(contents.trusted[0].units.size(), std::size_t(2));
    QCOMPARE(fs::status(device.folder()).permissions(), fs::perms::owner_all);
}

void TestPackShelf::install_later_keepsTheOneBefore()
{
    Device device;
    QCOMPARE(device.install("1.9.0").what, What::Installed);
    const InstallOutcome outcome = device.install("1.10.0");
    QCOMPARE(outcome.what, What::Installed);
    QCOMPARE(outcome.there, std::string("1.9.0"));
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.10.0"));
    QVERIFY(fs::exists(device.file("good/1.9.0.passerelle")));
}

void TestPackShelf::install_third_keepsTwo()
{
    Device device;
    for (const char *version : {"1.0.0", "1.1.0", "1.2.0"})
        QCOMPARE(device.install(version).what, What::Installed);
    QVERIFY(!fs::exists(device.file("good/1.0.0.passerelle")));
    QVERIFY(fs::exists(device.file("good/1.1.0.passerelle")) && fs::exists(device.file("good/1.2.0.passerelle")));
}

void TestPackShelf::install_refused_changesNothing_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const std::string &bytes, What what, const char *why) {
        QTest::newRow(name) << bytes << int(what) << QString(why);
    };
    SignedPack later;
    later.version("2.0.0");
    std::string changed = later.signedBy(issuer());
    changed[changed.size() / 3] ^= 4;
    row("no archive", "words", What::Damaged, "not-an-archive");
    row("changed byte", changed, What::Damaged, "archive-altered");
    row("cut", later.signedBy(issuer()).substr(0, 3000), What::Damaged, "archive-altered");
    row("unsigned", later.unsignedBytes(), What::NotTrusted, "unsigned");
    row("signed by a stranger", later.signedBy(SecretKey::random()), What::NotTrusted, "unknown-key");
    row("review overdue",
        SignedPack()
            .version("2.0.0")
            .edit("pack.json", "2027-11-21", "2026-11-21")
            .edit("pack.json", "\"reviewed\": \"2026-11-21\"", "\"reviewed\": \"2025-11-21\"")
            .signedBy(issuer()),
        What::NotTrusted, "review-overdue");
    row("does not load", SignedPack().version("2.0.0").remove("units/calling/quiz.json").signedBy(issuer()), What::NotSound,
        "file-missing");
}

void TestPackShelf::install_refused_changesNothing()
{
    QFETCH(std::string, bytes);
    QFETCH(int, what);
    QFETCH(QString, why);
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    const InstallOutcome outcome = device.install(bytes);
    QCOMPARE(int(outcome.what), what);
    const std::string token =
        outcome.errors.empty() ? std::string(toToken(outcome.judgement.verdict)) : outcome.errors.front().code;
    QCOMPARE(QString::fromStdString(token), why);
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.0.0"));
    QVERIFY(!fs::exists(device.file("good/2.0.0.passerelle")));
}

void TestPackShelf::install_older_isRefusedUnlessAsked()
{
    Device device;
    QCOMPARE(device.install("1.1.0").what, What::Installed);
    const InstallOutcome refused = device.install("1.0.0");
    QCOMPARE(refused.what, What::Older);
    QCOMPARE(refused.there, std::string("1.1.0"));
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.1.0"));
    QCOMPARE(device.install(SignedPack().signedBy(issuer()), kToday, PackShelf::Older::Allow).what, What::Installed);
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.0.0"));
}

void TestPackShelf::install_same_isThereAlready()
{
    Device device;
    const std::string bytes = SignedPack().signedBy(issuer());
    QCOMPARE(device.install(bytes).what, What::Installed);
    QCOMPARE(device.install(bytes).what, What::AlreadyThere);
}

void TestPackShelf::install_sameVersionOtherWords_isRefused()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    QCOMPARE(device.install(SignedPack().edit("units/calling/fr.1.md", "mon infirmière", "mon voisin").signedBy(issuer())).what,
        What::OtherContent);
}

void TestPackShelf::install_sameVersionSignedAgain_takesItsPlace()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    QCOMPARE(device.install("1.1.0").what, What::Installed);
    QCOMPARE(device.install(SignedPack().version("1.1.0").signedBy(issuer(), "2026-11-22")).what, What::Installed);
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.1.0"));
    QVERIFY(fs::exists(device.file("good/1.0.0.passerelle")));
}

void TestPackShelf::install_folderNotWritable_saysSoAndKeeps()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    // A folder where the file should go cannot be replaced, not even by root.
    testsupport::writeFile(device.file("good/1.1.0.passerelle/in-the-way"), "x");
    const InstallOutcome outcome = device.install("1.1.0");
    QCOMPARE(outcome.what, What::NotKept);
    QVERIFY(!outcome.errors.empty());
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.0.0"));
}

/// Every moment at which the power may go: the new file half there, whole but not named, and its red flags written first.
void TestPackShelf::read_interruptedInstallation_isTheOldState()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    const std::string next = SignedPack().version("1.1.0").signedBy(issuer());
    for (const std::size_t written : {std::size_t(0), next.size() / 2, next.size()}) {
        testsupport::writeFile(device.file("good/1.1.0.passerelle"), next.substr(0, written));
        QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.0.0"));
    }
    testsupport::writeFile(device.file("good/1.1.0.passerelle.aBcDeF"), next.substr(0, 100));
    QCOMPARE(device.install("1.2.0").what, What::Installed);
    QVERIFY(!fs::exists(device.file("good/1.1.0.passerelle")) && !fs::exists(device.file("good/1.1.0.passerelle.aBcDeF")));
    QVERIFY(fs::exists(device.file("good/1.0.0.passerelle")));
}

void TestPackShelf::read_currentDamaged_usesTheOneBefore()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    QCOMPARE(device.install("1.1.0").what, What::Installed);
    device.flipByteOf("good/1.1.0.passerelle");
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.0.0"));
    fs::remove(device.file("good/1.1.0.passerelle"));
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.0.0"));
    QCOMPARE(device.install("1.1.0").what, What::Installed);
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.1.0"));
}

void TestPackShelf::install_overDamaged_keepsTheLastGoodOne()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    QCOMPARE(device.install("1.1.0").what, What::Installed);
    device.flipByteOf("good/1.1.0.passerelle");
    QCOMPARE(device.install("1.2.0").what, What::Installed);
    device.flipByteOf("good/1.2.0.passerelle");
    QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.0.0"));
}

void TestPackShelf::read_markDamaged_keepsTheRedFlags()
{
    for (const char *mark : {"", "{", "{\"current\":\"../../x\",\"previous\":\"\"}", "{\"current\":7}"}) {
        Device device;
        QCOMPARE(device.install("1.0.0").what, What::Installed);
        testsupport::writeFile(device.file("good/in-use.json"), mark);
        const ShelfContents contents = device.shelf.read(kToday);
        QVERIFY(contents.trusted.empty());
        QCOMPARE(contents.withheld.size(), std::size_t(1));
        QCOMPARE(contents.withheld[0].flags.at(0).text.in("fr"), std::string("J'étouffe"));
        QCOMPARE(device.install("1.0.0").what, What::Installed); // mends it
        QCOMPARE(versionTaught(device.shelf.read(kToday)), std::string("1.0.0"));
    }
}

void TestPackShelf::read_anotherPackInItsPlace_isNotTaught()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    QCOMPARE(device.install("1.1.0").what, What::Installed);
    // An old version under the name of the new one: everything in it is signed, and it is not what was installed.
    fs::copy_file(
        device.file("good/1.0.0.passerelle"), device.file("good/1.1.0.passerelle"), fs::copy_options::overwrite_existing);
    fs::remove(device.file("good/1.0.0.passerelle"));
    fs::copy(device.file("good"), device.file("other"), fs::copy_options::recursive);
    const ShelfContents contents = device.shelf.read(kToday);
    QVERIFY(contents.trusted.empty());
    QCOMPARE(contents.withheld.size(), std::size_t(1)); // the copy is nobody's red flags
}

void TestPackShelf::read_notTrustedAnyMore_keepsTheRedFlags_data()
{
    QTest::addColumn<content::TrustList>("list");
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("verdict");
    const content::TrustList known{{testsupport::trusted(issuer())}, {}};
    QTest::newRow("review overdue") << known << "2027-11-22" << int(TrustVerdict::ReviewOverdue);
    QTest::newRow("key expired") << known << "2029-01-01" << int(TrustVerdict::KeyExpired);
    QTest::newRow("key revoked") << keyRevoked() << kToday << int(TrustVerdict::KeyRevoked);
    QTest::newRow("version withdrawn") << withdrawing("1.0.0") << kToday << int(TrustVerdict::PackRevoked);
    QTest::newRow("every version withdrawn") << withdrawing("*") << kToday << int(TrustVerdict::PackRevoked);
}

void TestPackShelf::read_notTrustedAnyMore_keepsTheRedFlags()
{
    QFETCH(content::TrustList, list);
    QFETCH(QString, today);
    QFETCH(int, verdict);
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    QVERIFY(device.trust(list).isKept);
    const ShelfContents contents = device.shelf.read(today.toStdString());
    QVERIFY(contents.trusted.empty());
    QCOMPARE(contents.withheld.size(), std::size_t(1));
    const services::KeptRedFlags &kept = contents.withheld[0];
    QCOMPARE(int(kept.why.verdict), verdict);
    QCOMPARE(kept.pack, content::PackId("good"));
    QCOMPARE(kept.title.in("en"), std::string("Small pack"));
    const content::Pack pack = content::loadPack(testsupport::inSource("tests/fixtures/packs/good")).pack.value();
    QCOMPARE(kept.flags, pack.redFlags);
}

void TestPackShelf::read_keptRedFlagsDamaged_fallsBackOnTheArchive()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    device.flipByteOf("good/red-flags.txt");
    QVERIFY(device.trust(keyRevoked()).isKept);
    const ShelfContents contents = device.shelf.read(kToday);
    QCOMPARE(contents.withheld.size(), std::size_t(1));
    QCOMPARE(contents.withheld[0].flags.at(0).id, std::string("choking"));
}

void TestPackShelf::read_bothDamaged_saysNothingWrong()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    device.flipByteOf("good/red-flags.txt");
    device.flipByteOf("good/1.0.0.passerelle");
    const ShelfContents contents = device.shelf.read(kToday);
    QVERIFY(contents.trusted.empty() && contents.withheld.empty());
}

void TestPackShelf::read_withdrawn_doesNotFallBackOnTheVersionBefore()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    QCOMPARE(device.install("1.1.0").what, What::Installed);
    QVERIFY(device.trust(withdrawing("1.1.0")).isKept);
    const ShelfContents contents = device.shelf.read(kToday);
    QVERIFY(contents.trusted.empty());
    QCOMPARE(contents.withheld.at(0).version, std::string("1.1.0"));
}

void TestPackShelf::remove_installed_leavesNothing()
{
    Device device;
    QCOMPARE(device.install("1.0.0").what, What::Installed);
    QVERIFY(device.shelf.remove(content::PackId("good")));
    const ShelfContents contents = device.shelf.read(kToday);
    QVERIFY(contents.trusted.empty() && contents.withheld.empty());
    QVERIFY(!device.shelf.remove(content::PackId("..")));
    QVERIFY(fs::exists(device.file("trust.json")));
}

QTEST_GUILESS_MAIN(TestPackShelf)
#include "tst_packshelf.moc"
