// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what is read back from facts: which declaration counts, what a correction hides, what a message's state is.
#include "app/store/retractions.h"
#include "tests/support/factbuilder.h"
#include "tests/support/places.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace domain;
using store::MessageRow;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

struct Jeanne {
    StoreFixture store;
    FactBuilder facts;

    std::vector<DoseEvent> liveDoses() { return *store->doses.live(FactBuilder::kPatient, FactBuilder::at(0).at, FactBuilder::at(24).at); }
    std::vector<Measure> liveWeights()
    {
        return *store->measures.live(FactBuilder::kPatient, "weight", {FactBuilder::kStartMs}, {FactBuilder::kStartMs + 86'400'000});
    }
    DoseEvent dose(DoseEvent::State state, Origin origin = Origin::Here)
    {
        DoseEvent made = facts.dose();
        made.state = state;
        if (!store->doses.add(made, origin))
            qFatal("the dose is not saved");
        return made;
    }
    MessageRow::Delivery delivery(const Message &message) { return store->messages.find(message.envelope.id)->value().delivery; }
};

} // namespace

class TestFactStores : public QObject {
    Q_OBJECT

private slots:
    void dose_everyField_roundTrips();
    void dose_takenAndSkipped_takenCountsAndBothStayInTheHistory();
    void dose_corrected_showsOnlyTheCorrection();
    void dose_span_holdsItsStartAndNotItsEnd();
    void measure_corrected_showsTheNewValueAndSendsBoth();
    void measure_latest_isTheNewestLiveBefore();
    void answer_attempt_isQueuedOnlyWhenFinished();
    void progress_pages_stayOnTheDevice();
    void progress_sameEventTwice_isOneFact();
    void message_delivery_followsTheQueueAndTheReceipt();
    void message_triedInVain_saysSoAndWhenNext();
    void message_find_equalsItsPlaceInTheThread();
    void drafts_eachTarget_isKeptApartAndSurvives();
    void message_sqlInTheText_isText();
    void retract_doseAndMeasure_hidesAndQueues();
    void retract_twice_isOnce();
    void retract_unknownHere_isRefusedButRemoteWaitsForItsTarget();
    void retract_message_isRefused();
    void dose_liveAmongManyFacts_readsByTime();
};

void TestFactStores::dose_everyField_roundTrips()
{
    Jeanne jeanne;
    DoseEvent dose = jeanne.facts.dose();
    dose.envelope.onBehalfOf = ActorId{"caregiver"};
    dose.envelope.helpLevel = help::kSomeoneElse;
    dose.envelope.authorRole = {"a role of a later version"};
    dose.state = DoseEvent::State::Skipped;
    dose.reason = SkipReason{"side-effect"};
    QVERIFY(jeanne.store->doses.add(dose, Origin::Remote).value()); // a role this version does not know comes from elsewhere
    QVERIFY(jeanne.liveDoses() == std::vector{dose});
    QVERIFY(jeanne.store->doses.current(resourceId(dose.slot))->value() == dose);
}

void TestFactStores::dose_takenAndSkipped_takenCountsAndBothStayInTheHistory()
{
    Jeanne jeanne;
    jeanne.dose(DoseEvent::State::Skipped);
    const DoseEvent taken = jeanne.dose(DoseEvent::State::Taken, Origin::Remote);
    jeanne.dose(DoseEvent::State::Taken);
    QVERIFY(jeanne.liveDoses() == std::vector{taken});
    QCOMPARE(jeanne.store->doses.history(resourceId(taken.slot))->size(), 3u);
}

void TestFactStores::dose_corrected_showsOnlyTheCorrection()
{
    Jeanne jeanne;
    const DoseEvent wrong = jeanne.dose(DoseEvent::State::Taken);
    DoseEvent right = jeanne.facts.dose();
    right.envelope.corrects = wrong.envelope.id;
    right.state = DoseEvent::State::Skipped;
    QVERIFY(jeanne.store->doses.add(right, Origin::Here));
    QVERIFY(jeanne.liveDoses() == std::vector{right});
}

void TestFactStores::dose_span_holdsItsStartAndNotItsEnd()
{
    Jeanne jeanne;
    for (int hour : {7, 8})
        QVERIFY(jeanne.store->doses.add(jeanne.facts.dose(hour), Origin::Here));
    const auto hour = jeanne.store->doses.live(FactBuilder::kPatient, FactBuilder::at(7).at, FactBuilder::at(8).at);
    QCOMPARE(hour->size(), 1u);
    QVERIFY(hour->front().slot.scheduledAt == FactBuilder::at(7));
    QVERIFY(jeanne.store->doses.live({"somebody else"}, FactBuilder::at(0).at, FactBuilder::at(24).at)->empty());
}

void TestFactStores::measure_corrected_showsTheNewValueAndSendsBoth()
{
    Jeanne jeanne;
    const Measure wrong = jeanne.facts.weight(718);
    Measure right = jeanne.facts.weight(71.8);
    right.envelope.corrects = wrong.envelope.id;
    QVERIFY(jeanne.store->measures.add(wrong, Origin::Remote));
    QVERIFY(jeanne.store->measures.add(right, Origin::Here));
    QVERIFY(jeanne.liveWeights() == std::vector{right});
    QVERIFY(jeanne.store->measures.find(wrong.envelope.id)->value() == wrong);
    QCOMPARE(jeanne.store.queue().size(), 2u);
}

void TestFactStores::measure_latest_isTheNewestLiveBefore()
{
    Jeanne jeanne;
    const Measure first = jeanne.facts.weight(71.8);
    const Measure second = jeanne.facts.weight(72.1);
    QVERIFY(jeanne.store->measures.add(second, Origin::Here));
    QVERIFY(jeanne.store->measures.add(first, Origin::Here));
    const auto latest = [&](platform::Instant before) { return *jeanne.store->measures.latest(FactBuilder::kPatient, "weight", before); };
    QVERIFY(latest({second.envelope.occurredAt.at.ms + 1}) == second);
    QVERIFY(latest(second.envelope.occurredAt.at) == first);
    QVERIFY(latest(first.envelope.occurredAt.at) == std::nullopt);
}

void TestFactStores::answer_attempt_isQueuedOnlyWhenFinished()
{
    Jeanne jeanne;
    const Answer first = jeanne.facts.answer("q1", Answer::Verdict::NotQuite);
    const Answer second = jeanne.facts.answer("q2", Answer::Verdict::Right);
    QVERIFY(jeanne.store->answers.add(second, Origin::Here));
    QVERIFY(jeanne.store->answers.add(first, Origin::Here));
    QCOMPARE(jeanne.store.count("outbox"), 0);
    QVERIFY(jeanne.store->answers.finish(first.attempt, FactBuilder::kPatient));
    QCOMPARE(jeanne.store.queue(), std::vector<std::string>{"attempt pending"});
    QVERIFY(*jeanne.store->answers.ofAttempt(first.attempt) == (std::vector{first, second}));
    QVERIFY(*jeanne.store->answers.all(FactBuilder::kPatient) == (std::vector{first, second}));
}

void TestFactStores::progress_pages_stayOnTheDevice()
{
    Jeanne jeanne;
    QVERIFY(jeanne.store->progress.add(jeanne.facts.progress(UnitProgress::Event::PageReached, 3), Origin::Here).value());
    QCOMPARE(jeanne.store.count("outbox"), 0);
    QVERIFY(jeanne.store->progress.add(jeanne.facts.progress(UnitProgress::Event::Completed), Origin::Here).value());
    QCOMPARE(jeanne.store.queue(), std::vector<std::string>{"task pending"});
    QCOMPARE(jeanne.store->progress.all(FactBuilder::kPatient)->size(), 2u);
}

void TestFactStores::progress_sameEventTwice_isOneFact()
{
    Jeanne jeanne;
    QVERIFY(jeanne.store->progress.add(jeanne.facts.progress(UnitProgress::Event::Opened), Origin::Remote).value());
    QVERIFY(!jeanne.store->progress.add(jeanne.facts.progress(UnitProgress::Event::Opened), Origin::Here).value());
    QCOMPARE(jeanne.store.count("outbox"), 0);
}

void TestFactStores::message_delivery_followsTheQueueAndTheReceipt()
{
    Jeanne jeanne;
    const Message message = jeanne.facts.message("J'ai pris deux kilos.");
    const auto take = [&] { return jeanne.store->outbox.take(1, {FactBuilder::kStartMs})->front().seq; };
    QVERIFY(jeanne.store->messages.add(message, Origin::Here));
    QVERIFY(jeanne.delivery(message) == MessageRow::Delivery::Waiting);
    const auto sent = take();
    QVERIFY(jeanne.delivery(message) == MessageRow::Delivery::Waiting);
    QVERIFY(jeanne.store->outbox.park(sent, {platform::ErrorCode::Rejected, ""}, ""));
    QVERIFY(jeanne.delivery(message) == MessageRow::Delivery::Parked);
    QVERIFY(jeanne.store->outbox.requeue(sent));
    QVERIFY(jeanne.store->outbox.acknowledge(take()));
    QVERIFY(jeanne.delivery(message) == MessageRow::Delivery::Sent);
    const Receipt first = jeanne.facts.receipt(message, {"claire"});
    QVERIFY(jeanne.store->messages.add(jeanne.facts.receipt(message, {"leroy"}), Origin::Remote));
    QVERIFY(jeanne.store->messages.add(first, Origin::Remote));
    const MessageRow seen = jeanne.store->messages.find(message.envelope.id)->value();
    QVERIFY(seen.delivery == MessageRow::Delivery::Seen);
    QVERIFY(seen.seenBy == ActorId{"claire"});
    QVERIFY(seen.seenAt == first.envelope.occurredAt);
}

void TestFactStores::message_triedInVain_saysSoAndWhenNext()
{
    Jeanne jeanne;
    const Message message = jeanne.facts.message("J'ai pris deux kilos.");
    QVERIFY(jeanne.store->messages.add(message, Origin::Here));
    const auto row = [&] { return jeanne.store->messages.find(message.envelope.id)->value(); };
    QVERIFY(!row().wasTried);
    const auto seq = jeanne.store->outbox.take(1, {FactBuilder::kStartMs})->front().seq;
    QVERIFY(!row().wasTried); // on its way is not failed
    const platform::Instant later{FactBuilder::kStartMs + 60'000};
    QVERIFY(jeanne.store->outbox.postpone({seq}, later, platform::ErrorCode::ServerBusy));
    QVERIFY(row().wasTried);
    QCOMPARE(row().nextTry.ms, later.ms);
    QVERIFY(row().delivery == MessageRow::Delivery::Waiting);
}

void TestFactStores::drafts_eachTarget_isKeptApartAndSurvives()
{
    Jeanne jeanne;
    const store::DraftTarget fresh{FactBuilder::kPatient, {}, "unit:a/b#2"};
    const store::DraftTarget answer{FactBuilder::kPatient, {"m1"}, {}};
    QVERIFY(jeanne.store->drafts.keep(fresh, "Half a | question"));
    QVERIFY(jeanne.store->drafts.keep(answer, "Yes"));
    QVERIFY(jeanne.store->drafts.keep({{"martin"}, {}, {}}, "Of another"));
    jeanne.store.reopen();
    QCOMPARE(*jeanne.store->drafts.find(fresh), std::string("Half a | question"));
    QCOMPARE(*jeanne.store->drafts.find({FactBuilder::kPatient, {}, {}}), std::string());
    const auto all = *jeanne.store->drafts.all(FactBuilder::kPatient);
    QCOMPARE(all.size(), 2u);
    QVERIFY(all[0] == (store::Draft{answer, "Yes"}) || all[1] == (store::Draft{answer, "Yes"}));
    QVERIFY(all[0] == (store::Draft{fresh, "Half a | question"}) || all[1] == (store::Draft{fresh, "Half a | question"}));
    QVERIFY(jeanne.store->drafts.keep(answer, ""));
    QCOMPARE(jeanne.store->drafts.all(FactBuilder::kPatient)->size(), 1u);
}

void TestFactStores::message_find_equalsItsPlaceInTheThread()
{
    Jeanne jeanne;
    std::vector<Message> said;
    for (const char *text : {"un", "deux", "trois"}) {
        said.push_back(jeanne.facts.message(text));
        QVERIFY(jeanne.store->messages.add(said.back(), Origin::Here));
    }
    const auto thread = *jeanne.store->messages.thread(FactBuilder::kPatient);
    QCOMPARE(thread.size(), 3u);
    for (std::size_t i = 0; i < said.size(); ++i) {
        QVERIFY(thread[i].message == said[i]);
        QVERIFY(jeanne.store->messages.find(said[i].envelope.id)->value().message == said[i]);
    }
    QVERIFY(!jeanne.store->messages.find({"none"}).value());
}

void TestFactStores::message_sqlInTheText_isText()
{
    Jeanne jeanne;
    const Message message = jeanne.facts.message("'); DELETE FROM fact; -- \"");
    QVERIFY(jeanne.store->messages.add(message, Origin::Here));
    QVERIFY(jeanne.store->messages.find(message.envelope.id)->value().message == message);
}

void TestFactStores::retract_doseAndMeasure_hidesAndQueues()
{
    Jeanne jeanne;
    const DoseEvent dose = jeanne.dose(DoseEvent::State::Taken, Origin::Remote);
    const Measure weight = jeanne.facts.weight(71.8);
    QVERIFY(jeanne.store->measures.add(weight, Origin::Remote));
    QVERIFY(store::retract(jeanne.store->database(), jeanne.facts.retraction(dose.envelope), Origin::Here).value());
    QVERIFY(store::retract(jeanne.store->database(), jeanne.facts.retraction(weight.envelope), Origin::Here).value());
    QVERIFY(jeanne.liveDoses().empty());
    QVERIFY(jeanne.liveWeights().empty());
    QCOMPARE(jeanne.store.queue(), (std::vector<std::string>{"dose pending", "measure pending"}));
    QVERIFY(jeanne.store->measures.find(weight.envelope.id)->has_value());
}

void TestFactStores::retract_twice_isOnce()
{
    Jeanne jeanne;
    const DoseEvent dose = jeanne.dose(DoseEvent::State::Taken);
    QVERIFY(store::retract(jeanne.store->database(), jeanne.facts.retraction(dose.envelope), Origin::Here).value());
    QVERIFY(!store::retract(jeanne.store->database(), jeanne.facts.retraction(dose.envelope), Origin::Here).value());
}

void TestFactStores::retract_unknownHere_isRefusedButRemoteWaitsForItsTarget()
{
    Jeanne jeanne;
    const DoseEvent dose = jeanne.facts.dose();
    const Retraction retraction = jeanne.facts.retraction(dose.envelope);
    QCOMPARE(store::retract(jeanne.store->database(), retraction, Origin::Here).error().code, platform::ErrorCode::Missing);
    QVERIFY(store::retract(jeanne.store->database(), retraction, Origin::Remote).value());
    QVERIFY(jeanne.store->doses.add(dose, Origin::Remote).value());
    QVERIFY(jeanne.liveDoses().empty());
}

void TestFactStores::retract_message_isRefused()
{
    Jeanne jeanne;
    const Message message = jeanne.facts.message("dit est dit");
    QVERIFY(jeanne.store->messages.add(message, Origin::Here));
    QCOMPARE(store::retract(jeanne.store->database(), jeanne.facts.retraction(message.envelope), Origin::Here).error().code,
        platform::ErrorCode::Invalid);
    QCOMPARE(store::retract(jeanne.store->database(), {jeanne.facts.envelope()}, Origin::Here).error().code, platform::ErrorCode::Invalid);
}

void TestFactStores::dose_liveAmongManyFacts_readsByTime()
{
    Jeanne jeanne;
    sqlite::Database &database = jeanne.store->database();
    // Years of measures and doses, all before the day that is asked for.
    QVERIFY(database.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
        "INSERT INTO fact SELECT 'old-' || i, iif(i % 27, 'measure', 'dose'), '0190b7a0-0000-7000-8000-00000000d001', 'a', 'patient', NULL, "
        "'alone', strftime('%Y-%m-%dT%H:%M:%fZ', 1606000000 + i * 3000, 'unixepoch'), 60, 's', 'd', NULL FROM n"));
    QVERIFY(database.execute("INSERT INTO dose_event SELECT id, id, 'm', occurred_at, 60, 'taken', NULL FROM fact WHERE kind = 'dose'"));
    QVERIFY(database.execute("INSERT INTO measure (fact_id, kind, value, unit) SELECT id, 'weight', 70, 'kg' FROM fact WHERE kind = 'measure'"));
    jeanne.dose(DoseEvent::State::Taken);
    QBENCHMARK {
        QCOMPARE(jeanne.liveDoses().size(), 1u);
    }
    // The plan and not the stop-watch decides: a slow machine must not fail, a scan must.
    auto plan = database.prepare("EXPLAIN QUERY PLAN " + testsupport::readFile(testsupport::inSource("app/store/sql/dose_live.sql")));
    std::string steps;
    while (plan->step().value_or(false))
        steps += plan->text(3) + "\n";
    QVERIFY2(steps.find("USING INDEX dose_event_by_time") != std::string::npos, steps.c_str());
    QVERIFY2(steps.find("SCAN fact") == std::string::npos && steps.find("SCAN dose_event") == std::string::npos, steps.c_str());
}

QTEST_GUILESS_MAIN(TestFactStores)
#include "tst_factstores.moc"
