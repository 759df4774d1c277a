// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the rules for two versions of one thing: each row of the table in SYNC 2.4, from both ends. Whatever loses is told.
#include "sync/engine/reconciler.h"
#include "sync/fhir/json.h"

#include <QTest>

#include <algorithm>

using namespace engine;
using Verdict = Reconciliation::Verdict;

namespace {

constexpr auto kStampUrl = R"(https://passerelle.example/fhir/StructureDefinition/entry-stamp)";

QByteArray resource(const char *type, const QByteArray &members)
{
    return QByteArray(R"({"resourceType":")") + type + R"(","id":"x","meta":{"versionId":"7"},)" + members + "}";
}

QByteArray said(const char *type, const QByteArray &members, int stamp)
{
    return resource(type, members + R"(,"extension":[{"url":")" + kStampUrl + R"(","valueString":"0)" + QByteArray::number(stamp) + R"("}])");
}

Reconciliation made(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    const auto result = reconcile({base.toStdString(), ours.toStdString(), theirs.toStdString()});
    if (!result)
        qFatal("not reconciled: %s", result.error().detail.c_str());
    return *result;
}

std::string content(const std::string &json)
{
    return fhir::contentWithoutMeta(json).value_or("unreadable");
}

bool saysAll(const std::string &json, const QList<QByteArray> &parts)
{
    return std::ranges::all_of(parts, [&](const QByteArray &part) { return QByteArray::fromStdString(json).contains(part); });
}

} // namespace

class TestReconciler : public QObject {
    Q_OBJECT

private slots:
    void reconcile_byRule_decides_data();
    void reconcile_byRule_decides();
    void reconcile_fromTheOtherEnd_meetsInOneVersion_data();
    void reconcile_fromTheOtherEnd_meetsInOneVersion();
    void reconcile_task_keepsWhatBothDid();
    void reconcile_dose_withdrawnWordsTravelAlong();
    void reconcile_goal_takesEachGroupFromWhoChangedIt();
    void reconcile_unknownMembers_stay();
    void reconcile_severalReads_theFirstStands();
    void reconcile_notAResource_isInvalid();
    void conflictRule_ofEachType_isWritten_data();
    void conflictRule_ofEachType_isWritten();
};

void TestReconciler::reconcile_byRule_decides_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("lost");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *name, const QByteArray &base, const QByteArray &ours, const QByteArray &theirs, Verdict verdict, int lost, bool asks = false) {
        QTest::newRow(name) << base << ours << theirs << int(verdict) << lost << asks;
    };
    const auto task = [](const QByteArray &status, const QByteArray &more = {}) { return resource("Task", R"("status":")" + status + "\"" + more); };
    const auto taken = [](const QByteArray &status, const QByteArray &time) {
        return resource("MedicationAdministration", R"("status":")" + status + R"(","effectiveDateTime":"2026-11-21T)" + time + "Z\"");
    };
    const auto form = [](const QByteArray &status, const QByteArray &author, const QByteArray &authored, const QByteArray &answer) {
        return resource("QuestionnaireResponse",
            R"("status":")" + status + R"(","author":{"reference":")" + author + R"("},"authored":"2026-11-)" + authored + R"(T08:00:00Z","item":[{"linkId":")" + answer + "\"}]");
    };
    const auto consent = [](const QByteArray &status, const QByteArray &provision) {
        return resource("Consent", R"("status":")" + status + R"(","provision":)" + provision);
    };

    row("the same words are no conflict", {}, resource("Basic", R"("note":"a","n":1.50)"), resource("Basic", R"("n":1.5,"note":"a")"), Verdict::Same, 0);
    row("only we changed", resource("Flag", R"("status":"active")"), resource("Flag", R"("status":"inactive")"), resource("Flag", R"("status":"active")"), Verdict::Ours, 0);
    row("only they changed", resource("Flag", R"("status":"active")"), resource("Flag", R"("status":"active")"), resource("Flag", R"("status":"inactive")"), Verdict::Theirs, 0);

    row("observation: a withdrawal stands", {}, resource("Observation", R"("status":"final")"), resource("Observation", R"("status":"entered-in-error")"), Verdict::Theirs, 1);
    row("observation: our withdrawal stands", {}, resource("Observation", R"("status":"entered-in-error")"), resource("Observation", R"("status":"final")"), Verdict::Ours, 1);
    row("observation: of two corrections the later", {}, said("Observation", R"("status":"amended","valueInteger":2)", 9), said("Observation", R"("status":"amended","valueInteger":3)", 8), Verdict::Ours, 1);
    row("observation: without order theirs", {}, resource("Observation", R"("status":"final","valueInteger":2)"), resource("Observation", R"("status":"final","valueInteger":3)"), Verdict::Theirs, 1);
    row("alert: what the team says about it is joined", {},
        resource("DetectedIssue", R"("status":"final","mitigation":[{"date":"a"}])"), resource("DetectedIssue", R"("status":"final","mitigation":[{"date":"b"}])"), Verdict::Merged, 0);
    row("message: read there", {}, resource("Communication", R"("status":"completed")"), resource("Communication", R"("status":"completed","received":"2026-11-21T08:00:00Z")"), Verdict::Theirs, 0);

    row("dose: taken beats not taken", {}, taken("not-done", "08:00:00"), taken("completed", "09:00:00"), Verdict::Theirs, 1);
    row("dose: our taken beats their not taken", {}, taken("completed", "09:00:00"), taken("not-done", "08:00:00"), Verdict::Ours, 1);
    row("dose: of two taken the earliest", {}, taken("completed", "07:59:00"), taken("completed", "08:00:00"), Verdict::Ours, 1);
    row("dose: of two taken the earliest, theirs", {}, taken("completed", "08:01:00"), taken("completed", "08:00:00"), Verdict::Theirs, 1);
    const auto fact = [&](const QByteArray &status, const QByteArray &time, const QByteArray &id) {
        return resource("MedicationAdministration", R"("status":")" + status + R"(","effectiveDateTime":"2026-11-21T)" + time
            + R"(Z","extension":[{"url":"https://passerelle.example/fhir/StructureDefinition/fact-id","valueString":")" + id + "\"}]");
    };
    row("dose: one device takes back its own word only", {}, fact("completed", "09:00:00", "b"), fact("entered-in-error", "08:00:00", "a"), Verdict::Merged, 1);
    row("dose: skipped by one, taken back by another", {}, fact("entered-in-error", "08:00:00", "a"), fact("not-done", "09:00:00", "b"), Verdict::Merged, 1);
    row("dose: taken back by who said it", {}, fact("completed", "08:00:00", "a"), fact("entered-in-error", "08:00:00", "a"), Verdict::Theirs, 1);
    row("dose: taken back stays so", {}, taken("completed", "07:00:00"), taken("entered-in-error", "08:00:00"), Verdict::Theirs, 1);

    row("task: completed beats in progress", task("requested"), task("in-progress"), task("completed"), Verdict::Theirs, 1);
    row("task: our completed beats in progress", task("requested"), task("completed"), task("in-progress"), Verdict::Ours, 1);
    row("task: cancelled beats in progress", task("requested"), task("in-progress"), task("cancelled"), Verdict::Theirs, 1);
    row("task: cancelled loses to completed", task("requested"), task("completed"), task("cancelled"), Verdict::Ours, 1);
    row("task: put on hold beats in progress", task("accepted"), task("in-progress"), task("on-hold"), Verdict::Theirs, 1);
    row("task: the team's words stay the team's", task("requested", R"(,"priority":"routine")"), task("requested", R"(,"priority":"asap")"), task("requested", R"(,"priority":"urgent")"), Verdict::Theirs, 1);

    row("draft: the newest of one person", {}, form("in-progress", "Patient/p", "21", "a"), form("in-progress", "Patient/p", "20", "b"), Verdict::Ours, 1);
    row("draft: the newest of one person, theirs", {}, form("in-progress", "Patient/p", "19", "a"), form("in-progress", "Patient/p", "20", "b"), Verdict::Theirs, 1);
    row("draft: of two people both", {}, form("in-progress", "Patient/p", "21", "a"), form("in-progress", "RelatedPerson/r", "20", "b"), Verdict::Theirs, 1, true);
    row("answers: finished beats a draft", {}, form("in-progress", "Patient/p", "21", "a"), form("completed", "Patient/p", "20", "b"), Verdict::Theirs, 1);
    row("assessment: finished by two people, somebody chooses", {}, form("completed", "Practitioner/a", "21", "a"), form("completed", "Practitioner/b", "20", "b"), Verdict::Ours, 1, true);

    for (const char *type : {"CarePlan", "CareTeam", "Flag", "Patient", "Practitioner", "MedicationRequest", "PlanDefinition", "Questionnaire"})
        row(type, resource(type, R"("status":"active")"), said(type, R"("status":"mine")", 9), said(type, R"("status":"theirs")", 1), Verdict::Theirs, 1);

    const auto goal = [](const QByteArray &by, const QByteArray &words, const QByteArray &status) {
        return resource("Goal", R"("expressedBy":{"reference":")" + by + R"("},"description":{"text":")" + words + R"("},"lifecycleStatus":")" + status + "\"");
    };
    row("goal: whose it is has the word", goal("Patient/p", "Walk", "active"), goal("Practitioner/n", "Walk 10 min", "active"), goal("Patient/p", "Swim", "active"), Verdict::Theirs, 1);
    row("goal: our own words stand", goal("Patient/p", "Walk", "active"), goal("Patient/p", "Swim", "active"), goal("Practitioner/n", "Walk 10 min", "active"), Verdict::Ours, 1);
    row("goal: nobody's before, a person chooses", {}, goal("Patient/p", "Swim", "active"), goal("Practitioner/n", "Walk", "active"), Verdict::Ours, 1, true);

    row("consent: ended is more restrictive", {}, consent("active", R"({"type":"permit"})"), consent("inactive", R"({"type":"permit"})"), Verdict::Theirs, 1, true);
    row("consent: denied is more restrictive", {}, consent("active", R"({"type":"deny"})"), consent("active", R"({"type":"permit"})"), Verdict::Ours, 1, true);
    row("consent: sooner is more restrictive", {}, consent("active", R"({"type":"permit","period":{"end":"2026-12-01"}})"), consent("active", R"({"type":"permit"})"), Verdict::Ours, 1, true);

    row("anything else: both", {}, resource("Basic", R"("created":"2026")"), resource("Basic", R"("created":"2025")"), Verdict::Theirs, 1, true);
}

void TestReconciler::reconcile_byRule_decides()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    const Reconciliation decided = made(base, ours, theirs);
    QTEST(int(decided.verdict), "verdict");
    QTEST(int(decided.lost.size()), "lost");
    QTEST(decided.asksSomebody, "asks");
    if (decided.verdict == Verdict::Theirs || decided.verdict == Verdict::Same)
        QCOMPARE(content(decided.json), content(theirs.toStdString()));
    if (decided.verdict == Verdict::Ours)
        QCOMPARE(content(decided.json), content(ours.toStdString()));
    // What is in use is never among what was lost.
    for (const std::string &lost : decided.lost)
        QVERIFY(content(lost) != content(decided.json));
}

void TestReconciler::reconcile_fromTheOtherEnd_meetsInOneVersion_data()
{
    reconcile_byRule_decides_data();
}

/// The device that loses sends what it decided; the other end, which had the other version waiting, must come to rest on it.
void TestReconciler::reconcile_fromTheOtherEnd_meetsInOneVersion()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    const Reconciliation here = made(base, ours, theirs);
    // On the server now; the other device made `theirs` and has nothing waiting any more.
    const Reconciliation there = made(theirs, theirs, QByteArray::fromStdString(here.json));
    QVERIFY(there.verdict == Verdict::Theirs || there.verdict == Verdict::Same);
    QCOMPARE(content(there.json), content(here.json));
    QVERIFY(there.lost.empty());
}

void TestReconciler::reconcile_task_keepsWhatBothDid()
{
    const QByteArray base = resource("Task", R"("status":"requested","restriction":{"period":{"end":"2026-11-25"}})");
    const QByteArray patient = resource("Task",
        R"("status":"completed","businessStatus":{"coding":[{"code":"completed"}]},"executionPeriod":{"start":"2026-11-21T08:00:00Z"},"output":[{"valueString":"a"}],"restriction":{"period":{"end":"2026-11-25"}})");
    const QByteArray team = resource("Task",
        R"("status":"cancelled","priority":"urgent","output":[{"valueString":"b"}],"restriction":{"period":{"end":"2026-11-30"}})");
    for (const auto &[ours, theirs] : {std::pair(patient, team), std::pair(team, patient)}) {
        const Reconciliation decided = made(base, ours, theirs);
        QCOMPARE(decided.verdict, Verdict::Merged);
        QVERIFY(saysAll(decided.json, {R"("status":"completed")", R"("code":"completed")", R"("priority":"urgent")", R"("end":"2026-11-30")",
            R"("start":"2026-11-21T08:00:00Z")", R"("valueString":"a")", R"("valueString":"b")"}));
        QCOMPARE(decided.lost.size(), std::size_t(1)); // that it was cancelled
    }
}

/// The word that counts may be another one by the time somebody takes the first back: that travels beside it.
void TestReconciler::reconcile_dose_withdrawnWordsTravelAlong()
{
    const auto told = [](const QByteArray &status, const QByteArray &time, const QByteArray &id, const QByteArray &withdrawn) {
        const QByteArray url = R"({"url":"https://passerelle.example/fhir/StructureDefinition/)";
        return resource("MedicationAdministration", R"("status":")" + status + R"(","effectiveDateTime":"2026-11-21T)" + time + R"(Z","extension":[)" + url
            + R"(fact-id","valueString":")" + id + "\"}" + (withdrawn.isEmpty() ? QByteArray() : "," + url + R"(withdrawn-facts","valueString":")" + withdrawn + "\"}") + "]");
    };
    // a is earlier and would stand, but was taken back elsewhere.
    const QByteArray earlier = told("completed", "08:00:00", "a", {});
    const QByteArray later = told("completed", "09:00:00", "b", "a");
    for (const auto &[ours, theirs] : {std::pair(earlier, later), std::pair(later, earlier)}) {
        const Reconciliation decided = made({}, ours, theirs);
        QCOMPARE(content(decided.json), content(later.toStdString()));
    }
    // Both were: nothing stands.
    const Reconciliation none = made({}, told("completed", "08:00:00", "a", "b"), later);
    QVERIFY(saysAll(none.json, {"entered-in-error", "\"a b\""}));
}

void TestReconciler::reconcile_goal_takesEachGroupFromWhoChangedIt()
{
    const QByteArray base = resource("Goal", R"("description":{"text":"Walk"},"lifecycleStatus":"active","expressedBy":{"reference":"Patient/p"})");
    const QByteArray words = resource("Goal", R"("description":{"text":"Swim"},"lifecycleStatus":"active","expressedBy":{"reference":"Patient/p"})");
    const QByteArray reached = resource("Goal", R"("description":{"text":"Walk"},"lifecycleStatus":"completed","expressedBy":{"reference":"Practitioner/n"})");
    const Reconciliation decided = made(base, words, reached);
    QCOMPARE(decided.verdict, Verdict::Merged);
    QVERIFY(saysAll(decided.json, {"Swim", "completed", "Patient/p"}));
    QVERIFY(!decided.asksSomebody);
    QCOMPARE(content(made(base, reached, words).json), content(decided.json));
}

void TestReconciler::reconcile_unknownMembers_stay()
{
    const QByteArray base = resource("Task", R"("status":"requested")");
    const QByteArray ours = resource("Task", R"("status":"in-progress")");
    const QByteArray theirs = resource("Task", R"("status":"requested","_status":{"id":"a"},"insurance":[{"reference":"Coverage/1"}],"amount":2.50)");
    const Reconciliation decided = made(base, ours, theirs);
    QVERIFY(saysAll(decided.json, {R"("status":"in-progress")", "insurance", R"("_status")", "2.50"}));
    QVERIFY(decided.lost.empty());
}

void TestReconciler::reconcile_severalReads_theFirstStands()
{
    const QByteArray early = resource("Communication", R"("status":"completed","received":"2026-11-21T09:00:00+01:00")");
    const QByteArray late = resource("Communication", R"("status":"completed","received":"2026-11-21T08:30:00Z")");
    QVERIFY(saysAll(made({}, early, late).json, {"09:00:00+01:00"}));
    QVERIFY(saysAll(made({}, late, early).json, {"09:00:00+01:00"}));
}

void TestReconciler::reconcile_notAResource_isInvalid()
{
    const std::string good = resource("Task", R"("status":"requested")").toStdString();
    for (const std::string bad : {"", "[]", "{}", "<html>", R"({"resourceType":7})"}) {
        QVERIFY(!reconcile({{}, bad, good}));
        QVERIFY(!reconcile({{}, good, bad}));
        QVERIFY(reconcile({bad, good, good})); // a base nobody can read is none
    }
}

void TestReconciler::conflictRule_ofEachType_isWritten_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("rule");
    const auto row = [](const char *type, ConflictRule rule) { QTest::newRow(type) << QByteArray(type) << int(rule); };
    row("Observation", ConflictRule::SingleAuthor);
    row("Provenance", ConflictRule::SingleAuthor);
    row("MedicationAdministration", ConflictRule::Dose);
    row("Task", ConflictRule::Progress);
    row("CarePlan", ConflictRule::TeamOwns);
    row("PractitionerRole", ConflictRule::TeamOwns);
    row("Goal", ConflictRule::Goal);
    row("Consent", ConflictRule::Consent);
    row("Basic", ConflictRule::KeepBoth);
    row("", ConflictRule::KeepBoth);
}

void TestReconciler::conflictRule_ofEachType_isWritten()
{
    QFETCH(QByteArray, type);
    QTEST(int(conflictRuleOf(type.toStdString(), "final")), "rule");
    QCOMPARE(conflictRuleOf("QuestionnaireResponse", "in-progress"), ConflictRule::Draft);
    QCOMPARE(conflictRuleOf("QuestionnaireResponse", "completed"), ConflictRule::SingleAuthor);
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
