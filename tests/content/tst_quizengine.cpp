// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a person is told after an answer: the verdict of every kind of question, the corrective card of a
// missed safety question at once, the team told after two, and teach-back never judged by the machine.
#include "content/learning/numbertext.h"
#include "content/learning/quizengine.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace content;
using namespace Qt::Literals::StringLiterals;

namespace {

const platform::Instant kNow{testsupport::FakeClock::kStartMs};

Option option(const char *key, bool correct = false)
{
    Option made;
    made.key = key;
    made.correct = correct;
    return made;
}

Question question(const char *id, QuestionKind kind, bool safety = false)
{
    Question made;
    made.id = QuestionId(id);
    made.kind = kind;
    made.competence = CompetenceId("weigh-daily");
    made.safety = safety;
    made.explanation.byLanguage = {{"fr", "parce que"}};
    made.remember.byLanguage = {{"fr", "à retenir"}};
    return made;
}

/// One question of each kind.
Quiz everyKind()
{
    Question single = question("single", QuestionKind::Single);
    single.options = {option("a", true), option("b"), option("c")};
    Question multiple = question("multiple", QuestionKind::Multiple);
    multiple.options = {option("a", true), option("b"), option("c", true)};
    Question picture = question("picture", QuestionKind::Picture);
    picture.options = {option("a"), option("b", true)};
    Question order = question("order", QuestionKind::Order);
    order.options = {option("first"), option("second"), option("third")};
    Question number = question("number", QuestionKind::Number);
    number.number = NumberGoal{"kg", {}, 72.4, 0.1};
    return {{single, multiple, picture, order, number, question("teachback", QuestionKind::TeachBack)}};
}

Quiz safetyQuiz()
{
    Quiz quiz;
    for (const char *id : {"q1", "q2", "q3", "q4"}) {
        Question made = question(id, QuestionKind::Single, true);
        made.options = {option("a", true), option("b")};
        quiz.questions.push_back(made);
    }
    return quiz;
}

Answer chose(const char *id, std::vector<std::string> keys)
{
    return {QuestionId(id), std::move(keys), {}, false};
}

std::vector<std::string> keysOf(const std::vector<Option> &options)
{
    std::vector<std::string> keys;
    for (const Option &o : options)
        keys.push_back(o.key);
    return keys;
}

} // namespace

class TestQuizEngine : public QObject {
    Q_OBJECT

private slots:
    void answer_verdict_data();
    void answer_verdict();
    void answer_always_explainsAndNamesWhatIsRight();
    void answer_dontKnow_isUnknownWithoutBlame();
    void answer_usualQuestionMissed_givesNoCard();
    void answer_safetyMissed_givesCardAtOnceAndTellsTeamAfterTwo();
    void answer_missedBefore_countsFromEarlierAttempts();
    void answer_twice_firstOneStands();
    void answer_unknownQuestion_changesNothing();
    void current_walksThroughTheQuiz();
    void shownOptions_order_isStableShuffledAndNeverRight();
    void shownOptions_otherKinds_keepTheAuthorsOrder();
    void parseNumber_asPeopleType_data();
    void parseNumber_asPeopleType();
    void parseNumber_nameOfTheUnit_isReadInAnyLanguage_data();
    void parseNumber_nameOfTheUnit_isReadInAnyLanguage();
};

void TestQuizEngine::answer_verdict_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *id, QStringList keys, const char *text, Verdict verdict) {
        QTest::newRow(name) << id << keys << text << int(verdict);
    };
    row("single right", "single", {"a"}, "", Verdict::Right);
    row("single wrong", "single", {"b"}, "", Verdict::NotQuite);
    row("single nothing", "single", {}, "", Verdict::NotQuite);
    row("multiple right", "multiple", {"c", "a"}, "", Verdict::Right);
    row("multiple part", "multiple", {"a"}, "", Verdict::NotQuite);
    row("multiple too much", "multiple", {"a", "b", "c"}, "", Verdict::NotQuite);
    row("picture right", "picture", {"b"}, "", Verdict::Right);
    row("order right", "order", {"first", "second", "third"}, "", Verdict::Right);
    row("order wrong", "order", {"second", "first", "third"}, "", Verdict::NotQuite);
    row("order incomplete", "order", {"first", "second"}, "", Verdict::NotQuite);
    row("number comma", "number", {}, "72,4", Verdict::Right);
    row("number dot", "number", {}, "72.4", Verdict::Right);
    row("number with unit", "number", {}, "72,4 kg", Verdict::Right);
    row("number at tolerance", "number", {}, "72,5", Verdict::Right);
    row("number beyond tolerance", "number", {}, "72,51", Verdict::NotQuite);
    row("number unreadable", "number", {}, "about 72", Verdict::Unknown);
    row("teach-back words", "teachback", {}, "I call my nurse", Verdict::ForReview);
    row("teach-back nothing", "teachback", {}, "", Verdict::ForReview);
}

void TestQuizEngine::answer_verdict()
{
    QFETCH(QString, question);
    QFETCH(QStringList, keys);
    QFETCH(QString, text);
    QFETCH(int, verdict);
    Answer given{QuestionId(question.toStdString()), {}, text.toStdString(), false};
    for (const QString &key : keys)
        given.keys.push_back(key.toStdString());
    const Quiz quiz = everyKind();
    const Step step = answer(quiz, begin(quiz, "attempt", kNow), given, kNow);
    QCOMPARE(int(step.feedback.verdict), verdict);
    QCOMPARE(step.state.answered.size(), std::size_t(1));
    QCOMPARE(step.state.answered[0].answer, given);
}

void TestQuizEngine::answer_always_explainsAndNamesWhatIsRight()
{
    const Quiz quiz = everyKind();
    const QuizState state = begin(quiz, "attempt", kNow);
    const Feedback missed = answer(quiz, state, chose("multiple", {"b"}), kNow).feedback;
    QCOMPARE(missed.chosen, std::vector<std::string>{"b"});
    QCOMPARE(missed.rightKeys, (std::vector<std::string>{"a", "c"}));
    QCOMPARE(missed.explanation.in("fr"), std::string("parce que"));
    QCOMPARE(
        answer(quiz, state, chose("order", {}), kNow).feedback.rightKeys, (std::vector<std::string>{"first", "second", "third"}));
    QCOMPARE(answer(quiz, state, chose("number", {}), kNow).feedback.rightNumber->value, 72.4);
    QCOMPARE(answer(quiz, state, chose("single", {"a"}), kNow).feedback.explanation.in("fr"), std::string("parce que"));
}

void TestQuizEngine::answer_dontKnow_isUnknownWithoutBlame()
{
    const Quiz quiz = everyKind();
    for (const Question &q : quiz.questions) {
        const Step step = answer(quiz, begin(quiz, "attempt", kNow), {q.id, {}, {}, true}, kNow);
        QCOMPARE(step.feedback.verdict, Verdict::Unknown);
        QVERIFY(!step.feedback.explanation.empty());
    }
}

void TestQuizEngine::answer_usualQuestionMissed_givesNoCard()
{
    const Quiz quiz = everyKind();
    const Step step =
        answer(quiz, begin(quiz, "attempt", kNow, {{CompetenceId("weigh-daily"), 1}}), chose("single", {"b"}), kNow);
    QVERIFY(!step.feedback.remember);
    QVERIFY(!step.feedback.tellTeam);
}

void TestQuizEngine::answer_safetyMissed_givesCardAtOnceAndTellsTeamAfterTwo()
{
    const Quiz quiz = safetyQuiz();
    Step step = answer(quiz, begin(quiz, "attempt", kNow), chose("q1", {"b"}), kNow);
    QCOMPARE(step.feedback.remember->in("fr"), std::string("à retenir"));
    QVERIFY(!step.feedback.tellTeam);
    step = answer(quiz, step.state, chose("q2", {"a"}), kNow);
    QVERIFY(!step.feedback.remember && !step.feedback.tellTeam);
    step = answer(quiz, step.state, {QuestionId("q3"), {}, {}, true}, kNow);
    QVERIFY(step.feedback.remember && step.feedback.tellTeam);
    step = answer(quiz, step.state, chose("q4", {"b"}), kNow);
    QVERIFY(!step.feedback.tellTeam);
    QCOMPARE(step.state.notRight.at(CompetenceId("weigh-daily")), 1);
}

void TestQuizEngine::answer_missedBefore_countsFromEarlierAttempts()
{
    const Quiz quiz = safetyQuiz();
    QVERIFY(answer(quiz, begin(quiz, "second", kNow, {{CompetenceId("weigh-daily"), 1}}), chose("q1", {"b"}), kNow)
                .feedback.tellTeam);
    QVERIFY(!answer(quiz, begin(quiz, "second", kNow, {{CompetenceId("other"), 1}}), chose("q1", {"b"}), kNow).feedback.tellTeam);
}

void TestQuizEngine::answer_twice_firstOneStands()
{
    const Quiz quiz = safetyQuiz();
    const Step first = answer(quiz, begin(quiz, "attempt", kNow), chose("q1", {"b"}), kNow);
    const Step second = answer(quiz, first.state, chose("q1", {"a"}), {kNow.ms + 1});
    QCOMPARE(second.feedback, first.feedback);
    QCOMPARE(second.state, first.state);
}

void TestQuizEngine::answer_unknownQuestion_changesNothing()
{
    const Quiz quiz = everyKind();
    const QuizState state = begin(quiz, "attempt", kNow);
    QCOMPARE(answer(quiz, state, chose("nowhere", {"a"}), kNow).state, state);
}

void TestQuizEngine::current_walksThroughTheQuiz()
{
    const Quiz quiz = safetyQuiz();
    QuizState state = begin(quiz, "attempt", kNow);
    for (const char *id : {"q1", "q2", "q3", "q4"}) {
        QCOMPARE(current(quiz, state)->id, QuestionId(id));
        state = answer(quiz, state, chose(id, {"a"}), kNow).state;
    }
    QVERIFY(!current(quiz, state));
}

void TestQuizEngine::shownOptions_order_isStableShuffledAndNeverRight()
{
    const Question order = everyKind().questions[3];
    std::set<std::vector<std::string>> seen;
    for (int i = 0; i < 200; ++i) {
        const std::string attempt = "attempt-" + std::to_string(i);
        const auto keys = keysOf(shownOptions(order, attempt));
        QCOMPARE(keysOf(shownOptions(order, attempt)), keys);
        QVERIFY(keys != keysOf(order.options));
        QVERIFY(std::is_permutation(keys.begin(), keys.end(), keysOf(order.options).begin()));
        seen.insert(keys);
    }
    QCOMPARE(seen.size(), std::size_t(5)); // every order but the right one
}

void TestQuizEngine::shownOptions_otherKinds_keepTheAuthorsOrder()
{
    const Question single = everyKind().questions[0];
    QCOMPARE(shownOptions(single, "attempt"), single.options);
}

void TestQuizEngine::parseNumber_nameOfTheUnit_isReadInAnyLanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<double>("value");
    QTest::newRow("several") << u"3 jours"_s << u"jours"_s << true << 3.0;
    QTest::newRow("one") << u"1 jour"_s << u"jours"_s << true << 1.0;
    QTest::newRow("in english") << u"3 days"_s << u"jours"_s << true << 3.0;
    QTest::newRow("glued") << u"2,5jours"_s << u"jours"_s << true << 2.5;
    QTest::newRow("the code") << u"3 d"_s << u"jours"_s << true << 3.0;
    QTest::newRow("without its accent") << u"2 degres"_s << u"degrés"_s << true << 2.0;
    QTest::newRow("a name with digits") << u"10 sur 10"_s << u"sur 10"_s << true << 10.0;
    QTest::newRow("another unit") << u"3 semaines"_s << u"jours"_s << false << 0.0;
    QTest::newRow("two numbers") << u"3 4 jours"_s << u"jours"_s << false << 0.0;
    QTest::newRow("no number") << u"jours"_s << u"jours"_s << false << 0.0;
}

void TestQuizEngine::parseNumber_nameOfTheUnit_isReadInAnyLanguage()
{
    QFETCH(QString, typed);
    QFETCH(QString, label);
    QFETCH(bool, readable);
    QFETCH(double, value);
    const NumberGoal goal{"d", {{{"fr", label.toStdString()}, {"en", "days"}}}, 3, 0};
    const auto number = parseNumber(typed.toStdString(), goal);
    QCOMPARE(number.has_value(), readable);
    QCOMPARE(number.value_or(0), value);
}

void TestQuizEngine::parseNumber_asPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<double>("value");
    QTest::newRow("comma") << "72,4" << true << 72.4;
    QTest::newRow("dot") << "72.4" << true << 72.4;
    QTest::newRow("spaces around") << "  72,4 " << true << 72.4;
    QTest::newRow("unit") << "72,4kg" << true << 72.4;
    QTest::newRow("unit after no-break space") << QString("72,4") + QChar(0xa0) + "kg" << true << 72.4;
    QTest::newRow("whole") << "120" << true << 120.0;
    QTest::newRow("thousands") << "1 200" << true << 1200.0;
    QTest::newRow("thousands, narrow space") << QString("1") + QChar(0x202f) + "200,5" << true << 1200.5;
    QTest::newRow("minus") << "-1,5" << true << -1.5;
    QTest::newRow("typographic minus") << QString(QChar(0x2212)) + "2" << true << -2.0;
    QTest::newRow("plus") << "+2" << true << 2.0;
    QTest::newRow("nothing") << "" << false << 0.0;
    QTest::newRow("unit alone") << "kg" << false << 0.0;
    QTest::newRow("word") << "deux" << false << 0.0;
    QTest::newRow("two separators") << "1,2,3" << false << 0.0;
    QTest::newRow("ends with comma") << "72," << false << 0.0;
    QTest::newRow("starts with comma") << ",5" << false << 0.0;
    QTest::newRow("wrong group") << "7 24" << false << 0.0;
    QTest::newRow("other unit") << "72 lb" << false << 0.0;
    QTest::newRow("exponent") << "1e3" << false << 0.0;
    QTest::newRow("infinity") << "inf" << false << 0.0;
    QTest::newRow("minus alone") << "-" << false << 0.0;
}

void TestQuizEngine::parseNumber_asPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(bool, readable);
    QFETCH(double, value);
    const auto number = parseNumber(typed.toStdString(), "kg");
    QCOMPARE(number.has_value(), readable);
    QCOMPARE(number.value_or(0), value);
}

QTEST_GUILESS_MAIN(TestQuizEngine)
#include "tst_quizengine.moc"
