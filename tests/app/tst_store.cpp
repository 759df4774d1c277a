// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the promise of the store as a whole: what was said to be saved is there, what failed left nothing behind,
// two devices end up equal, and the files tell a thief nothing.
#include "app/store/retractions.h"
#include "tests/support/childprocess.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>
#include <set>

#include <fcntl.h>
#include <unistd.h>

using namespace domain;
using store::Origin;
using store::Store;
using testsupport::ChildProcess;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

using Write = std::function<platform::Result<void>(Store &)>;

template <typename T>
platform::Result<void> withoutValue(const platform::Result<T> &result)
{
    return result ? platform::Result<void>() : platform::Result<void>(result.error());
}

struct NamedWrite {
    const char *name;
    Write write;
};

/// Every way a person's act reaches the store and must be sent.
std::vector<NamedWrite> everyWrite(FactBuilder &facts)
{
    const DoseEvent dose = facts.dose();
    const Measure weight = facts.weight(71.8);
    const Message message = facts.message("bonjour");
    Measure corrected = facts.weight(72.8);
    corrected.envelope.corrects = weight.envelope.id;
    return {
        {"dose", [=](Store &store) { return withoutValue(store.doses.add(dose, Origin::Here)); }},
        {"measure", [=](Store &store) { return withoutValue(store.measures.add(weight, Origin::Here)); }},
        {"corrected measure", [=](Store &store) { return withoutValue(store.measures.add(corrected, Origin::Here)); }},
        {"message", [=](Store &store) { return withoutValue(store.messages.add(message, Origin::Here)); }},
        {"receipt", [=, made = facts.receipt(message, {"claire"})](Store &store) { return withoutValue(store.messages.add(made, Origin::Here)); }},
        {"progress", [=, made = facts.progress(UnitProgress::Event::Completed)](Store &store) {
             return withoutValue(store.progress.add(made, Origin::Here));
         }},
        {"path", [=, path = facts.path("why"), envelope = facts.envelope()](Store &store) { return store.paths.save(path, envelope, Origin::Here); }},
    };
}

const std::array kTables{"fact", "dose_event", "measure", "answer", "unit_progress", "message", "receipt", "document", "document_version", "outbox"};

std::string everythingAsText(StoreFixture &store)
{
    std::string text;
    for (const char *table : kTables)
        text += testsupport::tableAsText(store->database(), table) + "\n";
    return text;
}

double entropyBitsPerByte(const std::string &bytes)
{
    std::array<double, 256> counts{};
    for (const char byte : bytes)
        ++counts[static_cast<unsigned char>(byte)];
    double bits = 0;
    for (const double count : counts) {
        const double share = count / double(bytes.size());
        bits -= count > 0 ? share * std::log2(share) : 0;
    }
    return bits;
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void write_anyTableRefuses_leavesNothingAtAll_data();
    void write_anyTableRefuses_leavesNothingAtAll();
    void write_noRoomLeft_keepsWhatWasThere();
    void merge_anyOrderAndDuplicates_givesEqualStores();
    void kill_whileWriting_losesNothingAcknowledged();
    void open_newerSchema_isRefused();
    void files_holdNoWordOfThePerson();
    void files_lookLikeNoise();
};

void TestStore::write_anyTableRefuses_leavesNothingAtAll_data()
{
    QTest::addColumn<int>("writeIndex");
    QTest::addColumn<QByteArray>("table");
    FactBuilder facts;
    const auto writes = everyWrite(facts);
    for (std::size_t i = 0; i < writes.size(); ++i) {
        for (const char *table : kTables)
            QTest::addRow("%s, refused by %s", writes[i].name, table) << int(i) << QByteArray(table);
    }
}

void TestStore::write_anyTableRefuses_leavesNothingAtAll()
{
    QFETCH(int, writeIndex);
    QFETCH(QByteArray, table);
    StoreFixture store;
    FactBuilder facts;
    const Write write = everyWrite(facts)[std::size_t(writeIndex)].write;
    const std::string before = everythingAsText(store);
    const std::string name = table.toStdString();
    QVERIFY(store->database().execute("CREATE TRIGGER refuse BEFORE INSERT ON " + name + " BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    const bool written = write(*store).has_value();
    QVERIFY(store->database().execute("DROP TRIGGER refuse"));
    if (written) {
        // The table has no part in this write.
        QCOMPARE(store.count(name), 0);
        QVERIFY(store.count("outbox") > 0);
    } else {
        QCOMPARE(everythingAsText(store), before);
        QVERIFY(write(*store));
        QVERIFY(store.count(name) > 0);
    }
    QVERIFY(!store->database().inTransaction());
}

void TestStore::write_noRoomLeft_keepsWhatWasThere()
{
    StoreFixture store;
    FactBuilder facts;
    QVERIFY(store->database().queryInteger("PRAGMA max_page_count = 1"));
    int saved = 0;
    platform::Result<bool> added = true;
    for (; added; ++saved) {
        const Message message = facts.message(std::string(500, 'm'));
        added = store->messages.add(message, Origin::Here);
    }
    QCOMPARE(added.error().code, platform::ErrorCode::Full);
    QCOMPARE(store.count("fact"), saved - 1);
    QCOMPARE(store.count("message"), saved - 1);
    QCOMPARE(store.count("outbox"), saved - 1);
    QVERIFY(store->database().checkIntegrity());
}

void TestStore::merge_anyOrderAndDuplicates_givesEqualStores()
{
    constexpr std::uint32_t kSeed = 20261121;
    constexpr int kFacts = 1000;
    std::mt19937 random(kSeed);
    std::vector<Write> writes;
    for (const char *device : {"phone", "tablet"}) {
        FactBuilder facts(device);
        std::vector<DoseEvent> doses;
        std::vector<Message> messages;
        for (int i = 0; i < kFacts; ++i) {
            switch (random() % 6) {
            case 0:
                doses.push_back(facts.dose(int(random() % 24)));
                writes.push_back([dose = doses.back()](Store &store) { return withoutValue(store.doses.add(dose, Origin::Remote)); });
                break;
            case 1:
                writes.push_back([made = facts.weight(60 + random() % 40)](Store &store) { return withoutValue(store.measures.add(made, Origin::Remote)); });
                break;
            case 2:
                writes.push_back([made = facts.answer("q" + std::to_string(random() % 9), Answer::Verdict::Right)](Store &store) {
                    return withoutValue(store.answers.add(made, Origin::Remote));
                });
                break;
            case 3:
                messages.push_back(facts.message("m" + std::to_string(i)));
                writes.push_back([made = messages.back()](Store &store) { return withoutValue(store.messages.add(made, Origin::Remote)); });
                break;
            case 4:
                if (!messages.empty()) {
                    const Message seen = messages[random() % messages.size()];
                    Receipt receipt = facts.receipt(seen, {device});
                    receipt.envelope.id = facts.envelope().id;
                    writes.push_back([receipt](Store &store) { return withoutValue(store.messages.add(receipt, Origin::Remote)); });
                }
                break;
            default:
                if (!doses.empty()) {
                    Retraction made{facts.correcting(doses[random() % doses.size()].envelope)};
                    writes.push_back([made](Store &store) { return withoutValue(store::retract(store.database(), made, Origin::Remote)); });
                }
            }
        }
    }
    std::vector<std::string> ends;
    std::vector<std::size_t> shown;
    for (int device = 0; device < 2; ++device) {
        StoreFixture store;
        std::vector<Write> delivered = writes;
        for (std::size_t i = 0; i < writes.size() / 4; ++i)
            delivered.push_back(writes[random() % writes.size()]);
        std::shuffle(delivered.begin(), delivered.end(), random);
        for (const Write &write : delivered)
            QVERIFY(write(*store));
        QCOMPARE(store.count("outbox"), 0);
        ends.push_back(store.factsAsText());
        shown.push_back(store->doses.live(FactBuilder::kPatient, FactBuilder::at(0).at, FactBuilder::at(24).at)->size());
    }
    QVERIFY(ends[0].size() > 100'000);
    QVERIFY(ends[0] == ends[1]);
    QCOMPARE(shown[0], shown[1]);
}

void TestStore::kill_whileWriting_losesNothingAcknowledged()
{
    StoreFixture store;
    std::mt19937 random(7);
    std::set<std::string> acknowledged;
    for (int round = 0; round < 20; ++round) {
        store.close();
        ChildProcess child([&](const ChildProcess::Report &report) {
            auto own = store.another();
            FactBuilder facts("device-" + std::to_string(round));
            while (true) {
                const Measure weight = facts.weight(70);
                if (own->measures.add(weight, Origin::Here))
                    report(weight.envelope.id.value);
            }
        });
        for (unsigned seen = 0, until = 1 + random() % 40; seen < until; ++seen)
            acknowledged.insert(child.readLine());
        child.kill();
        for (std::string line = child.readLine(); !line.empty(); line = child.readLine())
            acknowledged.insert(line);
        store.reopen();
        for (const std::string &id : acknowledged)
            QVERIFY2(store->measures.find({id})->has_value(), id.c_str());
        QVERIFY(store->database().checkIntegrity());
        QCOMPARE(store.count("fact"), store.count("measure"));
        QCOMPARE(store.count("fact"), store.count("outbox"));
    }
    QVERIFY(acknowledged.size() >= 20);
}

void TestStore::open_newerSchema_isRefused()
{
    StoreFixture store;
    QVERIFY(store->database().execute("PRAGMA user_version = " + std::to_string(store::schemaVersion() + 1)));
    store.close();
    const auto opened = Store::open(store.file(), store.key(), sqlite::Database::Mode::MustExist);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, platform::ErrorCode::SchemaTooNew);
}

void TestStore::files_holdNoWordOfThePerson()
{
    const testsupport::TempFolder temp;
    const std::string marker = "SENTINEL-e7c1";
    StoreFixture store;
    store.close();
    ChildProcess child([&](const ChildProcess::Report &report) {
        const int errors = ::open((temp / "stderr").c_str(), O_CREAT | O_WRONLY, 0600);
        ::dup2(errors, STDERR_FILENO);
        ::setenv("TMPDIR", temp.path().c_str(), 1);
        auto own = store.another();
        FactBuilder facts(marker);
        bool saved = true;
        for (int i = 0; i < 200; ++i) {
            DoseEvent dose = facts.dose(i % 24, {marker});
            dose.reason = SkipReason{marker};
            Measure weight = facts.weight(70);
            weight.unit = marker;
            Answer answer = facts.answer(marker, Answer::Verdict::Right, {marker});
            answer.text = marker;
            saved = saved && own->doses.add(dose, Origin::Here) && own->measures.add(weight, Origin::Here)
                    && own->answers.add(answer, Origin::Here) && own->messages.add(facts.message(marker), Origin::Here)
                    && own->paths.save(facts.path(marker + std::to_string(i)), facts.envelope(), Origin::Here)
                    && own->people.savePatient({.id = {marker}, .given = marker, .family = marker + std::to_string(i)}, facts.envelope())
                    && own->settings.set(marker, marker)
                    && own->resources.save({"Patient", marker, "1", "", "{\"name\":\"" + marker + "\"}", false});
        }
        // What fails must not speak either: a constraint, a wrong key, a sort that needs room.
        saved = saved && !own->database().execute("INSERT INTO setting VALUES ('" + marker + "', '')");
        saved = saved && !Store::open(store.file(), sqlite::Key::random(), sqlite::Database::Mode::MustExist);
        saved = saved && own->database().queryText("SELECT group_concat(text) FROM (SELECT text FROM message ORDER BY text, random())");
        report(saved ? "saved" : "failed");
        while (true)
            ::pause();
    });
    QCOMPARE(child.readLine(), "saved");
    int files = 0;
    for (const auto &folder : {store.folder(), temp.path()}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
            ++files;
            QVERIFY2(testsupport::readFile(entry.path()).find(marker) == std::string::npos, entry.path().c_str());
        }
    }
    QVERIFY(files >= 4); // database, log, its index, standard error
    child.kill();
    store.reopen();
    QCOMPARE(store->settings.valueOr(marker, ""), marker);
}

void TestStore::files_lookLikeNoise()
{
    StoreFixture store;
    FactBuilder facts;
    for (int i = 0; i < 300; ++i)
        QVERIFY(store->messages.add(facts.message(std::string(1000, 'a')), Origin::Here));
    store.close();
    const std::string bytes = testsupport::readFile(store.file());
    QVERIFY(bytes.size() > 300'000);
    QVERIFY(entropyBitsPerByte(bytes) > 7.9);
    for (std::size_t page = 0; page < bytes.size(); page += 4096)
        QVERIFY(entropyBitsPerByte(bytes.substr(page, 4096)) > 7.9);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
