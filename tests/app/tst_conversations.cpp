// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what belongs to one conversation, who still waits, and what a question was about.
#include "app/domain/conversations.h"
#include "app/domain/teamorder.h"

#include <QTest>

using domain::Message;
using domain::MessageContext;

namespace {

Message message(const std::string &id, const domain::Role &role, const std::optional<std::string> &answers = {})
{
    Message written;
    written.envelope.id = {id};
    written.envelope.authorRole = role;
    written.envelope.occurredAt.at.ms = 1000 * (id.front() - 'a');
    if (answers)
        written.inReplyTo = domain::FactId{*answers};
    return written;
}

using Places = std::vector<std::size_t>;

domain::TeamPerson person(const std::string &id, const std::string &role, bool coordinates = false)
{
    domain::TeamPerson made;
    made.person.id = {id};
    made.person.role = {role};
    made.part.id = {id};
    made.part.coordinates = coordinates;
    return made;
}

std::string ids(const std::vector<domain::TeamPerson> &team)
{
    std::string all;
    for (const domain::TeamPerson &each : team)
        all += each.person.id.value;
    return all;
}

} // namespace

class TestConversations : public QObject {
    Q_OBJECT

private slots:
    void conversations_answersOfAnswers_areOne()
    {
        const std::vector thread{message("a", domain::role::kPatient), message("b", domain::role::kNurse),
            message("c", domain::role::kNurse, "a"), message("d", domain::role::kPatient, "c")};
        const auto found = domain::conversations(thread);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].id, domain::FactId{"a"});
        QCOMPARE(found[0].messages, (Places{0, 2, 3}));
        QCOMPARE(found[1].id, domain::FactId{"b"});
    }

    void conversations_beginningNotArrived_isOneWithItWhenItComes()
    {
        const std::vector late{message("b", domain::role::kNurse, "a"), message("c", domain::role::kPatient, "b")};
        QCOMPARE(domain::conversations(late).size(), std::size_t(1));
        const std::vector whole{message("a", domain::role::kPatient), late[0], late[1]};
        QCOMPARE(domain::conversations(whole).front().id, domain::conversations(late).front().id);
    }

    void conversations_aCircle_ends()
    {
        const std::vector thread{message("a", domain::role::kPatient, "b"), message("b", domain::role::kNurse, "a")};
        const auto found = domain::conversations(thread);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().messages, (Places{0, 1}));
    }

    void conversations_nothing_isNone() { QVERIFY(domain::conversations({}).empty()); }

    /// The team writing about something else is no answer.
    void waitingSinceInAny_teamWroteElsewhere_stillWaits()
    {
        const std::vector thread{message("a", domain::role::kPatient), message("b", domain::role::kNurse)};
        QCOMPARE(domain::waitingSinceInAny(thread), std::optional(thread[0].envelope.occurredAt));
        const std::vector answered{thread[0], message("b", domain::role::kNurse, "a")};
        QCOMPARE(domain::waitingSinceInAny(answered), std::nullopt);
    }

    void waitingSinceInAny_twoQuestions_isTheOlder()
    {
        const std::vector thread{message("a", domain::role::kPatient), message("b", domain::role::kPatient)};
        QCOMPARE(domain::waitingSinceInAny(thread), std::optional(thread[0].envelope.occurredAt));
    }

    void context_unitAndPage_comesBack()
    {
        const MessageContext about{.kind = MessageContext::Kind::Unit, .unit = {"heart-failure", "daily-weighing"}, .page = 3};
        QCOMPARE(domain::toText(about), std::string("unit:heart-failure/daily-weighing#3"));
        QVERIFY(domain::contextFrom(domain::toText(about)) == about);
        QCOMPARE(domain::contextFrom("unit:heart-failure/daily-weighing").page, 0);
    }

    void context_otherKinds_areToldApart()
    {
        QVERIFY(domain::contextFrom("").kind == MessageContext::Kind::None);
        QVERIFY(domain::contextFrom("quiz-safety:weigh-daily").kind == MessageContext::Kind::SafetyQuestions);
        QCOMPARE(domain::contextFrom("quiz-safety:weigh-daily").competence, std::string("weigh-daily"));
        QCOMPARE(domain::contextFrom("to:claire").person, domain::ActorId{"claire"});
        for (const char *unknown : {"unit:no-slash", "something-newer:x"})
            QVERIFY2(domain::contextFrom(unknown).kind == MessageContext::Kind::Other, unknown);
    }

    // ---- whom to show first

    void inOrder_coordinatorThenNeededRolesThenTheTeam()
    {
        const std::vector team{person("g", "gp"), person("k", "kinesiologist"), person("c", "cardiologist"), person("n", "nurse", true)};
        const std::vector<std::string> needed{"cardiologist", "pharmacist", "gp"};
        QCOMPARE(ids(domain::inOrder(team, {}, needed)), std::string("ncgk"));
    }

    void inOrder_pinned_comeFirstInTheirOrder()
    {
        const std::vector team{person("a", "nurse", true), person("b", "gp"), person("c", "pharmacist")};
        const std::vector<std::string> pinned{"c", "b", "gone"};
        QCOMPARE(ids(domain::inOrder(team, pinned, {})), std::string("cba"));
    }

    void inOrder_noNeed_isAsTheTeamListsThem()
    {
        const std::vector team{person("a", "gp"), person("b", "nurse")};
        QCOMPARE(ids(domain::inOrder(team, {}, {})), std::string("ab"));
    }
};

QTEST_APPLESS_MAIN(TestConversations)
#include "tst_conversations.moc"
