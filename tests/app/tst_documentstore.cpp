// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects documents: every version stays readable, and the one that loses a conflict is kept.
#include "app/store/documentjson.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace domain;
using store::DocumentVersion;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

struct PathHistory {
    StoreFixture store;
    FactBuilder phone{"phone"};
    FactBuilder hub{"hub"};

    Envelope here(const std::string &reason) { return saved(phone, reason, Origin::Here); }
    Envelope remote(const std::string &reason) { return saved(hub, reason, Origin::Remote); }
    Envelope saved(FactBuilder &facts, const std::string &reason, Origin origin)
    {
        const Envelope envelope = facts.envelope();
        if (!store->paths.save(facts.path(reason), envelope, origin))
            qFatal("the path is not saved");
        return envelope;
    }
    std::string current() { return store->paths.find({"path-1"})->value().changeReason; }
    DocumentVersion version(const Envelope &envelope)
    {
        const auto history = store->documents.history("path-1");
        const auto found = std::ranges::find(*history, envelope.id.value, &DocumentVersion::id);
        return found == history->end() ? DocumentVersion{} : *found;
    }
};

} // namespace

class TestDocumentStore : public QObject {
    Q_OBJECT

private slots:
    void save_twoVersions_chainsThem();
    void save_sameBody_makesNoVersion();
    void save_remoteOverUnsentLocal_keepsTheLocalOneReadable();
    void save_remoteOverSentLocal_supersedesIt();
    void save_sameRemoteVersionAgain_changesNothing();
    void save_textThatIsNotUtf8_isStoredWithoutThrowing();
    void body_everyKind_roundTrips();
    void body_ofAnotherShape_isCorrupt_data();
    void body_ofAnotherShape_isCorrupt();
    void active_onlyThePathInForce();
};

void TestDocumentStore::save_twoVersions_chainsThem()
{
    PathHistory path;
    const Envelope first = path.here("first");
    const Envelope second = path.here("second");
    QCOMPARE(path.current(), "second");
    QCOMPARE(path.version(second).base, first.id.value);
    QVERIFY(path.version(first).status == DocumentVersion::Status::Superseded);
    QCOMPARE(path.store.queue(), std::vector<std::string>{"path pending"});
}

void TestDocumentStore::save_sameBody_makesNoVersion()
{
    PathHistory path;
    path.here("same");
    path.remote("same");
    QCOMPARE(path.store.count("document_version"), 1);
}

void TestDocumentStore::save_remoteOverUnsentLocal_keepsTheLocalOneReadable()
{
    PathHistory path;
    path.remote("agreed");
    const Envelope ours = path.here("ours, typed offline");
    const Envelope theirs = path.remote("theirs");
    QCOMPARE(path.current(), "theirs");
    QVERIFY(path.version(ours).status == DocumentVersion::Status::Kept);
    QCOMPARE(store::pathFromBody(path.version(ours).body)->changeReason, "ours, typed offline");
    QVERIFY(path.version(theirs).status == DocumentVersion::Status::Current);
    QCOMPARE(path.store.count("document_version"), 3);
    QCOMPARE(path.store.count("outbox"), 0);
}

void TestDocumentStore::save_remoteOverSentLocal_supersedesIt()
{
    PathHistory path;
    const Envelope ours = path.here("ours");
    const auto sent = path.store->outbox.take(1, {FactBuilder::kStartMs});
    QVERIFY(path.store->outbox.acknowledge(sent->front().seq));
    path.remote("theirs");
    QVERIFY(path.version(ours).status == DocumentVersion::Status::Superseded);
}

void TestDocumentStore::save_sameRemoteVersionAgain_changesNothing()
{
    PathHistory path;
    const EducationPath first = path.hub.path("first");
    const Envelope envelope = path.hub.envelope();
    QVERIFY(path.store->paths.save(first, envelope, Origin::Remote));
    path.remote("second");
    QVERIFY(path.store->paths.save(first, envelope, Origin::Remote));
    QCOMPARE(path.current(), "second");
    QCOMPARE(path.store.count("document_version"), 2);
}

void TestDocumentStore::save_textThatIsNotUtf8_isStoredWithoutThrowing()
{
    PathHistory path;
    path.here("bad \xC3 byte");
    QCOMPARE(path.current(), "bad \xEF\xBF\xBD byte");
}

void TestDocumentStore::body_everyKind_roundTrips()
{
    const EducationPath path = FactBuilder().path("« plus doux » \" \\ \n");
    QVERIFY(*store::pathFromBody(store::toBody(path)) == path);
    const Medication medication{{"m"}, {"p"}, "bisoprolol", "1 comprimé", {{8, 0}, {20, 30}}, "2026-11-21", "", false};
    QVERIFY(*store::medicationFromBody(store::toBody(medication)) == medication);
    const Person person{{"a"}, {"a role of later"}, "Jeanne", "Durand", "Mme", "1948-04-12", "female", "", "01 99 00 00 01"};
    QVERIFY(*store::personFromBody(store::toBody(person)) == person);
}

void TestDocumentStore::body_ofAnotherShape_isCorrupt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("another kind") << QByteArray("{\"id\":\"m\"}");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a number for a name") << QByteArray("{\"id\":1}");
}

void TestDocumentStore::body_ofAnotherShape_isCorrupt()
{
    QFETCH(QByteArray, body);
    const std::string text = body.toStdString();
    QVERIFY(store::pathFromBody(text).error().code == platform::ErrorCode::Corrupt);
    QVERIFY(store::medicationFromBody(text).error().code == platform::ErrorCode::Corrupt);
    QVERIFY(store::personFromBody(text).error().code == platform::ErrorCode::Corrupt);
}

void TestDocumentStore::active_onlyThePathInForce()
{
    PathHistory path;
    EducationPath ended = path.phone.path("over");
    ended.status = "completed";
    QVERIFY(path.store->paths.save(ended, path.phone.envelope(), Origin::Here));
    QVERIFY(!path.store->paths.active(FactBuilder::kPatient).value());
    path.here("in force");
    QCOMPARE(path.store->paths.active(FactBuilder::kPatient)->value().changeReason, "in force");
    QVERIFY(!path.store->paths.active({"somebody else"}).value());
}

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
