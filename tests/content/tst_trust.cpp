// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the question "may this be taught as clinical content?": only a pack whose every byte is vouched for, today, by
// a key the device believes. Nothing that a pack says about itself can make the answer better.
#include "content/archive/archivewriter.h"
#include "content/trust/judgement.h"
#include "tests/support/places.h"
#include "tests/support/signedpack.h"
#include "tests/support/tempfolder.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace content;
using testsupport::SignedPack;
using testsupport::TempFolder;
using testsupport::trusted;

namespace
{

const SecretKey &issuer()
{
    static const SecretKey kKey = SecretKey::random();
    return kKey;
}

const SecretKey &stranger()
{
    static const SecretKey kKey = SecretKey::random();
    return kKey;
}

TrustList listOf(TrustedKey key, std::vector<RevokedPack> revoked = {})
{
    return {{std::move(key)}, std::move(revoked)};
}

Judgement judged(const std::string &bytes, const TrustList &list, std::string_view today = "2026-11-22")
{
    const OpenedArchive opened = PackArchive::open(bytes);
    const fs::path pictos = testsupport::inSource("content/pictos");
    return judge(*opened.archive, *loadPack(*opened.archive, pictos).pack, list, today);
}

QString token(const Judgement &judgement)
{
    const auto text = toToken(judgement.verdict);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private slots:
    void key_saved_isReadBackAndClosedToOthers();
    void key_fileThere_isNeverReplaced();
    void key_fileDamaged_isRefused_data();
    void key_fileDamaged_isRefused();
    void keyId_otherKey_isOther();
    void judge_cases_areToldApart_data();
    void judge_cases_areToldApart();
    void judge_revocation_saysWhyAndWhen();
    void judge_signatureDate_decidesNothing();
    void judge_signatureMovedToAnotherPack_isAltered();
    void judge_signatureDateChanged_isAltered();
    void judge_keyIdExchanged_isNotTrusted();
    void judge_anyByteChangedAndSealedAgain_isNeverTrustedUnlessTheSame();
    void mayTeach_onlyTrusted();
    void list_written_isReadBack();
    void list_broken_isRefusedWhole_data();
    void list_broken_isRefusedWhole();
    void merged_olderList_takesNoRevocationBack();
    void merged_newerDates_hold();
};

void TestTrust::key_saved_isReadBackAndClosedToOthers()
{
    const TempFolder temp;
    QVERIFY(issuer().saveTo(temp / "a.key"));
    QCOMPARE(fs::status(temp / "a.key").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    const auto read = SecretKey::fromFile(temp / "a.key");
    QVERIFY(read);
    QCOMPARE(read->publicKey(), issuer().publicKey());
    QCOMPARE(read->sign("words"), issuer().sign("words"));
}

void TestTrust::key_fileThere_isNeverReplaced()
{
    const TempFolder temp;
    QVERIFY(issuer().saveTo(temp / "a.key"));
    QCOMPARE(stranger().saveTo(temp / "a.key").error().code, platform::ErrorCode::Conflict);
    QCOMPARE(SecretKey::fromFile(temp / "a.key")->publicKey(), issuer().publicKey());
}

void TestTrust::key_fileDamaged_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("head only") << QByteArray("passerelle secret key 1: keep it to yourself\n");
    QTest::newRow("short") << QByteArray("passerelle secret key 1: keep it to yourself\nAAAA\n");
    QTest::newRow("other head") << QByteArray("passerelle secret key 2: keep it to yourself\n") + QByteArray(43, 'A');
    QTest::newRow("no base64") << QByteArray("passerelle secret key 1: keep it to yourself\n") + QByteArray(43, '!');
}

void TestTrust::key_fileDamaged_isRefused()
{
    QFETCH(QByteArray, bytes);
    const TempFolder temp;
    testsupport::writeFile(temp / "a.key", bytes.toStdString());
    QCOMPARE(SecretKey::fromFile(temp / "a.key").error().code, platform::ErrorCode::Invalid);
    QCOMPARE(SecretKey::fromFile(temp / "none.key").error().code, platform::ErrorCode::Missing);
}

void TestTrust::keyId_otherKey_isOther()
{
    QVERIFY(issuer().keyId() != stranger().keyId());
    QCOMPARE(issuer().keyId().size(), std::size_t(16));
    QCOMPARE(trusted(issuer()).keyId(), issuer().keyId());
}

void TestTrust::judge_cases_areToldApart_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<TrustList>("list");
    QTest::addColumn<std::string>("today");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const std::string &bytes, const TrustList &list, const char *today,
                         const char *verdict) { QTest::newRow(name) << bytes << list << std::string(today) << QString(verdict); };
    const std::string good = SignedPack().signedBy(issuer());
    const TrustList known = listOf(trusted(issuer()));
    TrustedKey revoked = trusted(issuer());
    revoked.revokedOn = "2026-11-01";
    TrustedKey revokedLater = trusted(issuer());
    revokedLater.revokedOn = "2027-06-01";
    row("sound", good, known, "2026-11-22", "trusted");
    row("unsigned", SignedPack().unsignedBytes(), known, "2026-11-22", "unsigned");
    row("unsigned, nobody known", SignedPack().unsignedBytes(), {}, "2026-11-22", "unsigned");
    row("nobody known", good, {}, "2026-11-22", "unknown-key");
    row("signed by a stranger", SignedPack().signedBy(stranger()), known, "2026-11-22", "unknown-key");
    row("first day of the key", good, known, "2026-01-01", "trusted");
    row("day before the key", good, known, "2025-12-31", "key-expired");
    row("last day before the review", good, known, "2027-11-21", "trusted");
    row("review overdue", good, known, "2027-11-22", "review-overdue");
    row("key at its last day", SignedPack().edit("pack.json", "2027-11-21", "2030-01-01").signedBy(issuer()), known, "2028-12-31",
        "trusted");
    row("key expired", SignedPack().edit("pack.json", "2027-11-21", "2030-01-01").signedBy(issuer()), known, "2029-01-01",
        "key-expired");
    row("key revoked", good, listOf(revoked), "2026-11-22", "key-revoked");
    row("key revoked as of later, clock set back", good, listOf(revokedLater), "2026-11-22", "key-revoked");
    row("this version withdrawn", good, listOf(trusted(issuer()), {{PackId("good"), "1.0.0", "error", "2026-11-20"}}),
        "2026-11-22", "pack-revoked");
    row("every version withdrawn", good, listOf(trusted(issuer()), {{PackId("good"), "*", "error", "2026-11-20"}}), "2026-11-22",
        "pack-revoked");
    row("other version withdrawn", good, listOf(trusted(issuer()), {{PackId("good"), "1.0.1", "error", "2026-11-20"}}),
        "2026-11-22", "trusted");
    row("other pack withdrawn", good, listOf(trusted(issuer()), {{PackId("other"), "*", "error", "2026-11-20"}}), "2026-11-22",
        "trusted");
}

void TestTrust::judge_cases_areToldApart()
{
    QFETCH(std::string, bytes);
    QFETCH(TrustList, list);
    QFETCH(std::string, today);
    QFETCH(QString, verdict);
    QCOMPARE(token(judged(bytes, list, today)), verdict);
}

void TestTrust::judge_revocation_saysWhyAndWhen()
{
    const TrustList list = listOf(trusted(issuer()), {{PackId("good"), "1.0.0", "The limit on fluids is wrong.", "2026-11-20"}});
    const Judgement answer = judged(SignedPack().signedBy(issuer()), list);
    QCOMPARE(answer.issuer, std::string("CPTS du Val"));
    QCOMPARE(answer.keyId, issuer().keyId());
    QCOMPARE(answer.date, std::string("2026-11-20"));
    QCOMPARE(answer.reason, std::string("The limit on fluids is wrong."));
}

void TestTrust::judge_signatureDate_decidesNothing()
{
    const TrustList known = listOf(trusted(issuer()));
    QCOMPARE(token(judged(SignedPack().signedBy(issuer(), "2035-01-01"), known)), QString("trusted"));
    QCOMPARE(token(judged(SignedPack().signedBy(issuer(), "1999-01-01"), known)), QString("trusted"));
    TrustedKey revoked = trusted(issuer());
    revoked.revokedOn = "2026-11-01";
    QCOMPARE(token(judged(SignedPack().signedBy(issuer(), "2026-10-01"), listOf(revoked))), QString("key-revoked"));
}

void TestTrust::judge_signatureMovedToAnotherPack_isAltered()
{
    const auto real = PackArchive::open(SignedPack().signedBy(issuer()));
    const auto other =
        PackArchive::open(SignedPack().edit("units/calling/fr.1.md", "mon infirmière", "mon voisin").unsignedBytes());
    const auto forged = writeArchive(PackId("good"), "1.0.0", other.archive->files(), real.archive->signature());
    QCOMPARE(token(judged(*forged, listOf(trusted(issuer())))), QString("altered"));
}

void TestTrust::judge_signatureDateChanged_isAltered()
{
    const auto real = PackArchive::open(SignedPack().signedBy(issuer()));
    ArchiveSignature signature = *real.archive->signature();
    signature.signedOn = "2026-11-22";
    const auto forged = writeArchive(PackId("good"), "1.0.0", real.archive->files(), signature);
    QCOMPARE(token(judged(*forged, listOf(trusted(issuer())))), QString("altered"));
}

void TestTrust::judge_keyIdExchanged_isNotTrusted()
{
    const auto byStranger = PackArchive::open(SignedPack().signedBy(stranger()));
    ArchiveSignature signature = *byStranger.archive->signature();
    signature.keyId = issuer().keyId();
    const auto forged = writeArchive(PackId("good"), "1.0.0", byStranger.archive->files(), signature);
    QCOMPARE(token(judged(*forged, listOf(trusted(issuer())))), QString("altered"));
}

/// Whoever changes a byte can make the digest at the end true again. What then still says "trusted" teaches, byte for byte,
/// what was signed.
void TestTrust::judge_anyByteChangedAndSealedAgain_isNeverTrustedUnlessTheSame()
{
    const std::string good = SignedPack().signedBy(issuer());
    const OpenedArchive whole = PackArchive::open(good);
    const TrustedKey key = trusted(issuer());
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bytes = good;
        bytes[i] = static_cast<char>(good[i] ^ (i % 2 ? 0x01 : 0x20));
        seal(bytes);
        const OpenedArchive opened = PackArchive::open(bytes);
        if (!opened.archive || !isSignedBy(*opened.archive, key.publicKey))
            continue;
        QVERIFY2(opened.archive->files() == whole.archive->files() && opened.archive->signature() == whole.archive->signature() &&
                     opened.archive->manifestText() == whole.archive->manifestText(),
            qPrintable(QString("byte %1").arg(i)));
    }
}

void TestTrust::mayTeach_onlyTrusted()
{
    for (const TrustVerdict verdict : {TrustVerdict::Unsigned, TrustVerdict::UnknownKey, TrustVerdict::Altered,
             TrustVerdict::PackRevoked, TrustVerdict::KeyRevoked, TrustVerdict::KeyExpired, TrustVerdict::ReviewOverdue})
        QVERIFY2(!mayTeach(verdict), toToken(verdict).data());
    QVERIFY(mayTeach(TrustVerdict::Trusted));
}

void TestTrust::list_written_isReadBack()
{
    TrustedKey revoked = trusted(stranger());
    revoked.revokedOn = "2026-11-01";
    revoked.reason = "Perdue.";
    const TrustList list{{trusted(issuer()), revoked}, {{PackId("good"), "*", "Erreur « grave »", "2026-11-20"}}};
    std::vector<ContentError> errors;
    QCOMPARE(trustListFromText("list.json", toText(list), errors), std::optional(list));
    QVERIFY(errors.empty());
}

void TestTrust::list_broken_isRefusedWhole_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    const auto row = [](const char *name, std::string before, std::string after) {
        QTest::newRow(name) << std::move(before) << std::move(after);
    };
    row("no JSON", "{", "");
    row("member missing", "\"issuer\": \"CPTS du Val\",", "");
    row("member misspelt", "\"revokedPacks\"", "\"revokedPack\"");
    row("revocation misspelt", "\"revokedOn\"", "\"revoked\"");
    row("date", "2028-12-31", "31/12/2028");
    row("month", "2028-12-31", "2028-13-31");
    row("key of another id", issuer().keyId(), stranger().keyId());
    row("short key", "\"publicKey\": \"", "\"publicKey\": \"A");
    row("key is a number", "\"issuer\": \"CPTS du Val\"", "\"issuer\": 7");
    row("keys is an object", "\"keys\": [", "\"keys\": {}, \"more\": [");
    row("version", "\"version\": \"*\"", "\"version\": \"1\"");
    row("pack id", "\"id\": \"good\"", "\"id\": \"../good\"");
}

void TestTrust::list_broken_isRefusedWhole()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    TrustedKey key = trusted(issuer());
    key.revokedOn = "2026-11-01";
    std::string text = toText(listOf(key, {{PackId("good"), "*", "error", "2026-11-20"}}));
    const auto at = text.find(before);
    QVERIFY(at != std::string::npos);
    std::vector<ContentError> errors;
    QVERIFY(!trustListFromText("list.json", text.replace(at, before.size(), after), errors));
    QVERIFY(!errors.empty() && !errors[0].remedy.empty());
}

void TestTrust::merged_olderList_takesNoRevocationBack()
{
    TrustedKey revoked = trusted(issuer());
    revoked.revokedOn = "2026-11-01";
    revoked.reason = "Lost.";
    const RevokedPack withdrawn{PackId("good"), "*", "error", "2026-11-20"};
    const TrustList known = listOf(revoked, {withdrawn});
    const TrustList both = merged(known, {{trusted(issuer()), trusted(stranger())}, {}});
    QCOMPARE(both.key(issuer().keyId())->revokedOn, std::optional<std::string>("2026-11-01"));
    QCOMPARE(both.key(issuer().keyId())->reason, std::string("Lost."));
    QVERIFY(both.key(stranger().keyId()));
    QCOMPARE(both.revokedPacks, std::vector{withdrawn});
}

void TestTrust::merged_newerDates_hold()
{
    TrustedKey longer = trusted(issuer());
    longer.validUntil = "2031-01-01";
    QCOMPARE(merged(listOf(trusted(issuer())), listOf(longer)), listOf(longer));
}

QTEST_APPLESS_MAIN(TestTrust)
#include "tst_trust.moc"
