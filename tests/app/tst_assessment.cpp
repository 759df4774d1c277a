// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: one behaviour a test, from the answer to the resource.
// Protects the shared assessment: kept after every answer, finished only with the patient's word, one version of two never lost,
// and what was said feeds the plan. And the lists of patients, each verdict with its reasons.
#include "app/domain/reviews.h"
#include "app/mapping/assessmentmapping.h"
#include "app/services/syncadapter.h"
#include "app/viewmodels/assessmentviewmodel.h"
#include "app/viewmodels/eligibilityviewmodel.h"
#include "sync/fhir/json.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using domain::Assessment;
using testsupport::column;
using testsupport::kClaire;
using testsupport::kJeanne;
using testsupport::Tablet;
using testsupport::text;
using viewmodels::AssessmentViewModel;
using viewmodels::EligibilityViewModel;

namespace {

constexpr auto kForm = Assessment::Form::Education;

QStringList values(const QVariantList &list, const QString &key)
{
    QStringList found;
    for (const QVariant &each : list)
        found << each.toMap().value(key).toString();
    return found;
}

void agreeAndFinish(AssessmentViewModel &assessment)
{
    assessment.goTo(u"check"_s);
    if (!assessment.joinQuestion().isEmpty())
        assessment.join(true);
    assessment.setAgreement(u"given"_s);
    assessment.finish();
}

store::AssessmentRow stored(Tablet &tablet)
{
    const auto found = store::AssessmentStore(tablet.store->database()).find(domain::assessmentId(kJeanne, kForm));
    return found && *found ? **found : store::AssessmentRow{};
}

/// A version that Paul finished on another tablet.
void arriveFromPaul(Tablet &tablet, const std::string &item, const std::string &value)
{
    Assessment theirs{kJeanne, kForm, {}};
    domain::answer(theirs, item, value);
    domain::Envelope version = tablet.facts.envelope();
    version.patient = kJeanne;
    version.author = {"0190b7a0-0000-7000-8000-00000000a001"};
    version.authorRole = domain::role::kNurse;
    version.stamp = {tablet.clock.now().ms + 1, 0, "other-tablet"};
    QVERIFY(store::AssessmentStore(tablet.store->database()).save(theirs, version, store::Origin::Remote));
}

} // namespace

class TestAssessment : public QObject {
    Q_OBJECT

private slots:
    void dailyCare_medicinesAndMeasuresDecide_data();
    void dailyCare_medicinesAndMeasuresDecide();
    void mapping_comesBackAsItLeft();
    void mapping_otherQuestionnaires_areNoAssessment();
    void answers_areKeptAtOnce_onThisDeviceOnly();
    void parts_anyOrder_notDiscussedIsAnAnswer();
    void words_areKept_andReadTogether();
    void effect_saysWhatAnAnswerChanges();
    void baseline_answersAreFacts_andNotAskedAgain();
    void baseline_rightAnswer_sparesAUsualUnitOnly();
    void reading_answerIsNotKept();
    void goals_areKeptInTheirWords();
    void finish_withoutTheirWord_saysWhatIsMissing();
    void finish_agreed_isADocumentAWordAndAMeeting();
    void finish_againTheSameDay_isNoSecondMeeting();
    void finish_disagreement_sendsNothing();
    void finish_withdrawn_isRefusedAndNothingIsLost();
    void twoNurses_bothOffline_bothVersionsStay();
    void twoNurses_draftOvertaken_saysSo();
    void refused_forAPharmacist();
    void eligibility_reasonsForEachList();
    void eligibility_surgeryEpisode();
    void eligibility_isKeptForTheTeam();
};

void TestAssessment::dailyCare_medicinesAndMeasuresDecide_data()
{
    QTest::addColumn<QString>("medicines");
    QTest::addColumn<QString>("measures");
    QTest::addColumn<int>("expected");
    using domain::DailyCare;
    QTest::newRow("nothing said") << u""_s << u""_s << int(DailyCare::NotSaid);
    QTest::newRow("not discussed") << u"not-discussed"_s << u""_s << int(DailyCare::NotSaid);
    QTest::newRow("alone") << u"alone"_s << u"alone"_s << int(DailyCare::Alone);
    QTest::newRow("one said") << u"alone"_s << u"not-discussed"_s << int(DailyCare::Alone);
    QTest::newRow("help for one") << u"with-help"_s << u"alone"_s << int(DailyCare::WithHelp);
    QTest::newRow("somebody else for one") << u"someone-else"_s << u"alone"_s << int(DailyCare::WithHelp);
    QTest::newRow("somebody else") << u"someone-else"_s << u"someone-else"_s << int(DailyCare::SomeoneElse);
}

void TestAssessment::dailyCare_medicinesAndMeasuresDecide()
{
    QFETCH(QString, medicines);
    QFETCH(QString, measures);
    QFETCH(int, expected);
    Assessment assessment{kJeanne, kForm, {}};
    domain::answer(assessment, "daily/medicines", medicines.toStdString());
    domain::answer(assessment, "daily/measures", measures.toStdString());
    QCOMPARE(int(domain::dailyCare(assessment)), expected);
}

void TestAssessment::mapping_comesBackAsItLeft()
{
    Tablet tablet;
    Assessment assessment{kJeanne, kForm, {{"home/lives", "alone"}, {"words/daily", "Ma fille prépare \"les boîtes\".\n"}, {"later/unknown", "x"}}};
    const domain::Envelope version = tablet.workspace.journal.envelope(kJeanne);
    const fhir::QuestionnaireResponse wire = mapping::toFhir(assessment, version, std::nullopt);
    QCOMPARE(wire.status, std::string("completed"));
    QVERIFY(mapping::isAssessment(wire));
    const auto again = fhir::read<fhir::QuestionnaireResponse>(fhir::write(wire));
    QVERIFY(again);
    const auto read = mapping::assessmentFrom(*again);
    QVERIFY(read);
    QVERIFY(read->assessment == assessment);
    QCOMPARE(read->version.author, kClaire);
    QCOMPARE(read->version.id, version.id);
    QCOMPARE(mapping::toFhir(assessment, version, wire).status, std::string("amended"));
}

void TestAssessment::mapping_otherQuestionnaires_areNoAssessment()
{
    fhir::QuestionnaireResponse quiz;
    quiz.questionnaire = "https://passerelle.example/fhir/Questionnaire/heart-failure/daily-weighing";
    QVERIFY(!mapping::isAssessment(quiz));
    fhir::QuestionnaireResponse newer;
    newer.questionnaire = "https://passerelle.example/fhir/Questionnaire/assessment-of-tomorrow";
    newer.authored = "2026-11-21T08:00:00Z";
    newer.subject = fhir::Reference{};
    QVERIFY(mapping::isAssessment(newer));
    QVERIFY(!mapping::assessmentFrom(newer));
}

void TestAssessment::answers_areKeptAtOnce_onThisDeviceOnly()
{
    Tablet tablet;
    {
        AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
        QAbstractItemModelTester tester(assessment.items());
        QVERIFY(!assessment.isDraft());
        assessment.goTo(u"home"_s);
        assessment.answer(u"home/lives"_s, u"alone"_s);
        QVERIFY(assessment.isDraft());
    }
    QCOMPARE(*tablet.store->outbox.pendingCount(), 0);
    AssessmentViewModel again(tablet.context, kJeanne, nullptr);
    again.goTo(u"home"_s);
    QCOMPARE(text(again.items(), 0, "value"), u"alone"_s);
    again.answer(u"home/lives"_s, u"alone"_s);
    QCOMPARE(text(again.items(), 0, "value"), QString());
    again.giveUp();
    QVERIFY(!again.isDraft());
}

void TestAssessment::parts_anyOrder_notDiscussedIsAnAnswer()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    QCOMPARE(assessment.section(), u"illnesses"_s);
    assessment.goTo(u"goals"_s);
    assessment.later();
    QCOMPARE(assessment.section(), u"check"_s);
    QCOMPARE(values(assessment.sections(), u"step"_s)[4], u"unknown"_s);
    QCOMPARE(assessment.review()[4].toMap().value(u"lines"_s).toStringList().first(), u"Not discussed"_s);
    // Spoken about after all.
    assessment.goTo(u"goals"_s);
    assessment.answer(u"delivery/aloud"_s, u"yes"_s);
    assessment.goTo(u"daily"_s);
    QCOMPARE(values(assessment.sections(), u"step"_s)[4], u"done"_s);
    assessment.next();
    QCOMPARE(assessment.section(), u"home"_s);
}

void TestAssessment::words_areKept_andReadTogether()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.goTo(u"daily"_s);
    assessment.setWords(u"My daughter fills the boxes"_s);
    assessment.answer(u"daily/medicines"_s, u"with-help"_s);
    assessment.answer(u"nursing/level"_s, u"light"_s);
    QVERIFY(assessment.hasNursing());
    assessment.setNursingDay(u"2026-11-02"_s);
    const QStringList lines = assessment.review()[2].toMap().value(u"lines"_s).toStringList();
    QVERIFY(lines.contains(u"“My daughter fills the boxes”"_s));
    QVERIFY(lines.contains(u"Your medicines: With help"_s));
    QVERIFY(lines.join(u' ').contains(u"Light (BSA)"_s));
    QVERIFY(lines.join(u' ').contains(u"November"_s));
}

void TestAssessment::effect_saysWhatAnAnswerChanges()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.togglePack(u"heart-failure"_s);
    QVERIFY2(assessment.effectText().startsWith(u"The path would begin with"_s), qPrintable(assessment.effectText()));
    assessment.goTo(u"daily"_s);
    assessment.answer(u"daily/meals"_s, u"alone"_s);
    QCOMPARE(assessment.effectText(), QString());
    assessment.goTo(u"home"_s);
    assessment.answer(u"home/lives"_s, u"alone"_s);
    const auto known = services::readAssessment(*tablet.store, kJeanne, kForm);
    QVERIFY(known);
    QVERIFY(services::forPlanner(known->assessment, {}, testsupport::library()).environment.livesAlone);
}

void TestAssessment::baseline_answersAreFacts_andNotAskedAgain()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    QCOMPARE(assessment.baseline()->total(), 0);
    assessment.togglePack(u"heart-failure"_s);
    assessment.goTo(u"knowledge"_s);
    QVERIFY(assessment.baseline()->total() > 2);
    QAbstractItemModelTester tester(assessment.baseline()->options());
    const QString first = assessment.baseline()->stem();
    assessment.baseline()->dontKnow();
    QVERIFY(assessment.baseline()->isAnswered());
    QVERIFY(!assessment.baseline()->explanation().isEmpty());
    QCOMPARE(assessment.baseline()->given(), 1);
    const auto answers = tablet.store->answers.all(kJeanne);
    QVERIFY(answers);
    QCOMPARE(answers->size(), std::size_t(1));
    QVERIFY(domain::isBaseline(answers->front()));
    QCOMPARE(answers->front().envelope.author, kClaire);
    QCOMPARE(answers->front().envelope.onBehalfOf->value, kJeanne.value);
    assessment.baseline()->next();
    QVERIFY(assessment.baseline()->stem() != first);
    tablet.clock.advanceMinutes(1);
    AssessmentViewModel again(tablet.context, kJeanne, nullptr);
    QCOMPARE(again.baseline()->given(), 1);
    QVERIFY(again.baseline()->stem() != first);
    // A year later everything is asked anew.
    tablet.clock.advanceMinutes(60);
    again.beginAgain();
    QCOMPARE(again.baseline()->given(), 0);
}

void TestAssessment::baseline_rightAnswer_sparesAUsualUnitOnly()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.togglePack(u"heart-failure"_s);
    const content::Pack &pack = *testsupport::library().pack("heart-failure");
    for (const content::Unit &unit : pack.units) {
        for (const content::Question &question : unit.quiz.questions) {
            tablet.clock.advanceMinutes(1);
            domain::Answer answer;
            answer.unit = {pack.id.value, unit.id.value};
            answer.question = question.id.value;
            answer.competence = question.competence.value;
            answer.verdict = domain::Answer::Verdict::Right;
            QVERIFY(tablet.workspace.journal.baseline(answer, kJeanne));
        }
    }
    viewmodels::PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    for (int row = 0; row < builder.units()->rowCount(); ++row)
        QVERIFY2(testsupport::cell(builder.units(), row, "safety").toBool(), qPrintable(text(builder.units(), row, "title")));
    QVERIFY(column(builder.leftOut(), "reason").contains(u"Known at the assessment."_s));
    QVERIFY(builder.groundsFacts().join(u' ').contains(u"Known at the assessment"_s));
}

void TestAssessment::reading_answerIsNotKept()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.setReading(u"listen"_s);
    const auto known = services::readAssessment(*tablet.store, kJeanne, kForm);
    QVERIFY(known);
    QVERIFY(domain::isYes(known->assessment, "delivery/aloud"));
    QVERIFY(domain::isYes(known->assessment, "delivery/short"));
    for (const auto &[item, said] : known->assessment.answers)
        QVERIFY2(said != "listen" && item.find("reading") == std::string::npos, item.c_str());
    AssessmentViewModel again(tablet.context, kJeanne, nullptr);
    QCOMPARE(again.reading(), QString());
}

void TestAssessment::goals_areKeptInTheirWords()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    QVERIFY(!assessment.addGoal(u"  "_s));
    QVERIFY(!assessment.errorText().isEmpty());
    QVERIFY(assessment.addGoal(u"Walk to the market"_s));
    QCOMPARE(values(assessment.goals(), u"text"_s), QStringList(u"Walk to the market"_s));
    assessment.putGoalAway(values(assessment.goals(), u"key"_s).first());
    QVERIFY(assessment.goals().isEmpty());
}

void TestAssessment::finish_withoutTheirWord_saysWhatIsMissing()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.togglePack(u"heart-failure"_s);
    assessment.goTo(u"check"_s);
    QVERIFY(assessment.joinQuestion().startsWith(u"Do you wish to take part"_s));
    assessment.finish();
    QVERIFY(assessment.errorText().startsWith(u"First ask"_s));
    assessment.join(true);
    QVERIFY(assessment.joinQuestion().isEmpty());
    assessment.finish();
    QVERIFY(assessment.errorText().contains(u"agrees"_s));
    QVERIFY(!assessment.isFinished());
    QVERIFY(assessment.isDraft());
}

void TestAssessment::finish_agreed_isADocumentAWordAndAMeeting()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    QSignalSpy finished(&assessment, &AssessmentViewModel::finished);
    assessment.togglePack(u"heart-failure"_s);
    agreeAndFinish(assessment);
    QVERIFY2(assessment.isFinished(), qPrintable(assessment.errorText()));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!assessment.isDraft());
    QCOMPARE(assessment.history().size(), 1);
    QCOMPARE(stored(tablet).present.written.author, kClaire);
    const auto ledger = services::readLedger(*tablet.store, kJeanne);
    QVERIFY(ledger && ledger->broken.empty());
    QCOMPARE(ledger->consents.back().topic, domain::topic::kAssessment);
    QCOMPARE(ledger->consents.back().textVersion, std::string("assessment-1"));
    const auto history = services::careHistory(*tablet.store, kJeanne);
    QVERIFY(history);
    QCOMPARE(int(history->now.stage), int(domain::CareProcess::Stage::Assessed));
    QCOMPARE(history->now.individualMeetings, 1);
    QVERIFY(*tablet.store->outbox.isWaiting(store::subject::kAssessment, domain::assessmentId(kJeanne, kForm).value));
    // And it leaves as one resource.
    services::OutboxAdapter outbox(*tablet.store, [](const std::string &) { return mapping::MeasureCoding{}; });
    const auto entry = outbox.entryFor({0, std::string(store::subject::kAssessment), domain::assessmentId(kJeanne, kForm).value, kJeanne, 0});
    QVERIFY(entry);
    QCOMPARE(entry->type, std::string("QuestionnaireResponse"));
}

void TestAssessment::finish_againTheSameDay_isNoSecondMeeting()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.togglePack(u"heart-failure"_s);
    agreeAndFinish(assessment);
    tablet.clock.advanceMinutes(5);
    assessment.goTo(u"home"_s);
    assessment.answer(u"home/lives"_s, u"alone"_s);
    QVERIFY(assessment.isDraft());
    agreeAndFinish(assessment);
    QCOMPARE(assessment.history().size(), 2);
    QCOMPARE(services::careHistory(*tablet.store, kJeanne)->now.individualMeetings, 1);
}

void TestAssessment::finish_disagreement_sendsNothing()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.togglePack(u"heart-failure"_s);
    assessment.join(true);
    assessment.setAgreement(u"refused"_s);
    assessment.finish();
    QVERIFY(!assessment.isFinished());
    QVERIFY(assessment.isDraft());
    QVERIFY(assessment.errorText().contains(u"Nothing was sent"_s));
    const auto ledger = services::readLedger(*tablet.store, kJeanne);
    QCOMPARE(int(ledger->consents.back().decision), int(domain::ConsentEntry::Decision::Refused));
    QVERIFY(!*store::AssessmentStore(tablet.store->database()).find(domain::assessmentId(kJeanne, kForm)));
}

void TestAssessment::finish_withdrawn_isRefusedAndNothingIsLost()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.togglePack(u"heart-failure"_s);
    assessment.join(true);
    tablet.clock.advanceMinutes(1);
    domain::ConsentEntry word;
    word.topic = domain::topic::kJoin;
    word.decision = domain::ConsentEntry::Decision::Withdrawn;
    QVERIFY(services::recordWord(tablet.workspace.journal, *tablet.store, kJeanne, word));
    assessment.refresh();
    QVERIFY(assessment.blockedText().contains(u"no longer takes part"_s));
    assessment.setAgreement(u"given"_s);
    assessment.finish();
    QVERIFY(!assessment.isFinished());
    QVERIFY(assessment.isDraft());
    QVERIFY(!services::finishAgreedAssessment(tablet.workspace.journal, *tablet.store, {kJeanne, kForm, {{"home/lives", "alone"}}}));
    QVERIFY(!*store::AssessmentStore(tablet.store->database()).find(domain::assessmentId(kJeanne, kForm)));
}

void TestAssessment::twoNurses_bothOffline_bothVersionsStay()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.answer(u"home/lives"_s, u"alone"_s);
    agreeAndFinish(assessment);
    arriveFromPaul(tablet, "home/lives", "with-others");
    assessment.refresh();
    QVERIFY(assessment.otherText().startsWith(u"There are two versions."_s));
    QCOMPARE(values(assessment.differences(), u"ours"_s), QStringList(u"Alone"_s));
    QCOMPARE(values(assessment.differences(), u"theirs"_s), QStringList(u"With somebody"_s));
    assessment.keepTheirs();
    QCOMPARE(assessment.otherText(), QString());
    QCOMPARE(domain::answerTo(stored(tablet).present.assessment, "home/lives"), std::string("with-others"));
    QVERIFY(assessment.history().size() >= 3); // ours, Paul's, and the choice
    QVERIFY(!stored(tablet).other);
}

void TestAssessment::twoNurses_draftOvertaken_saysSo()
{
    Tablet tablet;
    AssessmentViewModel assessment(tablet.context, kJeanne, nullptr);
    assessment.answer(u"home/lives"_s, u"alone"_s);
    arriveFromPaul(tablet, "home/lives", "in-a-home");
    assessment.refresh();
    QVERIFY(!assessment.otherText().isEmpty());
    QVERIFY(assessment.isDraft());
    assessment.keepOurs();
    QVERIFY(assessment.otherText().isEmpty());
    agreeAndFinish(assessment);
    QCOMPARE(domain::answerTo(stored(tablet).present.assessment, "home/lives"), std::string("alone"));
    QCOMPARE(stored(tablet).earlier.size(), std::size_t(1));
}

void TestAssessment::refused_forAPharmacist()
{
    Tablet tablet;
    domain::Envelope version = tablet.workspace.journal.envelope(kJeanne);
    version.authorRole = domain::role::kPharmacist;
    const auto done = store::AssessmentStore(tablet.store->database()).save({kJeanne, kForm, {{"home/lives", "alone"}}}, version, store::Origin::Here);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), int(platform::ErrorCode::Forbidden));
}

void TestAssessment::eligibility_reasonsForEachList()
{
    Tablet tablet;
    EligibilityViewModel page(tablet.context, kJeanne, nullptr);
    QAbstractItemModelTester tester(page.lists());
    QCOMPARE(page.lists()->rowCount(), 4);
    QCOMPARE(page.episodes()->rowCount(), 0);
    QVERIFY(!column(page.lists(), "verdict").contains(u"On this list"_s));
    page.answer(u"peps/doctor"_s, u"yes"_s);
    // Born in 1948: 65 and over, and of the doctor's list; no illness said.
    QCOMPARE(column(page.lists(), "state"), (QStringList{u"no"_s, u"yes"_s, u"no"_s, u"yes"_s}));
    QVERIFY(testsupport::cell(page.lists(), 0, "reasons").toStringList().first().contains(u"diabetes"_s));
    page.answer(u"peps/diabetes"_s, u"yes"_s);
    QCOMPARE(column(page.lists(), "state").first(), u"yes"_s);
    page.answer(u"peps/diabetes"_s, u"yes"_s);
    QCOMPARE(column(page.lists(), "state").first(), u"no"_s);
}

void TestAssessment::eligibility_surgeryEpisode()
{
    Tablet tablet;
    EligibilityViewModel page(tablet.context, kJeanne, nullptr);
    QAbstractItemModelTester tester(page.episodes());
    page.answer(u"surgery/planned"_s, u"yes"_s);
    QCOMPARE(column(page.episodes(), "state"), (QStringList{u"unknown"_s, u"unknown"_s, u"unknown"_s}));
    page.write(u"surgery/ghm"_s, u"08c481"_s);
    for (const QString &item : {u"surgery/emergency"_s, u"surgery/palliative"_s, u"surgery/total"_s})
        page.answer(item, u"no"_s);
    page.answer(u"surgery/from-home"_s, u"yes"_s);
    page.write(u"surgery/day"_s, u"2026-12-03"_s);
    page.answer(u"surgery/before"_s, u"yes"_s);
    page.write(u"surgery/before-day"_s, u"2025-12-03"_s); // 365 days before
    QCOMPARE(column(page.episodes(), "state"), (QStringList{u"no"_s, u"no"_s, u"no"_s}));
    page.write(u"surgery/before-day"_s, u"2025-12-02"_s); // 366
    QCOMPARE(column(page.episodes(), "state"), (QStringList{u"yes"_s, u"no"_s, u"no"_s}));
    QVERIFY(testsupport::cell(page.episodes(), 1, "reasons").toStringList().first().contains(u"another operation"_s));
}

void TestAssessment::eligibility_isKeptForTheTeam()
{
    Tablet tablet;
    EligibilityViewModel page(tablet.context, kJeanne, nullptr);
    page.answer(u"peps/doctor"_s, u"yes"_s);
    QCOMPARE(*tablet.store->outbox.pendingCount(), 0);
    page.keepForTeam();
    QVERIFY(!page.isDraft());
    QCOMPARE(*tablet.store->outbox.pendingCount(), 1);
    QVERIFY(page.savedText().contains(u"Claire Morel"_s));
    // It is no shared assessment.
    QVERIFY(!*store::AssessmentStore(tablet.store->database()).find(domain::assessmentId(kJeanne, kForm)));
}

QTEST_MAIN(TestAssessment)
#include "tst_assessment.moc"
