// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what other systems wrote: a resource read and written back says exactly what it said, known to us or not.
#include "sync/fhir/auditevent.h"
#include "sync/fhir/bundle.h"
#include "sync/fhir/capabilitystatement.h"
#include "sync/fhir/careplan.h"
#include "sync/fhir/careteam.h"
#include "sync/fhir/communication.h"
#include "sync/fhir/consent.h"
#include "sync/fhir/json.h"
#include "sync/fhir/medicationadministration.h"
#include "sync/fhir/medicationrequest.h"
#include "sync/fhir/observation.h"
#include "sync/fhir/operationoutcome.h"
#include "sync/fhir/patient.h"
#include "sync/fhir/practitioner.h"
#include "sync/fhir/procedure.h"
#include "sync/fhir/questionnaireresponse.h"
#include "sync/fhir/relatedperson.h"
#include "sync/fhir/task.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <filesystem>

using namespace fhir;
using platform::ErrorCode;

namespace {

struct Written {
    std::string once;
    std::string twice;
    std::string failure;
    bool same = false;
};

template <typename Resource>
Written readAndWrite(const std::string &text)
{
    const auto resource = read<Resource>(text);
    if (!resource)
        return {{}, {}, resource.error().detail};
    const std::string once = write(*resource);
    const auto again = read<Resource>(once);
    if (!again)
        return {once, {}, again.error().detail};
    return {once, write(*again), {}, *again == *resource};
}

template <typename... Resources>
Written readAndWriteAny(const std::string &text, const std::string &type)
{
    Written written{{}, {}, "no struct for " + type};
    ((type == Resources::kResourceType ? void(written = readAndWrite<Resources>(text)) : void()), ...);
    return written;
}

Written roundTrip(const std::string &text)
{
    const auto head = readHead(text);
    if (!head)
        return {{}, {}, head.error().detail};
    return readAndWriteAny<AuditEvent, Bundle, CapabilityStatement, CarePlan, CareTeam, Communication, Consent, MedicationAdministration,
        MedicationRequest, Observation, OperationOutcome, Patient, Practitioner, Procedure,
        QuestionnaireResponse, RelatedPerson, Task>(text, head->type);
}

QJsonObject object(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// Every number of a text, digit for digit: a tree of doubles cannot tell 2.50 from 2.5.
QStringList numbers(const std::string &text)
{
    static const QRegularExpression strings(QStringLiteral("\"(\\\\.|[^\"\\\\])*\""));
    static const QRegularExpression notNumbers(QStringLiteral("[^0-9.eE+-]+|true|false"));
    QStringList found = QString::fromStdString(text).remove(strings).split(notNumbers, Qt::SkipEmptyParts);
    found.removeAll(QStringLiteral("e")); // what is left of "true" and "false"
    found.sort();
    return found;
}

} // namespace

class TestFhirJson : public QObject {
    Q_OBJECT

private slots:
    void fixture_readAndWritten_saysTheSame_data();
    void fixture_readAndWritten_saysTheSame();
    void read_malformed_namesThePath_data();
    void read_malformed_namesThePath();
    void read_malformed_neverQuotesTheText();
    void read_nestedTooDeeply_isRefused();
    void write_emptyMembers_areLeftOut();
    void write_controlCharacters_areEscaped();
    void observation_members_areWhereMappingLooksForThem();
    void medicationRequest_members_areWhereMappingLooksForThem();
    void contentWithoutMeta_sameContent_isEqual_data();
    void contentWithoutMeta_sameContent_isEqual();
    void decimal_of_keepsTheDecimals_data();
    void decimal_of_keepsTheDecimals();
};

void TestFhirJson::fixture_readAndWritten_saysTheSame_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &entry : std::filesystem::directory_iterator(testsupport::inSource("tests/fixtures/fhir")))
        QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().string());
}

void TestFhirJson::fixture_readAndWritten_saysTheSame()
{
    QFETCH(QString, file);
    const std::string text = testsupport::readFile(file.toStdString());
    QVERIFY2(!object(text).isEmpty(), "the fixture itself is not JSON");
    const Written written = roundTrip(text);
    QCOMPARE(written.failure, std::string());
    QCOMPARE(object(written.once), object(text));
    QCOMPARE(numbers(written.once), numbers(text));
    QCOMPARE(written.twice, written.once);
    QVERIFY(written.same);
}

void TestFhirJson::read_malformed_namesThePath_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << "" << "not JSON at byte 1";
    QTest::newRow("html") << "<html>" << "not JSON at byte 1";
    QTest::newRow("truncated") << R"({"resourceType":"Observation","status":"fi)" << "not JSON at byte 43";
    QTest::newRow("two documents") << R"({"resourceType":"Observation"}{})" << "not JSON at byte 31";
    QTest::newRow("array") << "[]" << R"(Observation.resourceType: "Observation" expected)";
    QTest::newRow("no type") << "{}" << R"(Observation.resourceType: "Observation" expected)";
    QTest::newRow("other type") << R"({"resourceType":"Patient"})" << R"(Observation.resourceType: "Observation" expected)";
    QTest::newRow("number for text") << R"({"resourceType":"Observation","status":3})" << "Observation.status: text expected";
    QTest::newRow("null") << R"({"resourceType":"Observation","status":null})" << "Observation.status: text expected";
    QTest::newRow("object for list") << R"({"resourceType":"Observation","category":{}})" << "Observation.category: a list expected";
    QTest::newRow("deep") << R"({"resourceType":"Observation","component":[{},{"valueQuantity":{"value":"72"}}]})"
                          << "Observation.component[1].valueQuantity.value: a number expected";
    QTest::newRow("fraction for integer") << R"({"resourceType":"Observation","valueInteger":1.5})" << "Observation.valueInteger: a whole number expected";
    QTest::newRow("huge integer") << R"({"resourceType":"Observation","valueInteger":99999999999})" << "Observation.valueInteger: a whole number expected";
    QTest::newRow("null in list of objects") << R"({"resourceType":"Observation","note":[null]})" << "Observation.note[0]: an object expected";
    QTest::newRow("member twice") << R"({"resourceType":"Observation","status":"final","status":"amended"})" << "a member is given twice";
}

void TestFhirJson::read_malformed_namesThePath()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const auto read = fhir::read<Observation>(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QCOMPARE(QString::fromStdString(read.error().detail), detail);
}

void TestFhirJson::read_malformed_neverQuotesTheText()
{
    const auto read = fhir::read<Patient>(R"({"resourceType":"Patient","name":[{"family":"Durand" "given":1}]})");
    QVERIFY(!read);
    QVERIFY(!QString::fromStdString(read.error().detail).contains("Durand"));
}

void TestFhirJson::read_nestedTooDeeply_isRefused()
{
    const std::string deep = R"({"resourceType":"Observation","x":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
    QCOMPARE(fhir::read<Observation>(deep).error(), (platform::Error{ErrorCode::Invalid, "nested too deeply"}));
}

void TestFhirJson::write_emptyMembers_areLeftOut()
{
    Observation observation;
    observation.status = "final";
    QCOMPARE(write(observation), std::string(R"({"resourceType":"Observation","status":"final"})"));
}

void TestFhirJson::write_controlCharacters_areEscaped()
{
    Communication message;
    message.payload.push_back({.contentString = std::string("a\x01\"\\\n\tb"), .contentAttachment = {}, .contentReference = {}, .extra = {}});
    QCOMPARE(object(write(message))["payload"][0]["contentString"].toString(), QString("a\u0001\"\\\n\tb"));
}

void TestFhirJson::observation_members_areWhereMappingLooksForThem()
{
    const auto weight = read<Observation>(testsupport::readFile(testsupport::inSource("tests/fixtures/fhir/observation-weight.json")));
    QVERIFY(weight);
    QCOMPARE(weight->valueQuantity->value->text, std::string("72.40"));
    QCOMPARE(weight->valueQuantity->value->value(), 72.4);
    QCOMPARE(weight->code.coding.at(0).code, std::string("29463-7"));
    QCOMPARE(weight->effectiveDateTime, std::string("2026-11-21T07:30:00+01:00"));
    QCOMPARE(weight->extra.count("referenceRange"), std::size_t(1));
}

void TestFhirJson::medicationRequest_members_areWhereMappingLooksForThem()
{
    const auto request = read<MedicationRequest>(testsupport::readFile(testsupport::inSource("tests/fixtures/fhir/medicationrequest-daily.json")));
    QVERIFY(request);
    const Dosage &dosage = request->dosageInstruction.at(0);
    QCOMPARE(dosage.timing->repeat->timeOfDay, std::vector<std::string>{"08:00:00"});
    QCOMPARE(dosage.doseAndRate.at(0).doseQuantity->value->text, std::string("2.50"));
    QCOMPARE(dosage.text, std::string("1 comprimé le matin à 8 h"));
}

void TestFhirJson::contentWithoutMeta_sameContent_isEqual_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("equal");
    const QString base = R"({"resourceType":"Task","id":"1","status":"done","n":[1.50,{"b":1,"a":2}]})";
    QTest::newRow("meta added") << base << R"({"resourceType":"Task","id":"1","meta":{"versionId":"2"},"status":"done","n":[1.5,{"a":2,"b":1}]})" << true;
    QTest::newRow("status changed") << base << R"({"resourceType":"Task","id":"1","status":"asked","n":[1.50,{"b":1,"a":2}]})" << false;
    QTest::newRow("list reordered") << base << R"({"resourceType":"Task","id":"1","status":"done","n":[{"b":1,"a":2},1.50]})" << false;
    QTest::newRow("inner meta counts") << R"({"resourceType":"B","x":{"meta":1}})" << R"({"resourceType":"B","x":{}})" << false;
    QTest::newRow("text and number differ") << R"({"resourceType":"B","x":"1"})" << R"({"resourceType":"B","x":1})" << false;
}

void TestFhirJson::contentWithoutMeta_sameContent_isEqual()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, equal);
    const auto a = contentWithoutMeta(left.toStdString());
    const auto b = contentWithoutMeta(right.toStdString());
    QVERIFY(a && b);
    QCOMPARE(*a == *b, equal);
}

void TestFhirJson::decimal_of_keepsTheDecimals_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 72.4 << 1 << "72.4";
    QTest::newRow("trailing zero") << 72.0 << 2 << "72.00";
    QTest::newRow("none") << 128.0 << 0 << "128";
    QTest::newRow("negative zero") << -0.01 << 1 << "0.0";
    QTest::newRow("rounded") << 6.66 << 1 << "6.7";
}

void TestFhirJson::decimal_of_keepsTheDecimals()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(Decimal::of(value, decimals).text), text);
}

QTEST_GUILESS_MAIN(TestFhirJson)
#include "tst_fhirjson.moc"
