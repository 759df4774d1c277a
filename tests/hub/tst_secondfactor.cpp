// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the accounts of professionals: a password alone is not enough, a code counts once, guessing ends soon, and somebody who
// lost their phone is not locked out.
#include "tests/hub/hubfixture.h"

#include "sync/hub/accounts.h"
#include "sync/hub/router.h"
#include "sync/hub/totp.h"

#include <QTest>

using namespace std::string_literals;
using namespace testsupport;

namespace {

const std::string kPassword = "a long enough password";
const std::string kUser = "leroy";

} // namespace

class TestSecondFactor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void totpCode_vectorsOfTheStandard_data();
    void totpCode_vectorsOfTheStandard();
    void toBase32_vectorsOfTheStandard_data();
    void toBase32_vectorsOfTheStandard();
    void otpauthUri_isWhatAuthenticatorsRead();
    void signIn_passwordAlone_asksForTheSecondFactor();
    void signIn_wrongPassword_saysNothingOfTheSecondFactor();
    void signIn_withCode_isLetIn();
    void signIn_codeOfTheStepBeside_data();
    void signIn_codeOfTheStepBeside();
    void signIn_codeAgain_isRefused();
    void signIn_olderCodeAfterANewerOne_isRefused();
    void signIn_fiveWrongCodes_lock_evenForTheRightOne();
    void signIn_rightCode_forgetsTheWrongOnes();
    void signIn_recoveryCode_worksOnce_anyCase();
    void signIn_recoveryCodeOfSomebodyElse_isRefused();
    void newSecondFactor_endsTheOldOne();
    void accountWithoutSecondFactor_signsInByPassword();
    void newPassword_keepsTheSecondFactor();
    void tables_holdNoRecoveryCode();

private:
    [[nodiscard]] Answer signIn(const std::string &secondFactor, const std::string &password = kPassword) const;
    [[nodiscard]] std::string codeNow(std::int64_t stepsAway = 0) const;

    std::unique_ptr<HubFixture> m_hub;
    hub::SecondFactor m_factor;
    std::string m_secret; ///< raw
};

namespace {

/// The way an authenticator app reads what it was shown.
std::string fromBase32(const std::string &text)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        buffer = buffer << 5 | static_cast<unsigned>(kLetters.find(c));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits & 0xff);
        }
    }
    return bytes;
}

} // namespace

void TestSecondFactor::init()
{
    if (QByteArray(QTest::currentTestFunction()).contains("vectorsOfTheStandard"))
        return; // numbers alone
    m_hub = std::make_unique<HubFixture>();
    hub::setAccount(m_hub->storage(), kUser, kPassword, kClaire);
    m_factor = hub::giveSecondFactor(m_hub->storage(), kUser).value();
    m_secret = fromBase32(m_factor.secret);
}

Answer TestSecondFactor::signIn(const std::string &secondFactor, const std::string &password) const
{
    return m_hub->form("/oauth2/token", "grant_type=password&username=" + kUser + "&password=" + hub::percentEncoded(password)
            + (secondFactor.empty() ? "" : "&second_factor=" + hub::percentEncoded(secondFactor)));
}

std::string TestSecondFactor::codeNow(std::int64_t stepsAway) const
{
    return hub::totpCode(m_secret, m_hub->clock.now().ms / hub::kTotpStepMs + stepsAway);
}

void TestSecondFactor::totpCode_vectorsOfTheStandard_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    // RFC 6238, appendix B, SHA1.
    QTest::newRow("59") << qint64(59) << "94287082";
    QTest::newRow("1111111109") << qint64(1'111'111'109) << "07081804";
    QTest::newRow("1111111111") << qint64(1'111'111'111) << "14050471";
    QTest::newRow("1234567890") << qint64(1'234'567'890) << "89005924";
    QTest::newRow("2000000000") << qint64(2'000'000'000) << "69279037";
    QTest::newRow("20000000000") << qint64(20'000'000'000) << "65353130";
}

void TestSecondFactor::totpCode_vectorsOfTheStandard()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(hub::totpCode("12345678901234567890", seconds / 30, 8)), code);
    QCOMPARE(QString::fromStdString(hub::totpCode("12345678901234567890", seconds / 30)), code.right(6));
}

void TestSecondFactor::toBase32_vectorsOfTheStandard_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<QString>("text");
    // RFC 4648 §10, without padding.
    QTest::newRow("0") << "" << "";
    QTest::newRow("1") << "f" << "MY";
    QTest::newRow("2") << "fo" << "MZXQ";
    QTest::newRow("3") << "foo" << "MZXW6";
    QTest::newRow("4") << "foob" << "MZXW6YQ";
    QTest::newRow("5") << "fooba" << "MZXW6YTB";
    QTest::newRow("6") << "foobar" << "MZXW6YTBOI";
}

void TestSecondFactor::toBase32_vectorsOfTheStandard()
{
    QFETCH(QString, bytes);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(hub::toBase32(bytes.toStdString())), text);
}

void TestSecondFactor::otpauthUri_isWhatAuthenticatorsRead()
{
    QCOMPARE(m_factor.uri, "otpauth://totp/Passerelle:leroy?secret=" + m_factor.secret + "&issuer=Passerelle&algorithm=SHA1&digits=6&period=30");
    QCOMPARE(m_secret.size(), 20U);
    QCOMPARE(int(m_factor.recoveryCodes.size()), hub::kRecoveryCodes);
}

void TestSecondFactor::signIn_passwordAlone_asksForTheSecondFactor()
{
    const Answer answer = signIn("");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.at("/passerelle_reason"), "second_factor_needed"s);
    QCOMPARE(answer.at("/access_token"), ""s);
}

void TestSecondFactor::signIn_wrongPassword_saysNothingOfTheSecondFactor()
{
    const Answer wrong = signIn(codeNow(), "guess");
    const Answer unknown = m_hub->form("/oauth2/token", "grant_type=password&username=nobody&password=guess&second_factor=123456");
    QCOMPARE(wrong.body, unknown.body);
    QCOMPARE(signIn(codeNow()).status, 200); // the code was not spent
}

void TestSecondFactor::signIn_withCode_isLetIn()
{
    const std::string code = codeNow();
    const Answer answer = signIn(code.substr(0, 3) + ' ' + code.substr(3));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at("/practitioner"), kClaire);
}

void TestSecondFactor::signIn_codeOfTheStepBeside_data()
{
    QTest::addColumn<qint64>("away");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("two before") << qint64(-2) << false;
    QTest::newRow("one before") << qint64(-1) << true;
    QTest::newRow("one after") << qint64(1) << true;
    QTest::newRow("two after") << qint64(2) << false;
}

void TestSecondFactor::signIn_codeOfTheStepBeside()
{
    QFETCH(qint64, away);
    QFETCH(bool, isTaken);
    QCOMPARE(signIn(codeNow(away)).status == 200, isTaken);
}

void TestSecondFactor::signIn_codeAgain_isRefused()
{
    const std::string code = codeNow();
    QCOMPARE(signIn(code).status, 200);
    QCOMPARE(signIn(code).at("/passerelle_reason"), "second_factor_wrong"s);
    m_hub->clock.advanceMs(hub::kTotpStepMs);
    QCOMPARE(signIn(code).at("/passerelle_reason"), "second_factor_wrong"s);
    QCOMPARE(signIn(codeNow()).status, 200);
}

void TestSecondFactor::signIn_olderCodeAfterANewerOne_isRefused()
{
    QCOMPARE(signIn(codeNow(1)).status, 200);
    QCOMPARE(signIn(codeNow()).at("/passerelle_reason"), "second_factor_wrong"s);
}

void TestSecondFactor::signIn_fiveWrongCodes_lock_evenForTheRightOne()
{
    for (int i = 0; i < hub::kWrongCodesThatLock - 1; ++i)
        QCOMPARE(signIn("00000" + std::to_string(i) + "x").at("/passerelle_reason"), "second_factor_wrong"s);
    QCOMPARE(signIn("wrong").at("/passerelle_reason"), "locked"s);
    QCOMPARE(signIn(codeNow()).at("/passerelle_reason"), "locked"s);
    QCOMPARE(signIn(m_factor.recoveryCodes.front()).at("/passerelle_reason"), "locked"s);
    m_hub->clock.advanceMs(hub::kAccountLockMs);
    QCOMPARE(signIn(codeNow()).status, 200);
}

void TestSecondFactor::signIn_rightCode_forgetsTheWrongOnes()
{
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < hub::kWrongCodesThatLock - 1; ++i)
            QCOMPARE(signIn("wrong").at("/passerelle_reason"), "second_factor_wrong"s);
        m_hub->clock.advanceMs(hub::kTotpStepMs);
        QCOMPARE(signIn(codeNow()).status, 200);
    }
}

void TestSecondFactor::signIn_recoveryCode_worksOnce_anyCase()
{
    QString typed = QString::fromStdString(m_factor.recoveryCodes.at(3)).toLower().replace('-', ' ');
    QCOMPARE(signIn(typed.toStdString()).status, 200);
    QCOMPARE(signIn(typed.toStdString()).at("/passerelle_reason"), "second_factor_wrong"s);
    QCOMPARE(signIn(m_factor.recoveryCodes.at(4)).status, 200);
}

void TestSecondFactor::signIn_recoveryCodeOfSomebodyElse_isRefused()
{
    hub::setAccount(m_hub->storage(), "other", kPassword, kClaire);
    const auto others = hub::giveSecondFactor(m_hub->storage(), "other");
    QCOMPARE(signIn(others->recoveryCodes.front()).at("/passerelle_reason"), "second_factor_wrong"s);
}

void TestSecondFactor::newSecondFactor_endsTheOldOne()
{
    const std::string code = codeNow();
    const auto fresh = hub::giveSecondFactor(m_hub->storage(), kUser);
    QVERIFY(signIn(code).status != 200);
    QVERIFY(signIn(m_factor.recoveryCodes.front()).status != 200);
    QCOMPARE(signIn(fresh->recoveryCodes.front()).status, 200);
    QVERIFY(!hub::giveSecondFactor(m_hub->storage(), "nobody"));
}

void TestSecondFactor::accountWithoutSecondFactor_signsInByPassword()
{
    const Answer answer = m_hub->form("/oauth2/token", "grant_type=password&username=claire&password=fictitious+password");
    QCOMPARE(answer.status, 200); // the account of the demo
}

void TestSecondFactor::newPassword_keepsTheSecondFactor()
{
    hub::setAccount(m_hub->storage(), kUser, "another long password", kClaire);
    QCOMPARE(signIn("", "another long password").at("/passerelle_reason"), "second_factor_needed"s);
    QCOMPARE(signIn(codeNow(), "another long password").status, 200);
}

void TestSecondFactor::tables_holdNoRecoveryCode()
{
    const std::string everything = m_hub->storage().read([](auto &database) {
        std::string text;
        auto query = hub::require(database.prepare("SELECT hash, username FROM recovery_code"));
        while (hub::require(query.step()))
            text += query.text(0) + query.text(1);
        return text;
    });
    QVERIFY(everything.find(kUser) != std::string::npos); // the scan does see the table
    for (const std::string &code : m_factor.recoveryCodes)
        QVERIFY(everything.find(code) == std::string::npos);
}

QTEST_GUILESS_MAIN(TestSecondFactor)
#include "tst_secondfactor.moc"
