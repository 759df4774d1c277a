// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects somebody who asked to be erased: nothing of them is left at the centre but who looked, their devices are signed out, the
// receipt says so, and nobody else loses anything.
#include "sync/hub/erasure.h"

#include "tests/hub/hubfixture.h"

#include <QTest>

using namespace std::string_literals;
using namespace testsupport;

class TestErasure : public QObject {
    Q_OBJECT

private slots:
    void erase_leavesNothingOfThePatient();
    void erase_othersKeepEverything();
    void erase_patientsDevice_isSignedOut();
    void erase_cursorsOfTheTeam_areGone();
    void erase_unknownPatient_isRefused();
    void receipt_saysWhatWentAndHoldsNoContent();
};

namespace {

const platform::Instant kLater{FakeClock::kStartMs + 3'600'000};

/// What the database holds of somebody outside the record of who looked.
std::int64_t rowsOf(const HubFixture &hub, const std::string &patient)
{
    return hub.storage().read([&](hub::db::Connection &database) {
        std::int64_t rows = 0;
        for (const char *sql : {"SELECT count(*) FROM resource WHERE patient = :patient OR json LIKE :within",
                 "SELECT count(*) FROM resource_version WHERE json LIKE :within", "SELECT count(*) FROM session WHERE subject = :patient",
                 "SELECT count(*) FROM offer WHERE patient = :patient", "SELECT count(*) FROM delegation WHERE patient = :patient",
                 "SELECT count(*) FROM hidden_item WHERE patient = :patient", "SELECT count(*) FROM care_member WHERE patient = :patient"}) {
            auto query = hub::require(database.prepare(sql));
            if (std::string_view(sql).find(":patient") != std::string_view::npos)
                query.bind(":patient", patient);
            if (std::string_view(sql).find(":within") != std::string_view::npos)
                query.bind(":within", '%' + patient + '%');
            if (hub::require(query.step()))
                rows += query.integer(0);
        }
        return rows;
    });
}

/// A hub where something was measured, corrected and looked at.
struct UsedHub {
    HubFixture hub;

    UsedHub()
    {
        const std::string token = hub.professional();
        for (const std::string &patient : {kDurand, kMartin}) {
            const std::string id = "0190b7a0-0000-7000-8000-0000000b0" + patient.substr(patient.size() - 3);
            (void)hub.put("/fhir/R4/Observation/" + id, observation(id, patient, 71), token);
        }
        (void)hub.get("/fhir/R4/Patient/" + kDurand, token);
    }
};

} // namespace

void TestErasure::erase_leavesNothingOfThePatient()
{
    UsedHub used;
    QVERIFY(rowsOf(used.hub, kDurand) > 0);
    (void)hub::erasePatient(used.hub.storage(), kDurand, kLater);
    QCOMPARE(rowsOf(used.hub, kDurand), std::int64_t(0));
    QCOMPARE(used.hub.get("/fhir/R4/Observation?patient=" + kDurand, used.hub.professional()).entries().size(), std::size_t(0));
}

void TestErasure::erase_othersKeepEverything()
{
    UsedHub used;
    const std::int64_t before = rowsOf(used.hub, kMartin);
    (void)hub::erasePatient(used.hub.storage(), kDurand, kLater);
    QCOMPARE(rowsOf(used.hub, kMartin), before);
}

void TestErasure::erase_patientsDevice_isSignedOut()
{
    UsedHub used;
    const std::string token = used.hub.patient(kDurand);
    QCOMPARE(used.hub.get("/fhir/R4/Patient/" + kDurand, token).status, 200);
    const auto receipt = hub::erasePatient(used.hub.storage(), kDurand, kLater);
    QCOMPARE(receipt.sessions, std::int64_t(1));
    QCOMPARE(used.hub.get("/fhir/R4/Patient/" + kDurand, token).status, 401);
}

void TestErasure::erase_cursorsOfTheTeam_areGone()
{
    UsedHub used;
    const std::string token = used.hub.professional();
    const std::string cursor = used.hub.get("/fhir/R4/$changes", token).link("monitor").substr(used.hub.address().size());
    (void)hub::erasePatient(used.hub.storage(), kDurand, kLater);
    QCOMPARE(used.hub.get(cursor, token).status, 410);
}

void TestErasure::erase_unknownPatient_isRefused()
{
    UsedHub used;
    (void)hub::erasePatient(used.hub.storage(), kDurand, kLater);
    try {
        (void)hub::erasePatient(used.hub.storage(), kDurand, kLater);
        QFAIL("a patient was erased twice");
    } catch (const hub::Refusal &refusal) {
        QCOMPARE(refusal.status, 404);
    }
}

void TestErasure::receipt_saysWhatWentAndHoldsNoContent()
{
    UsedHub used;
    const auto receipt = hub::erasePatient(used.hub.storage(), kDurand, kLater);
    const Json json = Json::parse(hub::toText(receipt));
    QCOMPARE(at(json, "/patient"), kDurand);
    QCOMPARE(json["erased"]["resources"]["Patient"].get<int>(), 1);
    QVERIFY(json["erased"]["resources"]["Observation"].get<int>() >= 1);
    QVERIFY(hub::toText(receipt).find("Durand") == std::string::npos);
    QVERIFY(!at(json, "/kept").empty());
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
