// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects alerts and settings where they are kept, and the day counts behind every chart: they always say what the facts say.
#include "app/store/retractions.h"
#include "app/store/store.h"
#include "tests/support/factbuilder.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <map>
#include <random>

using domain::ClinicalSetting;
using store::Origin;
using testsupport::FactBuilder;

namespace {

const domain::PatientId kPatient = FactBuilder::kPatient;

struct Bench {
    testsupport::TempFolder folder;
    FactBuilder facts;
    std::unique_ptr<store::Store> store = std::move(
        *store::Store::open(folder / "profile.db", sqlite::Key::random(), sqlite::Database::Mode::CreateIfMissing));

    domain::RaisedAlert alert()
    {
        domain::RaisedAlert raised;
        raised.envelope = facts.envelope();
        raised.envelope.authorRole = domain::role::kDevice;
        raised.pack = "heart-failure";
        raised.packVersion = "1.2.0";
        raised.rule = "weight-gain";
        raised.measure = "weight";
        raised.direction = "gain";
        raised.severity = "urgent";
        raised.way = "window";
        raised.source = "hfm-weight";
        raised.unit = "kg";
        raised.evidence = {"measure-1"};
        raised.value = 72.4;
        raised.amount = 2.2;
        raised.against = 70.2;
        raised.since = FactBuilder::at(6);
        raised.threshold = 2;
        raised.daysMissing = 1;
        return raised;
    }
    domain::AlertSeen seen(const domain::RaisedAlert &alert, const std::string &note)
    {
        domain::AlertSeen seen{facts.envelope(), alert.envelope.id, note};
        seen.envelope.id = domain::alertSeenId(alert.envelope.id, seen.envelope.author);
        return seen;
    }
    void set(const ClinicalSetting &setting, Origin origin = Origin::Here)
    {
        domain::Envelope envelope = facts.envelope();
        envelope.authorRole = domain::role::kNurse;
        QVERIFY(store->clinicalSettings.save(setting, envelope, origin));
    }
    domain::DayRange everything() { return {*domain::localDayFromIso("2020-01-01"), *domain::localDayFromIso("2030-01-01")}; }
    std::vector<store::MeasureDay> days() { return *store->measures.days(kPatient, "weight", everything()); }
};

ClinicalSetting threshold(std::optional<double> value)
{
    return {.kind = ClinicalSetting::Kind::Threshold, .patient = kPatient, .subject = "heart-failure/weight-gain", .value = value, .unit = "kg"};
}

} // namespace

class TestAlertStore : public QObject {
    Q_OBJECT

private slots:
    void alert_added_comesBackWholeAndIsQueuedOnce()
    {
        Bench bench;
        const domain::RaisedAlert alert = bench.alert();
        QVERIFY(*bench.store->alerts.add(alert, Origin::Here));
        QVERIFY(!*bench.store->alerts.add(alert, Origin::Here));
        const auto rows = *bench.store->alerts.all(kPatient);
        QCOMPARE(rows.size(), 1u);
        QVERIFY(rows[0].alert == alert);
        QVERIFY(rows[0].seen.empty());
        QCOMPARE(*bench.store->outbox.pendingCount(), 1);
    }

    void alert_withoutOptionalParts_comesBackWhole()
    {
        Bench bench;
        domain::RaisedAlert alert = bench.alert();
        alert.against.reset();
        alert.since.reset();
        alert.thresholdBy = {"claire"};
        QVERIFY(*bench.store->alerts.add(alert, Origin::Remote));
        QVERIFY((**bench.store->alerts.find(alert.envelope.id)).alert == alert);
        QCOMPARE(*bench.store->outbox.pendingCount(), 0);
    }

    void seen_added_isWithItsAlertAndSendsItAgain()
    {
        Bench bench;
        const domain::RaisedAlert alert = bench.alert();
        QVERIFY(*bench.store->alerts.add(alert, Origin::Remote));
        const domain::AlertSeen seen = bench.seen(alert, "Called her.");
        QVERIFY(*bench.store->alerts.add(seen, Origin::Here));
        QVERIFY(!*bench.store->alerts.add(seen, Origin::Here));
        const auto row = **bench.store->alerts.find(alert.envelope.id);
        QCOMPARE(row.seen.size(), 1u);
        QVERIFY(row.seen[0] == seen);
        QVERIFY(*bench.store->outbox.isWaiting(store::subject::kAlert, alert.envelope.id.value));
    }

    void seen_beforeTheAlert_isThereWhenItComes()
    {
        Bench bench;
        const domain::RaisedAlert alert = bench.alert();
        QVERIFY(*bench.store->alerts.add(bench.seen(alert, ""), Origin::Remote));
        QVERIFY(*bench.store->alerts.add(alert, Origin::Remote));
        QCOMPARE((*bench.store->alerts.all(kPatient))[0].seen.size(), 1u);
    }

    void alert_evidenceCorrected_saysSoAndStays()
    {
        Bench bench;
        const domain::Measure wrong = bench.facts.weight(72.4);
        QVERIFY(*bench.store->measures.add(wrong, Origin::Here));
        domain::RaisedAlert alert = bench.alert();
        alert.evidence = wrong.envelope.id;
        QVERIFY(*bench.store->alerts.add(alert, Origin::Here));
        QVERIFY((**bench.store->alerts.find(alert.envelope.id)).evidenceStands);
        QVERIFY(store::retract(bench.store->database(), bench.facts.retraction(wrong.envelope), Origin::Here));
        QVERIFY(!(**bench.store->alerts.find(alert.envelope.id)).evidenceStands);
        QCOMPARE(bench.store->alerts.all(kPatient)->size(), 1u);
    }

    // ---- what professionals set

    void setting_versions_areAllKeptNewestInForce()
    {
        Bench bench;
        bench.set(threshold(1.5));
        bench.set(threshold(1.8));
        bench.set(threshold(std::nullopt));
        const auto current = *bench.store->clinicalSettings.current(kPatient);
        QCOMPARE(current.size(), 1u);
        QVERIFY(!current[0].setting.value);
        const auto history = *bench.store->clinicalSettings.history(
            domain::settingId(kPatient, ClinicalSetting::Kind::Threshold, "heart-failure/weight-gain"));
        QCOMPARE(history.size(), 3u);
        QCOMPARE(*history[1].setting.value, 1.8);
    }

    void setting_ofTheServer_winsOverOneThatNeverLeft()
    {
        Bench bench;
        bench.set(threshold(1.5));
        bench.set(threshold(1.2), Origin::Remote);
        QCOMPARE(*(*bench.store->clinicalSettings.current(kPatient))[0].setting.value, 1.2);
        const std::string id = domain::settingId(kPatient, ClinicalSetting::Kind::Threshold, "heart-failure/weight-gain");
        QCOMPARE(bench.store->clinicalSettings.history(id)->size(), 1u);
        QCOMPARE(bench.store->documents.history(id)->size(), 2u); // the one that lost is kept and can be seen
        QVERIFY(!*bench.store->outbox.isWaiting(store::subject::kSetting, id));
    }

    void setting_kinds_comeBackWhole()
    {
        Bench bench;
        const ClinicalSetting reference{ClinicalSetting::Kind::Reference, kPatient, "weight", 70, "kg", 1.5, {}};
        const ClinicalSetting anchor{ClinicalSetting::Kind::Anchor, kPatient, "prostate-surgery/surgery", {}, {}, {}, "2026-12-03"};
        bench.set(reference);
        bench.set(anchor);
        QVERIFY((**bench.store->clinicalSettings.find(domain::settingId(kPatient, reference.kind, reference.subject))).setting == reference);
        QVERIFY((**bench.store->clinicalSettings.find(domain::settingId(kPatient, anchor.kind, anchor.subject))).setting == anchor);
    }

    // ---- what days come to

    void days_addCorrectTakeBack_sayWhatStands()
    {
        Bench bench;
        const domain::Measure first = bench.facts.weight(72);
        domain::Measure second = bench.facts.weight(74);
        QVERIFY(*bench.store->measures.add(first, Origin::Here));
        QVERIFY(*bench.store->measures.add(second, Origin::Here));
        QCOMPARE(bench.days().size(), 1u);
        QCOMPARE(bench.days()[0].count, 2);
        QCOMPARE(bench.days()[0].total, 146.0);

        domain::Measure corrected = second;
        corrected.envelope = bench.facts.correcting(second.envelope);
        corrected.value = 73;
        QVERIFY(*bench.store->measures.add(corrected, Origin::Here));
        QCOMPARE(bench.days()[0].count, 2);
        QCOMPARE(bench.days()[0].high, 73.0);

        QVERIFY(store::retract(bench.store->database(), bench.facts.retraction(first.envelope), Origin::Here));
        QVERIFY(store::retract(bench.store->database(), bench.facts.retraction(corrected.envelope), Origin::Here));
        QVERIFY(bench.days().empty());
    }

    void days_takenBackBeforeItArrives_countsNothing()
    {
        Bench bench;
        const domain::Measure measure = bench.facts.weight(72);
        QVERIFY(store::retract(bench.store->database(), bench.facts.retraction(measure.envelope), Origin::Remote));
        QVERIFY(*bench.store->measures.add(measure, Origin::Remote));
        QVERIFY(bench.days().empty());
    }

    void days_aroundMidnight_areByTheWallClock_data()
    {
        QTest::addColumn<QByteArray>("utc");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("day");
        QTest::newRow("late evening in UTC is tomorrow in Paris") << QByteArray("2026-11-21T23:30:00.000Z") << 60 << QByteArray("2026-11-22");
        QTest::newRow("early morning in UTC is yesterday in Guadeloupe") << QByteArray("2026-11-21T02:00:00.000Z") << -240 << QByteArray("2026-11-20");
        QTest::newRow("fourteen hours ahead") << QByteArray("2026-11-21T11:00:00.000Z") << 840 << QByteArray("2026-11-22");
    }
    void days_aroundMidnight_areByTheWallClock()
    {
        QFETCH(QByteArray, utc);
        QFETCH(int, offset);
        QFETCH(QByteArray, day);
        Bench bench;
        domain::Measure measure = bench.facts.weight(72);
        measure.envelope.occurredAt = {platform::zonedFromIso(utc.toStdString())->at, offset};
        QVERIFY(*bench.store->measures.add(measure, Origin::Here));
        QCOMPARE(QByteArray::fromStdString(domain::toIso(bench.days().at(0).day)), day);
    }

    /// Whatever is entered, corrected, taken back and in whatever order, the counts are those of the facts.
    void days_randomHistories_equalTheFacts()
    {
        std::mt19937 random(20261121);
        for (int round = 0; round < 20; ++round) {
            Bench bench;
            std::vector<domain::Measure> made;
            for (int step = 0; step < 40; ++step) {
                domain::Measure measure = bench.facts.weight(60 + static_cast<double>(random() % 200) / 10);
                measure.envelope.occurredAt = {{FactBuilder::kStartMs + static_cast<std::int64_t>(random() % (20LL * 86'400'000))}, static_cast<int>(random() % 3) * 60};
                const bool again = !made.empty() && random() % 3 == 0;
                if (again && random() % 2 == 0) {
                    (void)store::retract(bench.store->database(), bench.facts.retraction(made[random() % made.size()].envelope), Origin::Remote).has_value();
                    continue;
                }
                if (again)
                    measure.envelope.corrects = made[random() % made.size()].envelope.id;
                QVERIFY(bench.store->measures.add(measure, Origin::Remote));
                made.push_back(measure);
            }
            std::map<domain::LocalDay, std::pair<int, double>> facts;
            const auto live = bench.store->measures.live(kPatient, "weight", {0}, {FactBuilder::kStartMs * 2});
            for (const domain::Measure &measure : *live) {
                auto &[count, total] = facts[domain::localDayOf(measure.envelope.occurredAt)];
                ++count;
                total += measure.value;
            }
            const auto days = bench.days();
            QCOMPARE(days.size(), facts.size());
            for (const store::MeasureDay &day : days) {
                QCOMPARE(day.count, facts[day.day].first);
                QVERIFY(qAbs(day.total - facts[day.day].second) < 1e-6);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAlertStore)
#include "tst_alertstore.moc"
