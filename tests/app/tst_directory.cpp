// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the directory of a team: broken rows are told one by one, the good ones are kept, a file that is none loses nothing, and an
// old list says so.
#include "app/mapping/directoryimport.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;
using mapping::RowFault;

namespace {

const std::string kGood = R"({"name": "Pharmacie du Pont", "does": "Prépare vos médicaments", "phone": "01 99 00 10 03", "role": "pharmacist"})";
const std::string kNurse = R"({"name": "Claire Morel", "does": "Réunit tout le monde", "phone": "01 99 00 10 01", "coordinates": true})";

std::string fileOf(const std::string &rows, const std::string &asOf = "2026-11-01")
{
    return R"({"title": "CPTS du Pont", "asOf": ")" + asOf + R"(", "resources": [)" + rows + "]}";
}

QString written(const TempFolder &folder, const std::string &text)
{
    const QString name = QString::fromStdString((folder.path() / "list.json").string());
    QFile file(name);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
    file.write(QByteArray::fromStdString(text));
    return name;
}

} // namespace

Q_DECLARE_METATYPE(mapping::RowFault)

class TestDirectory : public QObject {
    Q_OBJECT

private slots:
    void row_broken_isToldAndTheOthersStay_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<RowFault>("fault");
        QTest::newRow("no object") << QByteArray("17") << RowFault::NotAnObject;
        QTest::newRow("null") << QByteArray("null") << RowFault::NotAnObject;
        QTest::newRow("no name") << QByteArray(R"({"does": "x", "phone": "15"})") << RowFault::NoName;
        QTest::newRow("name of spaces") << QByteArray(R"({"name": "  ", "does": "x", "phone": "15"})") << RowFault::NoName;
        QTest::newRow("name that is no text") << QByteArray(R"({"name": 7, "does": "x", "phone": "15"})") << RowFault::NoName;
        QTest::newRow("no task") << QByteArray(R"({"name": "A", "phone": "15"})") << RowFault::NoTask;
        QTest::newRow("no phone") << QByteArray(R"({"name": "A", "does": "x"})") << RowFault::NoPhone;
        QTest::newRow("a phone without digits") << QByteArray(R"({"name": "A", "does": "x", "phone": "demander"})") << RowFault::PhoneWithoutDigits;
        QTest::newRow("too long") << QByteArray("{\"name\": \"A\", \"does\": \"") + QByteArray(400, 'x') + "\", \"phone\": \"15\"}" << RowFault::TextTooLong;
        QTest::newRow("the same again") << QByteArray::fromStdString(kGood) << RowFault::SameAgain;
    }
    void row_broken_isToldAndTheOthersStay()
    {
        QFETCH(QByteArray, row);
        QFETCH(RowFault, fault);
        const auto read = mapping::directoryFrom(fileOf(kGood + ',' + row.toStdString() + ',' + kNurse));
        QVERIFY(read);
        QCOMPARE(read->directory.resources.size(), std::size_t(2));
        QCOMPARE(read->broken.size(), std::size_t(1));
        QCOMPARE(read->broken[0].row, 2);
        QCOMPARE(read->broken[0].fault, fault);
    }

    void directory_somebodyCoordinates_comesFirstAndOnlyOne()
    {
        const std::string second = R"({"name": "Dr Petit", "does": "Médecin", "phone": "01 99 00 10 04", "coordinates": true})";
        const auto read = mapping::directoryFrom(fileOf(kGood + ',' + kNurse + ',' + second));
        QCOMPARE(read->directory.resources[0].name, "Claire Morel");
        QVERIFY(read->hadSeveralCoordinators);
        QCOMPARE(std::ranges::count(read->directory.resources, true, &domain::Resource::coordinates), 1);
    }

    void directory_writtenAndRead_isTheSame()
    {
        const auto read = mapping::directoryFrom(fileOf(kNurse + ',' + kGood));
        QVERIFY(mapping::directoryFrom(mapping::toText(read->directory))->directory == read->directory);
    }

    void file_isNoDirectory_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no date") << QByteArray(R"({"resources": []})");
        QTest::newRow("a date that is none") << QByteArray::fromStdString(fileOf(kGood, "2026-13-45"));
        QTest::newRow("no list") << QByteArray(R"({"asOf": "2026-11-01", "resources": {}})");
    }
    void file_isNoDirectory_isRefused()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(mapping::directoryFrom(text.toStdString()).error().code, platform::ErrorCode::Invalid);
    }

    void import_goodThenBad_keepsWhatWasThere()
    {
        Tablet tablet;
        TempFolder folder;
        viewmodels::DirectoryViewModel directory(tablet.context, nullptr);
        QAbstractItemModelTester tester(directory.resources());
        QVERIFY(directory.importFrom(written(folder, fileOf(kNurse + R"(,{"name": "A", "does": "x"},)" + kGood))));
        QCOMPARE(directory.count(), 2);
        QCOMPARE(directory.importText(), u"2 of 3 rows taken."_s);
        QCOMPARE(directory.brokenRows(), QStringList{u"Row 2, A: the phone number is missing."_s});
        QVERIFY(cell(directory.resources(), 0, "coordinates").toBool());
        for (const std::string &bad : {std::string("no JSON"), fileOf("1, 2"), std::string()}) {
            QVERIFY(!directory.importFrom(written(folder, bad)));
            QVERIFY(directory.importText().endsWith(u"The list you had is still there."_s));
            QCOMPARE(directory.count(), 2);
        }
        QVERIFY(!directory.importFrom(u"/nowhere/list.json"_s));
        QCOMPARE(viewmodels::DirectoryViewModel(tablet.context, nullptr).count(), 2); // kept
    }

    void directory_olderThan180Days_saysSo()
    {
        Tablet tablet; // 21 November 2026
        TempFolder folder;
        viewmodels::DirectoryViewModel directory(tablet.context, nullptr);
        QVERIFY(directory.importFrom(written(folder, fileOf(kGood, "2026-05-25"))));
        QCOMPARE(directory.oldText(), QString());
        tablet.clock.advanceDays(1);
        QVERIFY(directory.oldText().startsWith(u"This list is 181 days old."_s));
        QVERIFY(directory.asOfText().replace(QChar(0x00A0), u' ').endsWith(u"25 May 2026"_s));
    }
};

QTEST_MAIN(TestDirectory)
#include "tst_directory.moc"
