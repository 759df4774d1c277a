// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects therapeutic education as one process: nothing without agreement, leaving at any time, no end without two individual
// meetings, and the same outcome on every device whatever arrives first.
#include "app/domain/careprocess.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace domain;
using Kind = CareStep::Kind;
using Setting = CareStep::Setting;
using Stage = CareProcess::Stage;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

CareStep step(Kind kind, int day = 0, Setting setting = Setting::Individual)
{
    CareStep made;
    made.kind = kind;
    made.setting = setting;
    made.envelope.id = {std::string(toToken(kind)) + "-" + std::to_string(day)};
    made.envelope.author = {"claire"};
    made.envelope.authorRole = role::kNurse;
    made.envelope.occurredAt = {{1'774'000'000'000 + day * kDayMs}, 60};
    made.envelope.stamp = {made.envelope.occurredAt.at.ms, 0, "tablet"};
    if (kind == Kind::HandOver)
        made.receiver = {"karim"};
    return made;
}

CareProcess through(const std::vector<CareStep> &steps)
{
    CareProcess process;
    for (const CareStep &each : steps) {
        if (faultOf(process, each))
            qFatal("a step of the test does not follow: %s", each.envelope.id.value.c_str());
        process = after(process, each);
    }
    return process;
}

CareProcess at(Stage stage)
{
    std::vector<CareStep> steps;
    switch (stage) {
    case Stage::NotAsked:
        return {};
    case Stage::Refused:
        return through({step(Kind::JoinRefused)});
    default:
        break;
    }
    constexpr Kind order[] = {Kind::JoinAgreed, Kind::Assessment, Kind::Plan, Kind::Session, Kind::Evaluation, Kind::Closing};
    const int count = stage == Stage::Withdrawn ? 3 : static_cast<int>(stage) - static_cast<int>(Stage::Agreed) + 1;
    for (int i = 0; i < count; ++i)
        steps.push_back(step(order[i], i));
    if (stage == Stage::Withdrawn)
        steps.push_back(step(Kind::JoinWithdrawn, count));
    return through(steps);
}

/// What may follow each stage, a second time and by hand: one line a stage, everything else is refused.
struct Allowed {
    Stage stage;
    const char *steps;
};
constexpr Allowed kAllowed[] = {
    {Stage::NotAsked, "join-agreed join-refused share-agreed share-refused"},
    {Stage::Refused, "join-agreed join-refused share-agreed share-refused"},
    {Stage::Agreed, "join-withdrawn share-agreed share-refused assessment hand-over"},
    {Stage::Assessed, "join-withdrawn share-agreed share-refused assessment plan hand-over"},
    {Stage::Planned, "join-withdrawn share-agreed share-refused assessment plan session review hand-over"},
    {Stage::InSessions, "join-withdrawn share-agreed share-refused assessment plan session evaluation review hand-over"},
    {Stage::Evaluated, "join-withdrawn share-agreed share-refused assessment plan session evaluation review hand-over closing"},
    {Stage::Closed, "join-agreed join-refused share-agreed share-refused"},
    {Stage::Withdrawn, "join-agreed join-refused share-agreed share-refused"},
};

} // namespace

class TestCareProcess : public QObject {
    Q_OBJECT

private slots:
    void everyStage_everyStep_isAllowedOrNamed_data();
    void everyStage_everyStep_isAllowedOrNamed();
    void closing_oneIndividualMeeting_isNotEnough();
    void groupMeeting_isNeitherAssessmentNorEvaluation();
    void distance_countsAsIndividual_groupDoesNot();
    void withdrawal_isDated_andComingBackGoesOn();
    void newPath_afterClosing_beginsWithAnAssessment();
    void handOver_namesWhoIsResponsible();
    void review_isDueAYearAfterTheLastLook();
    void review_bornOf29February();
    void history_stepsThatDoNotFollow_areKeptAside();
    void history_orderOfArrival_doesNotMatter();
    void anySequence_holdsWhatMustAlwaysHold();
    void tokens_goThereAndBack();
};

void TestCareProcess::everyStage_everyStep_isAllowedOrNamed_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("allowed");
    for (const Allowed &each : kAllowed)
        QTest::addRow("%d", static_cast<int>(each.stage)) << static_cast<int>(each.stage) << QString::fromLatin1(each.steps);
}

void TestCareProcess::everyStage_everyStep_isAllowedOrNamed()
{
    QFETCH(int, stage);
    QFETCH(QString, allowed);
    const CareProcess process = at(static_cast<Stage>(stage));
    QCOMPARE(process.stage, static_cast<Stage>(stage));
    QStringList found;
    for (const Kind kind : allCareSteps()) {
        if (!faultOf(process, step(kind, 30)))
            found << QString::fromStdString(std::string(toToken(kind)));
    }
    QCOMPARE(found.join(u' '), allowed);
}

void TestCareProcess::closing_oneIndividualMeeting_isNotEnough()
{
    CareProcess process = at(Stage::Evaluated);
    QVERIFY(!faultOf(process, step(Kind::Closing)));
    process.individualMeetings = 1;
    QCOMPARE(faultOf(process, step(Kind::Closing)), std::optional(CareFault::TooFewIndividualMeetings));
}

void TestCareProcess::groupMeeting_isNeitherAssessmentNorEvaluation()
{
    QCOMPARE(faultOf(at(Stage::Agreed), step(Kind::Assessment, 1, Setting::Group)), std::optional(CareFault::NotInGroup));
    QCOMPARE(faultOf(at(Stage::InSessions), step(Kind::Evaluation, 9, Setting::Group)), std::optional(CareFault::NotInGroup));
    QVERIFY(!faultOf(at(Stage::Planned), step(Kind::Session, 9, Setting::Group)));
}

void TestCareProcess::distance_countsAsIndividual_groupDoesNot()
{
    CareProcess process = through({step(Kind::JoinAgreed), step(Kind::Assessment, 1, Setting::Distance), step(Kind::Plan, 2),
        step(Kind::Session, 3, Setting::Group), step(Kind::Session, 4, Setting::Group), step(Kind::Session, 5, Setting::Distance)});
    QCOMPARE(process.individualMeetings, 2);
    QCOMPARE(process.groupSessions, 2);
    QCOMPARE(process.distanceSessions, 1);
    QCOMPARE(process.sessions(), 3);
}

void TestCareProcess::withdrawal_isDated_andComingBackGoesOn()
{
    const CareStep leaving = step(Kind::JoinWithdrawn, 5);
    const CareProcess left = after(at(Stage::InSessions), leaving);
    QCOMPARE(left.withdrawnAt, std::optional(leaving.envelope.occurredAt));
    QCOMPARE(faultOf(left, step(Kind::Session, 6)), std::optional(CareFault::HasWithdrawn));
    const CareProcess back = after(left, step(Kind::JoinAgreed, 40));
    QCOMPARE(back.stage, Stage::InSessions);
    QVERIFY(!back.withdrawnAt);
    QCOMPARE(back.sessions(), 1);
    QCOMPARE(back.individualMeetings, left.individualMeetings);
}

void TestCareProcess::newPath_afterClosing_beginsWithAnAssessment()
{
    const CareProcess again = after(at(Stage::Closed), step(Kind::JoinAgreed, 400));
    QCOMPARE(again.stage, Stage::Agreed);
    QCOMPARE(again.individualMeetings, 0);
    QCOMPARE(faultOf(again, step(Kind::Plan, 401)), std::optional(CareFault::NoAssessment));
}

void TestCareProcess::handOver_namesWhoIsResponsible()
{
    const CareProcess process = at(Stage::Planned);
    QCOMPARE(process.responsible, ActorId{"claire"});
    CareStep nobody = step(Kind::HandOver, 9);
    nobody.receiver = {};
    QCOMPARE(faultOf(process, nobody), std::optional(CareFault::NoReceiver));
    QCOMPARE(after(process, step(Kind::HandOver, 9)).responsible, ActorId{"karim"});
}

void TestCareProcess::review_isDueAYearAfterTheLastLook()
{
    QVERIFY(!reviewDue(at(Stage::Assessed)));
    CareProcess process = at(Stage::Planned);
    process.plannedAt = platform::zonedFromIso("2026-11-21T09:00:00+01:00").value();
    QCOMPARE(toIso(*reviewDue(process)), std::string("2027-11-21"));
    process.reviewedAt = platform::zonedFromIso("2027-11-25T09:00:00+01:00").value();
    QCOMPARE(toIso(*reviewDue(process)), std::string("2028-11-25"));
    process.evaluatedAt = platform::zonedFromIso("2027-12-01T09:00:00+01:00").value();
    QCOMPARE(toIso(*reviewDue(process)), std::string("2028-12-01"));
    QVERIFY(!reviewDue(at(Stage::Closed)));
    QVERIFY(!reviewDue(at(Stage::Withdrawn)));
}

void TestCareProcess::review_bornOf29February()
{
    CareProcess process = at(Stage::Planned);
    process.plannedAt = platform::zonedFromIso("2028-02-29T09:00:00+01:00").value();
    QCOMPARE(toIso(*reviewDue(process)), std::string("2029-02-28"));
}

void TestCareProcess::history_stepsThatDoNotFollow_areKeptAside()
{
    // The patient left on day 5; a nurse without network held a session on day 6.
    const CareHistory history = historyOf({step(Kind::JoinAgreed, 0), step(Kind::Assessment, 1), step(Kind::Plan, 2), step(Kind::JoinWithdrawn, 5),
        step(Kind::Session, 6)});
    QCOMPARE(history.now.stage, Stage::Withdrawn);
    QCOMPARE(history.steps.size(), std::size_t(4));
    QCOMPARE(history.aside, (std::vector{CareHistory::Aside{step(Kind::Session, 6), CareFault::HasWithdrawn}}));
}

void TestCareProcess::history_orderOfArrival_doesNotMatter()
{
    std::vector<CareStep> steps{step(Kind::JoinAgreed, 0), step(Kind::Assessment, 1), step(Kind::Plan, 2), step(Kind::Session, 3), step(Kind::Session, 4),
        step(Kind::Evaluation, 5), step(Kind::Closing, 6), step(Kind::Session, 7)};
    const CareProcess expected = historyOf(steps).now;
    QCOMPARE(expected.stage, Stage::Closed);
    std::mt19937 random(20'261'121);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(steps.begin(), steps.end(), random);
        QCOMPARE(historyOf(steps).now, expected);
    }
}

/// 2,000 sequences of 40 steps by chance: what may never happen does not, and nothing is lost.
void TestCareProcess::anySequence_holdsWhatMustAlwaysHold()
{
    std::mt19937 random(7);
    int closed = 0;
    int withdrawn = 0;
    for (int round = 0; round < 2'000; ++round) {
        std::vector<CareStep> steps;
        for (int i = 0; i < 40; ++i) {
            const Kind kind = allCareSteps()[random() % allCareSteps().size()];
            steps.push_back(step(kind, i, static_cast<Setting>(random() % 3)));
        }
        const CareHistory history = historyOf(steps);
        QCOMPARE(history.steps.size() + history.aside.size(), steps.size());
        CareProcess process;
        bool isAgreed = false;
        int assessments = 0;
        int evaluations = 0;
        for (const CareStep &each : history.steps) {
            QVERIFY(!faultOf(process, each));
            const CareProcess before = process;
            process = after(process, each);
            const bool needsAgreement = each.kind >= Kind::Assessment;
            QVERIFY(!needsAgreement || isAgreed);
            if (each.kind == Kind::JoinAgreed) {
                isAgreed = true;
                if (before.stage != Stage::Withdrawn)
                    assessments = evaluations = 0;
            }
            if (each.kind == Kind::JoinWithdrawn || each.kind == Kind::JoinRefused || each.kind == Kind::Closing)
                isAgreed = false;
            assessments += each.kind == Kind::Assessment ? 1 : 0;
            evaluations += each.kind == Kind::Evaluation ? 1 : 0;
            QVERIFY(each.kind != Kind::Plan || assessments > 0);
            QVERIFY(each.kind != Kind::Closing || (assessments > 0 && evaluations > 0 && before.individualMeetings >= 2));
            QVERIFY((each.kind != Kind::Assessment && each.kind != Kind::Evaluation) || each.setting != Setting::Group);
            QVERIFY(process.individualMeetings >= 0 && process.sessions() >= 0);
        }
        QCOMPARE(process, history.now);
        closed += process.stage == Stage::Closed ? 1 : 0;
        withdrawn += process.stage == Stage::Withdrawn ? 1 : 0;
    }
    // The chance reaches the ends too, or it proves nothing.
    QVERIFY(closed > 0);
    QVERIFY(withdrawn > 0);
}

void TestCareProcess::tokens_goThereAndBack()
{
    for (const Kind kind : allCareSteps())
        QCOMPARE(careStepFromToken(toToken(kind)), std::optional(kind));
    for (const Setting setting : {Setting::Individual, Setting::Group, Setting::Distance})
        QCOMPARE(careSettingFromToken(toToken(setting)), std::optional(setting));
    QVERIFY(!careStepFromToken("party"));
    QVERIFY(!careSettingFromToken(""));
}

QTEST_GUILESS_MAIN(TestCareProcess)
#include "tst_careprocess.moc"
