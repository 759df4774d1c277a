// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what stands beside a number: a unit as people write it, never the code that machines exchange.
#include "app/domain/envelope.h"
#include "app/viewmodels/equipmenttext.h"
#include "app/viewmodels/unbroken.h"
#include "app/viewmodels/wording.h"
#include "content/loader/registries.h"

#include <QTest>

using viewmodels::Wording;

class TestWording : public QObject {
    Q_OBJECT

private slots:
    /// The lists of content and the words of the app are one: what the linter lets through can be said.
    void registries_everyThingAndRole_hasWords()
    {
        for (const std::string &thing : content::knownEquipment())
            QVERIFY2(viewmodels::hasEquipmentText(thing), thing.c_str());
        for (const domain::Role &role : {domain::role::kNurse, domain::role::kPhysician, domain::role::kPharmacist})
            QVERIFY2(content::knownRole(role.value), role.value.c_str());
    }
    void unit_code_isWrittenAsPeopleDo_data();
    void unit_code_isWrittenAsPeopleDo();
    void quantity_number_staysWithItsUnit();
    void unbroken_number_keepsWhatFollows_data();
    void unbroken_number_keepsWhatFollows();
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

void TestWording::unbroken_number_keepsWhatFollows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("phone") << "01 99 00 10 01" << QString("01\u00a099\u00a000\u00a010\u00a001");
    QTest::newRow("dose") << "1 comprimé le matin" << QString("1\u00a0comprimé le matin");
    QTest::newRow("hours") << "de 14 h à 17 h, le lundi" << QString("de 14\u00a0h à 17\u00a0h, le lundi");
    QTest::newRow("no number") << "selon le transit" << "selon le transit";
    QTest::newRow("number last") << "appeler le 15 " << "appeler le 15 ";
}

void TestWording::unbroken_number_keepsWhatFollows()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QCOMPARE(viewmodels::unbroken(typed.toStdString()), shown);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
