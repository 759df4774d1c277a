// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what stands beside a number: a unit as people write it, never the code that machines exchange.
#include "app/viewmodels/wording.h"

#include <QTest>

using viewmodels::Wording;

class TestWording : public QObject {
    Q_OBJECT

private slots:
    void unit_code_isWrittenAsPeopleDo_data();
    void unit_code_isWrittenAsPeopleDo();
    void quantity_number_staysWithItsUnit();
};

void TestWording::unit_code_isWrittenAsPeopleDo_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("written");
    QTest::newRow("its own symbol") << "kg" << "kg";
    QTest::newRow("per cent") << "%" << "%";
    QTest::newRow("degrees") << "Cel" << "°C";
    QTest::newRow("pressure") << "mm[Hg]" << "mmHg";
    QTest::newRow("score") << "{score}" << "out of 10";
    QTest::newRow("per minute") << "/min" << "per minute";
    QTest::newRow("steps") << "{steps}/d" << "steps";
    QTest::newRow("annotation") << "{INR}" << "INR";
    QTest::newRow("unknown") << "mg/dL" << "mg/dL";
}

void TestWording::unit_code_isWrittenAsPeopleDo()
{
    QFETCH(QString, code);
    QFETCH(QString, written);
    QCOMPARE(Wording(QStringLiteral("en")).unit(code), written);
}

void TestWording::quantity_number_staysWithItsUnit()
{
    QCOMPARE(Wording(QStringLiteral("fr")).quantity(38.5, 1, QStringLiteral("Cel")), QString("38,5\u00a0°C"));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
