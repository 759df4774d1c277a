// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a professional made of a patient's words, from one device of the team to another, and how an entry made for somebody
// came about. The patient's device holds no rating.
#include "app/domain/answerreview.h"
#include "app/services/syncadapter.h"
#include "app/services/teachback.h"
#include "app/store/answerreviewstore.h"
#include "app/store/entrymethodstore.h"
#include "sync/fhir/json.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storefixture.h"

#include <QTest>

using domain::Answer;
using domain::AnswerReview;
using store::Origin;
using testsupport::FactBuilder;

namespace {

const domain::ActorId kClaire{"0190b7a0-0000-7000-8000-00000000c1a1"};
const services::Identity kNurse{domain::role::kNurse, kClaire, {}, {}};

/// A store with both adapters, as a device syncs it.
struct Device {
    testsupport::StoreFixture store;
    testsupport::FakeClock clock;
    services::Journal journal{*store, clock, kNurse, "tablet"};
    services::OutboxAdapter outbox{*store, [](const std::string &) { return mapping::MeasureCoding{}; }};
    services::ReplicaAdapter replica{*store, clock, [](const platform::Stamp &) {}};

    [[nodiscard]] std::vector<engine::OutboxEntry> waiting() { return *outbox.takeBatch(50, 1'000'000, clock.now()); }
    void receive(const std::vector<engine::OutboxEntry> &entries)
    {
        std::vector<engine::RemoteChange> changes;
        for (const engine::OutboxEntry &entry : entries)
            changes.push_back({engine::RemoteChange::Kind::Stored, {entry.type, entry.id, "1", "2026-11-21T08:00:00.000Z", entry.json}});
        QVERIFY(replica.applyPage(changes, "cursor"));
    }
    [[nodiscard]] Answer::Verdict verdict() { return services::judgedAnswers(*store, FactBuilder::kPatient)->answers.front().verdict; }
};

Answer words(FactBuilder &facts)
{
    Answer answer = facts.answer("own-words", Answer::Verdict::ForReview);
    answer.text = "I call when my feet swell";
    return answer;
}

} // namespace

class TestReviewExchange : public QObject {
    Q_OBJECT

private slots:
    void rating_sentAndReceived_countsOnBothDevices()
    {
        Device tablet, desk;
        FactBuilder facts;
        const Answer said = words(facts);
        QVERIFY(tablet.store->answers.add(said, Origin::Remote));
        QVERIFY(desk.store->answers.add(said, Origin::Remote));
        QVERIFY(services::rateWords(tablet.journal, *tablet.store, said, AnswerReview::Rating::Partly, "Call on the same day."));
        QCOMPARE(tablet.verdict(), Answer::Verdict::NotQuite);

        const auto sent = tablet.waiting();
        QCOMPARE(sent.size(), std::size_t(2)); // the reply and the rating
        desk.receive(sent);

        QCOMPARE(desk.verdict(), Answer::Verdict::NotQuite);
        QVERIFY(services::wordsToRate(*desk.store)->empty());
        const auto reviews = store::AnswerReviewStore(desk.store->database()).all(FactBuilder::kPatient);
        QCOMPARE(reviews->size(), std::size_t(1));
        QCOMPARE(reviews->front().envelope.author, kClaire);
        const auto thread = desk.store->messages.thread(FactBuilder::kPatient);
        QCOMPARE(thread->front().message.envelope.id, reviews->front().reply);
        QCOMPARE(thread->front().message.context, "unit:heart-failure/daily-weighing");
    }

    /// The hub gives patients no resource of this kind: sync/hub/recordkind.cpp reads its code.
    void rating_onTheWire_isAnAnswerReviewAndSaysNothingInTheReply()
    {
        Device tablet;
        FactBuilder facts;
        const Answer said = words(facts);
        QVERIFY(tablet.store->answers.add(said, Origin::Remote));
        QVERIFY(services::rateWords(tablet.journal, *tablet.store, said, AnswerReview::Rating::TeachAgain, "Let us talk on Monday."));
        for (const engine::OutboxEntry &entry : tablet.waiting()) {
            const bool isRating = entry.type == "Observation";
            QCOMPARE(entry.json.find("answer-review") != std::string::npos, isRating);
            QCOMPARE(entry.json.find("answer-rating") != std::string::npos, isRating);
        }
    }

    void rating_withoutTheReplyItAsksFor_isRefusedWithNothingWritten()
    {
        Device tablet;
        FactBuilder facts;
        const Answer said = words(facts);
        QVERIFY(tablet.store->answers.add(said, Origin::Remote));
        const auto refused = services::rateWords(tablet.journal, *tablet.store, said, AnswerReview::Rating::Partly, "");
        QCOMPARE(refused.error().code, platform::ErrorCode::Invalid);
        QVERIFY(tablet.waiting().empty());
        QCOMPARE(tablet.verdict(), Answer::Verdict::ForReview);
        QVERIFY(services::rateWords(tablet.journal, *tablet.store, said, AnswerReview::Rating::Understood, ""));
        QCOMPARE(tablet.verdict(), Answer::Verdict::Right);
    }

    void rating_twoOfThem_theLastWordCountsInAnyOrderOfArrival()
    {
        FactBuilder facts;
        const Answer said = words(facts);
        AnswerReview first{facts.envelope(), said.envelope.id, AnswerReview::Rating::TeachAgain};
        AnswerReview second{facts.envelope(), said.envelope.id, AnswerReview::Rating::Understood};
        for (const auto &order : {std::vector{first, second}, std::vector{second, first}}) {
            const domain::Reviews last = domain::lastReviews(order);
            QCOMPARE(last.at(said.envelope.id).rating, AnswerReview::Rating::Understood);
        }
    }

    void rating_byThePatient_isRefused()
    {
        testsupport::StoreFixture store;
        FactBuilder facts;
        const auto refused = store::AnswerReviewStore(store->database()).add({facts.envelope(), {"answer"}, AnswerReview::Rating::Understood}, Origin::Here);
        QCOMPARE(refused.error().code, platform::ErrorCode::Forbidden);
    }

    void entryMethod_sentAndReceived_isSaidElsewhere()
    {
        Device tablet, desk;
        const auto id = tablet.journal.measure(FactBuilder::kPatient, "weight", 72.4, "kg");
        QVERIFY(id);
        QVERIFY(store::EntryMethodStore(tablet.store->database()).keep(*id, domain::method::kPaper));
        QVERIFY(store::EntryMethodStore(tablet.store->database()).keep(*id, domain::method::kPhone)); // the first word stays
        desk.receive(tablet.waiting());
        const auto method = store::EntryMethodStore(desk.store->database()).find(*id);
        QCOMPARE(method->value(), domain::method::kPaper);
        const auto measure = desk.store->measures.find(*id);
        QCOMPARE((**measure).envelope.author, kClaire);
    }
};

QTEST_GUILESS_MAIN(TestReviewExchange)
#include "tst_reviewexchange.moc"
