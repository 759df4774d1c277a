// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what becomes of a change that waits here when the same thing arrives from elsewhere: the rule of its kind decides, what
// gives way is kept where it can be read, and only what is left to say stays in the queue.
#include "app/services/journal.h"
#include "app/services/syncadapter.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storefixture.h"

#include <QTest>

using testsupport::FactBuilder;
using State = domain::DoseEvent::State;

namespace {

const domain::PatientId kPatient = FactBuilder::kPatient;
const domain::DoseSlot kSlot{{"medication"}, {{testsupport::FakeClock::kStartMs}, 60}};

template <typename T>
T must(platform::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Device {
    explicit Device(const std::string &name)
        : journal(*store, clock, {domain::role::kPatient, {kPatient.value}, kPatient, "http://127.0.0.1:1"}, name),
          outbox(*store, codings), replica(*store, clock, [](const platform::Stamp &) {}, codings)
    {
    }

    std::vector<engine::OutboxEntry> taken() { return must(outbox.takeBatch(50, 1'000'000, clock.now())); }
    void acknowledge(const std::vector<engine::OutboxEntry> &entries, const std::string &version)
    {
        std::vector<engine::Acknowledgement> accepted;
        for (const engine::OutboxEntry &entry : entries)
            accepted.push_back({entry.seq, version, "2026-11-21T08:00:00.000Z"});
        must(outbox.acknowledge(accepted));
    }
    void receive(const std::vector<engine::OutboxEntry> &entries, const std::string &version)
    {
        std::vector<engine::RemoteChange> changes;
        for (const engine::OutboxEntry &entry : entries)
            changes.push_back({engine::RemoteChange::Kind::Stored, {entry.type, entry.id, version, "2026-11-21T08:00:00.000Z", entry.json}});
        must(replica.applyPage(changes, "cursor"));
    }
    void tell(State state)
    {
        clock.advanceMinutes(1);
        must(journal.dose(kPatient, kSlot, state, state == State::Skipped ? std::optional(domain::SkipReason{"forgot"}) : std::nullopt));
    }
    std::vector<store::Conflict> lost() { return must(store::ConflictStore(store->database()).all()); }
    int waiting() { return must(store->outbox.pendingCount()); }

    services::MeasureCodings codings = [](const std::string &) { return mapping::MeasureCoding{"29463-7", "Body weight", 1}; };
    testsupport::FakeClock clock;
    testsupport::StoreFixture store;
    services::Journal journal;
    services::OutboxAdapter outbox;
    services::ReplicaAdapter replica;
};

} // namespace

class TestMeetings : public QObject {
    Q_OBJECT

private slots:
    void doseToldTwice_takenStandsAtBothEnds();
    void sameWord_isOurOwnAndNotSentAgain();
    void sameWordOfAnother_isNotSentAgain();
    void overruledWord_isToldWhenTheOtherIsTakenBack();
    void nothingWaits_nothingIsLost();
    void lossToldTwice_isKeptOnce();
    void fullComparison_whatTheServerForgot_isToldAgain();
    void fullComparison_whatCameFromOthers_isNot();
};

void TestMeetings::doseToldTwice_takenStandsAtBothEnds()
{
    Device phone("phone");
    Device tablet("tablet");
    phone.tell(State::Skipped);
    tablet.tell(State::Taken);
    const auto ofTablet = tablet.taken();
    must(tablet.store->outbox.recoverInterrupted());
    const auto ofPhone = phone.taken();
    must(phone.store->outbox.recoverInterrupted());
    QCOMPARE(ofPhone.at(0).id, ofTablet.at(0).id);

    phone.receive(ofTablet, "1"); // gives way
    QCOMPARE(phone.waiting(), 0);
    QCOMPARE((*must(phone.store->doses.current(ofPhone[0].id))).state, State::Taken);
    QCOMPARE(phone.lost().size(), std::size_t(1));
    QVERIFY(phone.lost()[0].lost.find("not-done") != std::string::npos);
    QVERIFY(phone.lost()[0].stands.find("completed") != std::string::npos);
    QCOMPARE(phone.lost()[0].patient.value, kPatient.value);

    tablet.receive(ofPhone, "2"); // stands, and is sent on top of theirs
    QCOMPARE(tablet.waiting(), 1);
    QCOMPARE((*must(tablet.store->doses.current(ofPhone[0].id))).state, State::Taken);
    QCOMPARE(tablet.lost().size(), std::size_t(1));
    const auto again = tablet.taken();
    QCOMPARE(again.at(0).ifMatch.value(), std::string("2"));
    QVERIFY(again[0].json.find("completed") != std::string::npos);
}

/// The answer was lost on the way, and the feed shows what was sent.
void TestMeetings::sameWord_isOurOwnAndNotSentAgain()
{
    Device phone("phone");
    must(phone.journal.measure(kPatient, "weight", 71, "kg"));
    const auto sent = phone.taken();
    must(phone.store->outbox.recoverInterrupted());
    phone.receive(sent, "1");
    QCOMPARE(phone.waiting(), 0);
    QVERIFY(phone.lost().empty());
}

/// Somebody confirms a dose that was confirmed: nothing new reaches the server, and nothing waits.
void TestMeetings::sameWordOfAnother_isNotSentAgain()
{
    Device phone("phone");
    Device tablet("tablet");
    phone.tell(State::Taken);
    tablet.receive(phone.taken(), "1");
    tablet.clock.advanceMinutes(10);
    tablet.tell(State::Taken);
    tablet.tell(State::Taken);
    must(tablet.journal.measure(kPatient, "weight", 71, "kg"));
    QCOMPARE(tablet.waiting(), 2);
    const auto sent = tablet.taken();
    QCOMPARE(sent.size(), std::size_t(1));
    QCOMPARE(sent[0].type, std::string("Observation"));
    QCOMPARE(tablet.waiting(), 1);
}

void TestMeetings::overruledWord_isToldWhenTheOtherIsTakenBack()
{
    Device phone("phone");
    Device tablet("tablet");
    phone.tell(State::Skipped);
    tablet.tell(State::Taken);
    const auto first = tablet.taken();
    tablet.acknowledge(first, "1");
    phone.receive(first, "1");
    QCOMPARE(phone.waiting(), 0);
    must(tablet.journal.takeBack(kPatient, must(tablet.store->doses.current(first[0].id))->envelope.id));
    const auto second = tablet.taken();
    phone.receive(second, "2");
    QCOMPARE((*must(phone.store->doses.current(first[0].id))).state, State::Skipped);
    const auto again = phone.taken();
    QCOMPARE(again.size(), std::size_t(1));
    QVERIFY(again[0].json.find("not-done") != std::string::npos);
    QCOMPARE(again[0].ifMatch.value(), std::string("2"));
}

void TestMeetings::nothingWaits_nothingIsLost()
{
    Device phone("phone");
    Device tablet("tablet");
    phone.tell(State::Skipped);
    const auto first = phone.taken();
    phone.acknowledge(first, "1");
    tablet.receive(first, "1");
    tablet.tell(State::Taken); // a change of mind, made with the first word in view
    const auto second = tablet.taken();
    tablet.acknowledge(second, "2");
    phone.receive(second, "2");
    QVERIFY(phone.lost().empty() && tablet.lost().empty());
    QCOMPARE((*must(phone.store->doses.current(first[0].id))).state, State::Taken);
    QCOMPARE(phone.waiting(), 0);
}

void TestMeetings::lossToldTwice_isKeptOnce()
{
    Device phone("phone");
    Device tablet("tablet");
    phone.tell(State::Skipped);
    tablet.tell(State::Taken);
    const auto ofPhone = phone.taken();
    tablet.receive(ofPhone, "1");
    tablet.receive(ofPhone, "3"); // a server that writes it again
    QCOMPARE(tablet.lost().size(), std::size_t(1));
}

void TestMeetings::fullComparison_whatTheServerForgot_isToldAgain()
{
    Device phone("phone");
    const auto kept = must(phone.journal.measure(kPatient, "weight", 71, "kg"));
    const auto forgotten = must(phone.journal.measure(kPatient, "weight", 72, "kg"));
    const auto sent = phone.taken();
    phone.acknowledge(sent, "1");
    must(phone.replica.resetCursor());
    std::vector<engine::OutboxEntry> shown;
    std::ranges::copy_if(sent, std::back_inserter(shown), [&](const engine::OutboxEntry &each) { return each.id == kept.value; });
    phone.receive(shown, "1");
    QCOMPARE(must(phone.replica.endReached()), 1);
    QCOMPARE(must(phone.replica.endReached()), 0); // the comparison is over
    const auto again = phone.taken();
    QCOMPARE(again.size(), std::size_t(1));
    QCOMPARE(again[0].id, forgotten.value);
    QVERIFY(!again[0].ifMatch); // new to the server
}

void TestMeetings::fullComparison_whatCameFromOthers_isNot()
{
    Device phone("phone");
    Device tablet("tablet");
    must(phone.journal.measure(kPatient, "weight", 71, "kg"));
    tablet.receive(phone.taken(), "1");
    must(tablet.replica.resetCursor());
    tablet.receive({}, "2");
    QCOMPARE(must(tablet.replica.endReached()), 0);
    QCOMPARE(tablet.waiting(), 0);
    QCOMPARE(must(tablet.store->measures.live(kPatient, "weight", {0}, {4'102'444'800'000})).size(), std::size_t(1)); // it stays here
}

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
