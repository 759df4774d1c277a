// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the patient's word: the last one counts, taking back counts for good, and nobody changes the ledger unnoticed.
#include "app/domain/consent.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace domain;
using Decision = ConsentEntry::Decision;

namespace {

const platform::ZonedTime kNow = platform::zonedFromIso("2026-11-21T09:00:00+01:00").value();

ConsentEntry entry(const ConsentTopic &topic, Decision decision, int order, const std::string &device = "phone")
{
    ConsentEntry made;
    made.envelope.id = {device + std::to_string(order)};
    made.envelope.patient = {"jeanne"};
    made.envelope.author = {"jeanne"};
    made.envelope.authorRole = role::kPatient;
    made.envelope.occurredAt = {{kNow.at.ms + order * 60'000}, 60};
    made.envelope.stamp = {made.envelope.occurredAt.at.ms, 0, device};
    made.envelope.deviceId = device;
    made.topic = topic;
    made.decision = decision;
    made.textVersion = topic.value + "-1";
    return made;
}

ConsentEntry helping(Decision decision, int order, const std::string &scopes = "see-path", const std::string &until = {})
{
    ConsentEntry made = entry(topic::kDelegation, decision, order);
    made.subject = "julie";
    made.granteeName = "Julie Durand";
    made.scopes = scopes;
    made.until = until;
    return made;
}

std::vector<ConsentEntry> chained(std::vector<ConsentEntry> entries)
{
    std::map<std::string, std::string> last;
    for (ConsentEntry &each : entries) {
        each.link.previous = last[each.envelope.deviceId];
        each.link.hash = hashOf(each);
        last[each.envelope.deviceId] = each.link.hash;
    }
    return entries;
}

std::vector<LedgerRow> rows(const std::vector<ConsentEntry> &entries)
{
    std::vector<LedgerRow> made;
    for (const ConsentEntry &each : entries)
        made.push_back(rowOf(each));
    return made;
}

} // namespace

class TestConsent : public QObject {
    Q_OBJECT

private slots:
    void delegation_given_isLiveUntilItsLastDay_data();
    void delegation_given_isLiveUntilItsLastDay();
    void delegation_givenAgain_isTheNewScope();
    void delegation_takenBack_staysSo();
    void delegation_olderWordArrivingLate_hasNoEffect();
    void hiding_lastWordCounts();
    void lastWord_isTheNewest_whateverTheOrder();
    void ledger_whole_hasNoBrokenLink();
    void ledger_anyFieldChanged_isFound_data();
    void ledger_anyFieldChanged_isFound();
    void ledger_entryTakenOut_isFound();
    void ledger_twoDevices_haveChainsOfTheirOwn();
    void ledger_accessEntries_areChainedToo();
    void decisions_tokensGoThereAndBack();
};

void TestConsent::delegation_given_isLiveUntilItsLastDay_data()
{
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<bool>("isLive");
    QTest::newRow("no end") << QByteArray() << true;
    QTest::newRow("yesterday") << QByteArray("2026-11-20") << false;
    QTest::newRow("today") << QByteArray("2026-11-21") << true;
    QTest::newRow("tomorrow") << QByteArray("2026-11-22") << true;
}

void TestConsent::delegation_given_isLiveUntilItsLastDay()
{
    QFETCH(QByteArray, until);
    QFETCH(bool, isLive);
    const std::vector entries{helping(Decision::Given, 1, "see-path", until.toStdString())};
    const auto found = delegationsIn(entries, kNow);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().state, isLive ? Delegation::State::Live : Delegation::State::Ended);
    QCOMPARE(found.front().name, std::string("Julie Durand"));
}

void TestConsent::delegation_givenAgain_isTheNewScope()
{
    const std::vector entries{helping(Decision::Given, 2, "see-measures"), helping(Decision::Given, 1, "see-path")};
    QCOMPARE(delegationsIn(entries, kNow).front().scopes, std::string("see-measures"));
}

void TestConsent::delegation_takenBack_staysSo()
{
    const std::vector entries{helping(Decision::Given, 1), helping(Decision::Withdrawn, 2), helping(Decision::Given, 3)};
    const Delegation found = delegationsIn(entries, kNow).front();
    QCOMPARE(found.state, Delegation::State::TakenBack);
    QCOMPARE(found.said.id, entries[1].envelope.id); // when, and by whom
}

void TestConsent::delegation_olderWordArrivingLate_hasNoEffect()
{
    const std::vector entries{helping(Decision::Withdrawn, 5), helping(Decision::Given, 4)};
    QCOMPARE(delegationsIn(entries, kNow).front().state, Delegation::State::TakenBack);
}

void TestConsent::hiding_lastWordCounts()
{
    const auto hide = [](const std::string &item, Decision decision, int order) {
        ConsentEntry made = entry(topic::kHiding, decision, order);
        made.subject = item;
        return made;
    };
    const std::vector entries{hide("Observation/1", Decision::Given, 1), hide("Observation/2", Decision::Given, 2),
        hide("Observation/1", Decision::Withdrawn, 3)};
    QCOMPARE(hiddenIn(entries), std::set<std::string>{"Observation/2"});
}

void TestConsent::lastWord_isTheNewest_whateverTheOrder()
{
    const std::vector entries{entry(topic::kShare, Decision::Refused, 9), entry(topic::kJoin, Decision::Given, 1), entry(topic::kShare, Decision::Given, 2)};
    QCOMPARE(lastWord(entries, topic::kShare)->decision, Decision::Refused);
    QVERIFY(!lastWord(entries, ConsentTopic{"study"}));
}

void TestConsent::ledger_whole_hasNoBrokenLink()
{
    const auto entries = chained({helping(Decision::Given, 1), entry(topic::kJoin, Decision::Given, 2), helping(Decision::Withdrawn, 3)});
    auto reversed = rows(entries);
    std::reverse(reversed.begin(), reversed.end());
    QVERIFY(brokenLinks(reversed).empty());
}

void TestConsent::ledger_anyFieldChanged_isFound_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 12; ++field)
        QTest::addRow("%d", field) << field;
}

void TestConsent::ledger_anyFieldChanged_isFound()
{
    QFETCH(int, field);
    auto entries = chained({helping(Decision::Given, 1), helping(Decision::Given, 2, "see-measures", "2026-12-01"), entry(topic::kJoin, Decision::Given, 3)});
    ConsentEntry &changed = entries[1];
    switch (field) {
    case 0: changed.decision = Decision::Refused; break;
    case 1: changed.textVersion = "delegation-2"; break;
    case 2: changed.subject = "marc"; break;
    case 3: changed.granteeName = "Marc"; break;
    case 4: changed.relationship = "neighbour"; break;
    case 5: changed.scopes = "see-messages"; break;
    case 6: changed.until.clear(); break;
    case 7: changed.envelope.author = {"claire"}; break;
    case 8: changed.envelope.authorRole = role::kNurse; break;
    case 9: changed.envelope.occurredAt.at.ms += 1; break;
    case 10: changed.topic = topic::kShare; break;
    default: changed.envelope.patient = {"paul"}; break;
    }
    QCOMPARE(brokenLinks(rows(entries)), std::vector{changed.envelope.id});
}

void TestConsent::ledger_entryTakenOut_isFound()
{
    auto entries = chained({helping(Decision::Given, 1), helping(Decision::Withdrawn, 2), entry(topic::kJoin, Decision::Given, 3)});
    entries.erase(entries.begin() + 1);
    QCOMPARE(brokenLinks(rows(entries)), std::vector{entries[1].envelope.id}); // what follows the gap
    entries.erase(entries.begin());
    QCOMPARE(brokenLinks(rows(entries)), std::vector{entries[0].envelope.id}); // the beginning too
}

void TestConsent::ledger_twoDevices_haveChainsOfTheirOwn()
{
    const auto entries = chained({entry(topic::kJoin, Decision::Given, 1), entry(topic::kShare, Decision::Given, 2, "tablet"),
        entry(topic::kJoin, Decision::Withdrawn, 3), entry(topic::kShare, Decision::Refused, 4, "tablet")});
    QVERIFY(brokenLinks(rows(entries)).empty());
}

void TestConsent::ledger_accessEntries_areChainedToo()
{
    AccessEntry access;
    access.envelope = entry(topic::kJoin, Decision::Given, 1).envelope;
    access.what = "opened";
    access.link.hash = hashOf(access);
    QVERIFY(brokenLinks({rowOf(access)}).empty());
    access.what = "printed";
    QCOMPARE(brokenLinks({rowOf(access)}).size(), std::size_t(1));
}

void TestConsent::decisions_tokensGoThereAndBack()
{
    for (const Decision decision : {Decision::Given, Decision::Refused, Decision::Withdrawn})
        QCOMPARE(decisionFromToken(toToken(decision)), std::optional(decision));
    QVERIFY(!decisionFromToken("perhaps"));
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
