// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what stays of two words on one planned dose, and that nobody takes back another's.
#include "sync/hub/dosemerge.h"

#include <QTest>

using hub::Json;

namespace {

const std::string kJulie = "RelatedPerson/julie";
const std::string kJeanne = "Patient/jeanne";

/// @param withdrawn ids, with blanks between
Json dose(const std::string &fact, const std::string &who, const std::string &status, const std::string &time, const std::string &withdrawn = {})
{
    const std::string at = "https://passerelle.example/fhir/StructureDefinition/";
    Json extensions = Json::array({{{"url", at + "fact-id"}, {"valueString", fact}}});
    if (!withdrawn.empty())
        extensions.push_back({{"url", at + "withdrawn-facts"}, {"valueString", withdrawn}});
    return {{"resourceType", "MedicationAdministration"}, {"id", "dose"}, {"meta", {{"versionId", "1"}}}, {"extension", extensions}, {"status", status},
        {"effectiveDateTime", "2026-11-21T" + time + ":00Z"}, {"performer", Json::array({{{"actor", {{"reference", who}}}}})}};
}

const Json kTakenEarly = dose("a", kJeanne, "completed", "08:00");
const Json kTakenLate = dose("b", kJulie, "completed", "09:00");
const Json kSkipped = dose("a", kJeanne, "not-done", "08:00");
const Json kTakenBack = dose("a", kJeanne, "entered-in-error", "08:00");

} // namespace

class TestDoseMerge : public QObject {
    Q_OBJECT

private slots:
    void keepsStoredDose_byTheRules()
    {
        QVERIFY(hub::keepsStoredDose(kTakenEarly, kTakenLate));
        QVERIFY(!hub::keepsStoredDose(kTakenLate, kTakenEarly));
        QVERIFY(!hub::keepsStoredDose(kSkipped, kTakenLate));
        QVERIFY(hub::keepsStoredDose(kTakenLate, kSkipped));
    }

    void keepsStoredDose_whoTakesBack_takesBackOneWord()
    {
        QVERIFY(!hub::keepsStoredDose(kTakenEarly, kTakenBack)); // the same word
        QVERIFY(hub::keepsStoredDose(kTakenBack, kTakenEarly));
        QVERIFY(hub::keepsStoredDose(kTakenLate, kTakenBack)); // another's stands
        QVERIFY(!hub::keepsStoredDose(kTakenBack, kTakenLate));
        QVERIFY(!hub::keepsStoredDose(kTakenEarly, dose("b", kJulie, "completed", "09:00", "a")));
    }

    void isMergeOfDoses_ownWordThatCountsMore_isOne()
    {
        const auto nobodys = [](const std::string &) { return false; };
        QVERIFY(hub::isMergeOfDoses(kSkipped, kTakenLate, kJulie, nobodys));
        QVERIFY(hub::isMergeOfDoses(kTakenBack, kTakenLate, kJulie, nobodys));
        QVERIFY(!hub::isMergeOfDoses(kTakenEarly, kTakenLate, kJulie, nobodys));
        QVERIFY(!hub::isMergeOfDoses(kTakenLate, kTakenEarly, kJulie, nobodys)); // in the patient's name
        QVERIFY(!hub::isMergeOfDoses(kTakenEarly, kTakenBack, kJulie, nobodys));
    }

    void isMergeOfDoses_sameWordWithMoreTakenBack_onlyOfOnesOwn()
    {
        const auto isJeannes = [](const std::string &fact) { return fact == "a"; };
        const Json stored = dose("c", kJeanne, "completed", "07:00", "x");
        QVERIFY(hub::isMergeOfDoses(stored, dose("c", kJeanne, "completed", "07:00", "b x"), kJulie, isJeannes));
        QVERIFY(!hub::isMergeOfDoses(stored, dose("c", kJeanne, "completed", "07:00", "a x"), kJulie, isJeannes));
        QVERIFY(!hub::isMergeOfDoses(stored, dose("c", kJeanne, "completed", "07:00", "b"), kJulie, isJeannes)); // forgets x
        QVERIFY(!hub::isMergeOfDoses(stored, dose("c", kJeanne, "not-done", "07:00", "b x"), kJulie, isJeannes));
    }
};

QTEST_GUILESS_MAIN(TestDoseMerge)
#include "tst_dosemerge.moc"
