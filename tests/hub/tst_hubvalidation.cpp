// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what is kept: what R4 does not allow is refused with the place named and nothing stored, and what R4 merely does not know
// comes back as it was sent.
#include "tests/hub/hubfixture.h"

#include "sync/hub/fhirdate.h"
#include "sync/hub/outcome.h"
#include "sync/hub/validation/structure.h"

#include <QTest>

using namespace std::string_literals;
using namespace testsupport;

namespace {

Json weight()
{
    return {{"resourceType", "Observation"}, {"id", "o1"}, {"status", "final"},
        {"code", {{"coding", Json::array({{{"system", "http://loinc.org"}, {"code", "29463-7"}}})}}},
        {"subject", {{"reference", "Patient/" + kDurand}}}, {"effectiveDateTime", "2026-11-21T08:00:00+01:00"},
        {"valueQuantity", {{"value", 72.5}, {"unit", "kg"}}}, {"component", Json::array({{{"code", {{"text", "x"}}}, {"valueInteger", 3}}})}};
}

/// The resource with the value at `pointer` replaced by `value`, or taken out.
Json with(Json resource, const std::string &pointer, const char *value)
{
    const Json::json_pointer place(pointer);
    if (value)
        resource[place] = Json::parse(value);
    else
        resource[place.parent_pointer()].erase(place.back());
    return resource;
}

Json observationOfHers()
{
    Json resource = weight();
    resource["id"] = "hers";
    return resource;
}

} // namespace

class TestHubValidation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_hub = std::make_unique<HubFixture>(); }
    void wrong_isRefusedNamingThePlace_andNothingIsStored_data();
    void wrong_isRefusedNamingThePlace_andNothingIsStored();
    void allowed_isStored_data();
    void allowed_isStored();
    void unknownElementsAndExtensions_survive();
    void reference_toNothing_isRefused_data();
    void reference_toNothing_isRefused();
    void reference_toWhatComesLaterInTheBundle_isTaken();
    void reference_toAnotherPatientLaterInTheBundle_isRefused();
    void required_ofEachType_isAskedFor();
    void dates_areReadAsFhirWritesThem_data();
    void dates_areReadAsFhirWritesThem();

private:
    std::unique_ptr<HubFixture> m_hub; ///< where nothing is stored
};

void TestHubValidation::wrong_isRefusedNamingThePlace_andNothingIsStored_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("expression");
    const auto row = [](const char *name, const Json &resource, const char *code, const char *expression) {
        QTest::newRow(name) << QByteArray::fromStdString(resource.dump()) << QByteArray(code) << QByteArray(expression);
    };
    const Json good = weight();
    row("no status", with(good, "/status", nullptr), "required", "Observation.status");
    row("no code", with(good, "/code", nullptr), "required", "Observation.code");
    row("status of no list", with(good, "/status", R"("perhaps")"), "code-invalid", "Observation.status");
    row("status as number", with(good, "/status", "7"), "value", "Observation.status");
    row("status as list", with(good, "/status", R"(["final"])"), "structure", "Observation.status");
    row("status null", with(good, "/status", "null"), "structure", "Observation.status");
    row("code as text", with(good, "/code", R"("29463-7")"), "structure", "Observation.code");
    row("code empty", with(good, "/code", "{}"), "structure", "Observation.code");
    row("coding as object", with(good, "/code/coding", R"({"code":"x"})"), "structure", "Observation.code.coding");
    row("coding empty", with(good, "/code/coding", "[]"), "structure", "Observation.code.coding");
    row("code with a blank at its end", with(good, "/code/coding/0/code", R"("x ")"), "value", "Observation.code.coding[0].code");
    row("system with a blank", with(good, "/code/coding/0/system", R"("http://lo inc")"), "value", "Observation.code.coding[0].system");
    row("time without zone", with(good, "/effectiveDateTime", R"("2026-11-21T08:00:00")"), "value", "Observation.effectiveDateTime");
    row("day that does not exist", with(good, "/effectiveDateTime", R"("2026-02-30")"), "value", "Observation.effectiveDateTime");
    row("value as text", with(good, "/valueQuantity/value", R"("72.5")"), "value", "Observation.valueQuantity.value");
    row("two values", with(good, "/valueString", R"("72")"), "structure", "Observation.valueString");
    row("component without code", with(good, "/component/0/code", nullptr), "required", "Observation.component[0].code");
    row("component with half a number", with(good, "/component/0/valueInteger", "3.5"), "value", "Observation.component[0].valueInteger");
    row("extension without url", with(good, "/extension", R"([{"valueString":"x"}])"), "required", "Observation.extension[0].url");
    row("comparator of no list", with(good, "/valueQuantity/comparator", R"("~")"), "code-invalid", "Observation.valueQuantity.comparator");
    row("contained without type", with(good, "/contained", R"([{"id":"x"}])"), "structure", "Observation.contained[0]");
    row("contained wrong inside", with(good, "/contained", R"([{"resourceType":"Observation","id":"x","status":"final"}])"), "required",
        "Observation.contained[0].code");
    row("fragment that is not contained", with(good, "/device", R"({"reference":"#scale"})"), "not-found", "Observation.device.reference");
    row("empty text", with(good, "/valueQuantity/unit", R"("")"), "value", "Observation.valueQuantity.unit");
    row("what stands beside is a text", with(good, "/_status", R"("x")"), "structure", "Observation._status");
}

void TestHubValidation::wrong_isRefusedNamingThePlace_andNothingIsStored()
{
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, expression);
    const HubFixture &hub = *m_hub;
    const std::string token = hub.patient(kDurand);
    const std::string before = hub.get("/fhir/R4/$changes?_count=1000", token).link("monitor");
    const Json sent = Json::parse(resource.toStdString());
    const Answer alone = hub.put("/fhir/R4/Observation/o1", sent, token);
    QCOMPARE(alone.status, 422);
    QCOMPARE(alone.issue("code"), code.toStdString());
    QCOMPARE(alone.issue("expression"), expression.toStdString());
    const Answer together = hub.post("/fhir/R4", bundleOf("transaction", {putEntry(observationOfHers()), putEntry(sent)}), token);
    QCOMPARE(together.status, 422);
    QCOMPARE(together.issue("expression"), "Bundle.entry[1].resource" + expression.toStdString().substr(11));
    QCOMPARE(hub.get("/fhir/R4/$changes?_count=1000", token).link("monitor"), before);
}

void TestHubValidation::allowed_isStored_data()
{
    QTest::addColumn<QByteArray>("resource");
    const auto row = [](const char *name, const Json &resource) { QTest::newRow(name) << QByteArray::fromStdString(resource.dump()); };
    const Json good = weight();
    row("as it is", good);
    row("a value that is not known, and why", with(with(good, "/status", nullptr), "/_status",
        R"({"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]})"));
    row("a month", with(good, "/effectiveDateTime", R"("2026-11")"));
    row("nanoseconds", with(good, "/effectiveDateTime", R"("2026-11-21T08:00:00.123456789Z")"));
    row("a fragment that is contained", with(with(good, "/contained", R"([{"resourceType":"Device","id":"scale"}])"), "/device", R"({"reference":"#scale"})"));
    row("a reference elsewhere", with(good, "/device", R"({"reference":"https://elsewhere.example/fhir/Device/7"})"));
    row("a reference in words", with(good, "/device", R"({"display":"bathroom scale"})"));
    row("a reference to a type the hub has not", with(good, "/encounter", R"({"reference":"Encounter/7"})"));
    row("a number with many digits", with(good, "/valueQuantity/value", "72.500000000000001"));
}

void TestHubValidation::allowed_isStored()
{
    QFETCH(QByteArray, resource);
    HubFixture hub;
    QCOMPARE(hub.put("/fhir/R4/Observation/o1", Json::parse(resource.toStdString()), hub.patient(kDurand)).status, 201);
}

void TestHubValidation::unknownElementsAndExtensions_survive()
{
    HubFixture hub;
    Json sent = weight();
    sent["bodyStructure"] = {{"reference", "BodyStructure/left-arm"}}; // R5
    sent["somethingNew"] = {1, nullptr, {{"deep", {{"er", true}}}}};
    sent["extension"] = Json::array({{{"url", "https://example.org/new"}, {"valueInteger64", "9007199254740993"}}});
    sent["code"]["coding"][0]["flavour"] = "unknown";
    const std::string token = hub.patient(kDurand);
    QCOMPARE(hub.put("/fhir/R4/Observation/o1", sent, token).status, 201);
    Json kept = hub.get("/fhir/R4/Observation/o1", token).json();
    kept.erase("meta");
    QCOMPARE(kept.dump(), sent.dump());
}

void TestHubValidation::reference_toNothing_isRefused_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("performer") << QByteArray("/performer") << QByteArray(R"([{"reference":"Practitioner/nobody"}])") << 422;
    QTest::newRow("part of") << QByteArray("/partOf") << QByteArray(R"([{"reference":"Procedure/nothing"}])") << 422;
    QTest::newRow("in an extension") << QByteArray("/extension")
                                     << QByteArray(R"([{"url":"https://example.org/x","valueReference":{"reference":"Task/nothing"}}])") << 422;
    QTest::newRow("placeholder") << QByteArray("/partOf") << QByteArray(R"([{"reference":"urn:uuid:0190b7a0-0000-7000-8000-000000000abc"}])") << 422;
    QTest::newRow("spoken answer that stays on its device") << QByteArray("/derivedFrom") << QByteArray(R"([{"reference":"QuestionnaireResponse/spoken"}])") << 201;
    QTest::newRow("helper without a device") << QByteArray("/performer") << QByteArray(R"([{"reference":"RelatedPerson/neighbour"}])") << 201;
}

void TestHubValidation::reference_toNothing_isRefused()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    HubFixture hub;
    const Json sent = with(weight(), pointer.toStdString(), value.constData());
    QCOMPARE(hub.put("/fhir/R4/Observation/o1", sent, hub.patient(kDurand)).status, status);
    QCOMPARE(hub.get("/fhir/R4/Observation/o1", hub.patient(kDurand)).status, status == 201 ? 200 : 404);
}

void TestHubValidation::reference_toWhatComesLaterInTheBundle_isTaken()
{
    HubFixture hub;
    const std::string claire = hub.professional();
    Json task = whole({{"resourceType", "Task"}, {"id", "t"}, {"for", {{"reference", "Patient/" + kDurand}}},
        {"basedOn", Json::array({{{"reference", "CarePlan/p"}}})}});
    const Json plan = whole({{"resourceType", "CarePlan"}, {"id", "p"}, {"subject", {{"reference", "Patient/" + kDurand}}}});
    QCOMPARE(hub.put("/fhir/R4/Task/t", task, claire).status, 422);
    QCOMPARE(hub.post("/fhir/R4", bundleOf("batch", {putEntry(task)}), claire).at("/entry/0/response/status"), "422"s);
    QCOMPARE(hub.post("/fhir/R4", bundleOf("transaction", {putEntry(task), putEntry(plan)}), claire).status, 200);
}

void TestHubValidation::reference_toAnotherPatientLaterInTheBundle_isRefused()
{
    HubFixture hub;
    const std::string claire = hub.professional(); // looks after both
    Json first = observation("first", kDurand);
    first["derivedFrom"] = Json::array({{{"reference", "Observation/second"}}});
    const Answer answer = hub.post("/fhir/R4", bundleOf("transaction", {putEntry(first), putEntry(observation("second", kMartin))}), claire);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.issue("expression"), "Bundle.entry[0].resource.derivedFrom[0]"s);
    QCOMPARE(hub.get("/fhir/R4/Observation/second", claire).status, 404);
}

void TestHubValidation::required_ofEachType_isAskedFor()
{
    // Each element that `whole` adds is one that R4 requires: without it the resource is refused, with it it is taken.
    for (const char *type : {"AuditEvent", "CarePlan", "Communication", "Consent", "DetectedIssue", "Flag", "Goal", "MedicationAdministration",
             "MedicationDispense", "MedicationRequest", "MedicationStatement", "Observation", "Procedure", "Provenance", "QuestionnaireResponse", "Task"}) {
        Json complete = whole({{"resourceType", type}, {"id", "x"}});
        for (const char *element : {"subject", "patient"})
            complete[element] = {{"reference", "Patient/x"}};
        complete["target"] = Json::array({{{"reference", "Patient/x"}}});
        if (type == "Goal"s || type == "Procedure"s || type == "Flag"s)
            complete.erase("target");
        try {
            hub::checkStructure(complete);
        } catch (const hub::Refusal &refusal) {
            QFAIL((refusal.expression + ": " + refusal.diagnostics).c_str());
        }
        const Json added = whole({{"resourceType", type}});
        for (const auto &[key, value] : added.items()) {
            if (key == "resourceType")
                continue;
            Json without = complete;
            without.erase(key);
            QVERIFY_EXCEPTION_THROWN(hub::checkStructure(without), hub::Refusal);
        }
    }
}

void TestHubValidation::dates_areReadAsFhirWritesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::newRow("year") << "2026" << "2026-01-01T00:00:00.000Z" << "2027-01-01T00:00:00.000Z";
    QTest::newRow("december") << "2026-12" << "2026-12-01T00:00:00.000Z" << "2027-01-01T00:00:00.000Z";
    QTest::newRow("february of a leap year") << "2028-02" << "2028-02-01T00:00:00.000Z" << "2028-03-01T00:00:00.000Z";
    QTest::newRow("day") << "2026-11-21" << "2026-11-21T00:00:00.000Z" << "2026-11-22T00:00:00.000Z";
    QTest::newRow("second") << "2026-11-21T08:00:00+01:00" << "2026-11-21T07:00:00.000Z" << "2026-11-21T07:00:01.000Z";
    QTest::newRow("millisecond") << "2026-11-21T08:00:00.250Z" << "2026-11-21T08:00:00.250Z" << "2026-11-21T08:00:00.251Z";
    for (const char *wrong : {"", "26", "2026-13", "2026-00", "2026-11-31", "2026-1-1", "today", "2026-11-21T25:00:00Z"})
        QTest::newRow(wrong) << wrong << QString() << QString();
}

void TestHubValidation::dates_areReadAsFhirWritesThem()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, until);
    const auto range = hub::rangeOf(text.toStdString());
    QCOMPARE(range.has_value(), !from.isEmpty());
    if (range) {
        QCOMPARE(platform::toIso(platform::Instant{range->from}), from.toStdString());
        QCOMPARE(platform::toIso(platform::Instant{range->until}), until.toStdString());
    }
}

QTEST_GUILESS_MAIN(TestHubValidation)
#include "tst_hubvalidation.moc"
