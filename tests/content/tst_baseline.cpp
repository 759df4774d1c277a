// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what is asked before anything is taught: safety first, every illness in turn, few questions, none of one's own words.
#include "content/learning/baseline.h"

#include <QTest>

#include <set>

namespace {

using content::Competence;
using content::Pack;
using content::Question;
using content::QuestionKind;

Question question(const std::string &id, const std::string &competence, QuestionKind kind = QuestionKind::Single)
{
    Question made;
    made.id = content::QuestionId(id);
    made.competence = content::CompetenceId(competence);
    made.kind = kind;
    return made;
}

/// A pack with one unit for the patient that holds these questions.
Pack pack(const std::string &id, std::vector<Competence> competences, std::vector<Question> questions)
{
    Pack made;
    made.id = content::PackId(id);
    made.competences = std::move(competences);
    content::Unit unit;
    unit.id = content::UnitId(id + "-unit");
    unit.audience = {content::Audience::Patient};
    unit.quiz.questions = std::move(questions);
    made.units.push_back(std::move(unit));
    return made;
}

Competence competence(const std::string &id, bool safety)
{
    return {content::CompetenceId(id), "A1", safety, {}};
}

std::vector<std::string> asked(const std::vector<const Pack *> &packs, std::size_t atMost = content::kBaselineQuestions)
{
    std::vector<std::string> ids;
    for (const content::BaselineQuestion &each : content::baselineQuestions(packs, atMost))
        ids.push_back(each.question->id.value);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

class TestBaseline : public QObject {
    Q_OBJECT

private slots:
    void questions_safetyComesFirst_oneACompetence()
    {
        const Pack heart = pack("heart", {competence("salt", false), competence("weigh", true)},
            {question("s1", "salt"), question("w1", "weigh"), question("w2", "weigh")});
        QCOMPARE(asked({&heart}), (Ids{"w1", "s1"}));
    }

    void questions_twoPacks_takeTurns()
    {
        const Pack one = pack("one", {competence("a", true), competence("b", true)}, {question("a1", "a"), question("b1", "b")});
        const Pack two = pack("two", {competence("c", true), competence("d", false)}, {question("c1", "c"), question("d1", "d")});
        QCOMPARE(asked({&one, &two}), (Ids{"a1", "c1", "b1", "d1"}));
        QCOMPARE(asked({&one, &two}, 2), (Ids{"a1", "c1"}));
    }

    void questions_ownWordsAndOrders_areNotAsked()
    {
        const Pack only = pack("only", {competence("a", true), competence("b", true), competence("c", true)},
            {question("a1", "a", QuestionKind::TeachBack), question("b1", "b", QuestionKind::Order), question("b2", "b", QuestionKind::Number)});
        QCOMPARE(asked({&only}), (Ids{"b2"}));
    }

    void questions_sharedCompetence_isAskedOnce()
    {
        const Pack one = pack("one", {competence("a", true)}, {question("a1", "a")});
        const Pack two = pack("two", {competence("a", true)}, {question("a1", "a")});
        QCOMPARE(asked({&one, &two}), (Ids{"a1"}));
    }

    void questions_forCarersOnly_areNotAsked()
    {
        Pack only = pack("only", {competence("a", true)}, {question("a1", "a")});
        only.units.front().audience = {content::Audience::Caregiver};
        QVERIFY(asked({&only}).empty());
        QVERIFY(asked({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestBaseline)
#include "tst_baseline.moc"
