// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what patients are told about who looked: everybody else, nobody of another patient, and by nobody but them.
#include "tests/hub/hubfixture.h"

#include <QTest>

using namespace testsupport;

class TestAccessLog : public QObject {
    Q_OBJECT

private slots:
    void log_professionalReadAndWrote_isSaidByDayWithoutOnesOwn()
    {
        HubFixture hub;
        const std::string nurse = hub.professional();
        const std::string patient = hub.patient(kDurand);
        QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, nurse).status, 200);
        QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, nurse).status, 200);
        QCOMPARE(hub.get("/fhir/R4/Patient/" + kMartin, nurse).status, 200);
        QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, patient).status, 200);
        QCOMPARE(hub.put("/fhir/R4/Observation/o1", observation("o1", kDurand), nurse).status, 201);

        // Rows wait for at most a second before they are written.
        Json lines;
        QTRY_VERIFY_WITH_TIMEOUT((lines = hub.get("/me/access-log", patient).json().value("lines", Json::array())).size() == 2, 5000);

        for (const Json &line : lines) {
            QCOMPARE(line.value("who", ""), "Practitioner/" + kClaire);
            QCOMPARE(line.value("times", 0), line.value("what", "") == "read" ? 2 : 1);
        }
        QCOMPARE(hub.get("/me/access-log", patient).json().value("whole", false), true);
    }

    void log_askedByAnybodyElse_isRefused()
    {
        HubFixture hub;
        QCOMPARE(hub.get("/me/access-log", hub.professional()).status, 403);
        QCOMPARE(hub.get("/me/access-log", {}).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestAccessLog)
#include "tst_accesslog.moc"
