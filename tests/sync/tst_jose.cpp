// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what every signature here rests on: the examples of the standards, and nothing that only looks like one.
#include "platforms/base/bytes.h"
#include "sync/jose/compact.h"
#include "sync/jose/es256.h"
#include "sync/jose/rs256.h"

#include <QTest>

namespace {

std::string bytes(const char *text)
{
    return platform::fromBase64Url(text).value();
}

// RFC 7515, appendix A.2.
const char *const kModulus = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
const char *const kRsToken = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
// RFC 7515, appendix A.3.
const char *const kEsX = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
const char *const kEsY = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
const char *const kEsToken = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
// RFC 9449, §4.1 and §6.1.
const char *const kProofX = "l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs";
const char *const kProofY = "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA";
const char *const kProofThumbprint = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I";

} // namespace

class TestJose : public QObject {
    Q_OBJECT

private slots:
    void verify_examplesOfTheStandards_areRight();
    void verify_anyBitChanged_isWrong();
    void verify_shapesThatAreNoSignature_data();
    void verify_shapesThatAreNoSignature();
    void thumbprint_exampleOfTheStandard();
    void sign_thenVerify_isRight();
    void der_roundTrip_isTheSameKey();
    void der_nonsense_isNoKey_data();
    void der_nonsense_isNoKey();
    void splitCompact_notOne_data();
    void splitCompact_notOne();
};

void TestJose::verify_examplesOfTheStandards_areRight()
{
    const auto es = jose::splitCompact(kEsToken).value();
    QVERIFY(jose::verifyEs256({bytes(kEsX), bytes(kEsY)}, es.signedText, es.signature));
    const auto rs = jose::splitCompact(kRsToken).value();
    QVERIFY(jose::verifyRs256(bytes(kModulus), bytes("AQAB"), rs.signedText, rs.signature));
}

void TestJose::verify_anyBitChanged_isWrong()
{
    const auto es = jose::splitCompact(kEsToken).value();
    const auto rs = jose::splitCompact(kRsToken).value();
    for (std::size_t at = 0; at < es.signature.size(); ++at) {
        std::string changed = es.signature;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(!jose::verifyEs256({bytes(kEsX), bytes(kEsY)}, es.signedText, changed));
    }
    for (std::size_t at = 0; at < rs.signature.size(); at += 7) {
        std::string changed = rs.signature;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(!jose::verifyRs256(bytes(kModulus), bytes("AQAB"), rs.signedText, changed));
    }
    QVERIFY(!jose::verifyEs256({bytes(kEsX), bytes(kEsY)}, es.signedText + ' ', es.signature));
    QVERIFY(!jose::verifyEs256({bytes(kProofX), bytes(kProofY)}, es.signedText, es.signature));
}

void TestJose::verify_shapesThatAreNoSignature_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(63, 'x');
    QTest::newRow("long") << QByteArray(65, 'x');
    QTest::newRow("zeros") << QByteArray(64, '\0'); // r = s = 0, what some libraries took for right
    QTest::newRow("ones") << QByteArray(64, '\xff');
    QTest::newRow("s is zero") << QByteArray(32, 'x') + QByteArray(32, '\0');
}

void TestJose::verify_shapesThatAreNoSignature()
{
    QFETCH(QByteArray, signature);
    const auto es = jose::splitCompact(kEsToken).value();
    QVERIFY(!jose::verifyEs256({bytes(kEsX), bytes(kEsY)}, es.signedText, signature.toStdString()));
    QVERIFY(!jose::verifyRs256(bytes(kModulus), bytes("AQAB"), es.signedText, signature.toStdString()));
    // Too short a key vouches for nothing, whatever it signed.
    QVERIFY(!jose::verifyRs256(std::string(64, 'x'), bytes("AQAB"), es.signedText, signature.toStdString()));
    QVERIFY(!jose::verifyEs256({std::string(32, '\0'), std::string(32, '\0')}, es.signedText, signature.toStdString()));
}

void TestJose::thumbprint_exampleOfTheStandard()
{
    QCOMPARE(jose::PublicKey({bytes(kProofX), bytes(kProofY)}).thumbprint(), std::string(kProofThumbprint));
}

void TestJose::sign_thenVerify_isRight()
{
    // Many keys: about one coordinate or number in 128 begins with a zero byte, and must keep it.
    for (int i = 0; i < 300; ++i) {
        const auto key = jose::SigningKey::make();
        const std::string signature = key.sign("what is said");
        QCOMPARE(signature.size(), std::size_t(64));
        QCOMPARE(key.publicKey().x.size(), std::size_t(32));
        QVERIFY(jose::verifyEs256(key.publicKey(), "what is said", signature));
    }
}

void TestJose::der_roundTrip_isTheSameKey()
{
    const auto key = jose::SigningKey::make();
    const auto again = jose::SigningKey::fromDer(key.toDer());
    QVERIFY(again);
    QCOMPARE(again->publicKey(), key.publicKey());
    QVERIFY(jose::verifyEs256(key.publicKey(), "x", again->sign("x")));
}

void TestJose::der_nonsense_isNoKey_data()
{
    QTest::addColumn<QByteArray>("der");
    const QByteArray whole = QByteArray::fromStdString(jose::SigningKey::make().toDer());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("not a key");
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    // Ed25519, RFC 8410 §10.3: a key, but of another curve.
    QTest::newRow("another curve") << QByteArray::fromHex("302e020100300506032b657004220420d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842");
}

void TestJose::der_nonsense_isNoKey()
{
    QFETCH(QByteArray, der);
    QVERIFY(!jose::SigningKey::fromDer(der.toStdString()));
}

void TestJose::splitCompact_notOne_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << "";
    QTest::newRow("two parts") << "e30.e30";
    QTest::newRow("four parts") << "e30.e30.AA.AA";
    QTest::newRow("padding") << "e30=.e30.AA";
    QTest::newRow("space") << "e30.e30.AA ";
    QTest::newRow("too long") << QString(20'000, 'A') + ".e30.AA";
}

void TestJose::splitCompact_notOne()
{
    QFETCH(QString, token);
    QVERIFY(!jose::splitCompact(token.toStdString()));
}

QTEST_GUILESS_MAIN(TestJose)
#include "tst_jose.moc"
