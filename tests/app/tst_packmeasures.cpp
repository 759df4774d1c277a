// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the promise that a pack adds a measure as data: the program here was built before these measures were written down.
#include "app/services/alertdesk.h"
#include "app/services/syncadapter.h"
#include "tests/app/patientbench.h"
#include "tests/support/places.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;

namespace {

/// The packs of the app, with three measures and a rule the heart failure pack never had.
struct Packs {
    testsupport::TempFolder folder;
    services::Library library = load();

    services::Library load()
    {
        std::filesystem::copy(testsupport::inSource("content/packs"), folder / "packs", std::filesystem::copy_options::recursive);
        const auto file = folder / "packs/heart-failure/pack.json";
        std::string json = testsupport::readFile(file);
        insert(json, "\"measures\": [", R"(
    {"id": "inr", "loinc": "34714-6", "unit": "{INR}", "decimals": 1, "plausible": {"min": 0.8, "max": 8}, "ask": "free", "picto": "blood-test",
     "title": {"fr": "INR", "en": "INR"}, "question": {"fr": "Votre INR", "en": "Your INR"}, "hint": {"fr": "Sur la feuille du laboratoire.", "en": "On the paper of the laboratory."}},
    {"id": "peak-flow", "loinc": "19935-6", "unit": "L/min", "decimals": 0, "plausible": {"min": 60, "max": 900}, "ask": "free", "picto": "peak-flow",
     "title": {"fr": "Souffle", "en": "Peak flow"}, "question": {"fr": "Votre souffle", "en": "Your peak flow"}, "hint": {"fr": "Le meilleur de trois.", "en": "The best of three."}},
    {"id": "thirst-score", "loinc": "72514-3", "unit": "{sips}", "decimals": 0, "plausible": {"min": 0, "max": 200}, "ask": "daily", "picto": "thirst",
     "title": {"fr": "Gorgées", "en": "Sips"}, "question": {"fr": "Vos gorgées", "en": "Your sips"}, "hint": {"fr": "Comptez-les.", "en": "Count them."}},)");
        insert(json, "\"rules\": [", R"(
    {"id": "inr-high", "measure": "inr", "kind": "above", "threshold": {"value": 4, "unit": "{INR}"}, "bounds": {"min": 3, "max": 5},
     "severity": "urgent", "setBy": "clinician", "source": ")" + sourceIn(json) + R"(", "unit": "daily-weighing",
     "text": {"fr": "Votre INR est haut. Appelez votre équipe aujourd’hui.", "en": "Your INR is high. Call your team today."}},)");
        testsupport::writeFile(file, json);
        return services::Library::load(folder / "packs", testsupport::inSource("content/pictos"));
    }

    static void insert(std::string &json, const std::string &after, const std::string &text)
    {
        const auto at = json.find(after);
        if (at == std::string::npos)
            qFatal("the pack has no %s", after.c_str());
        json.insert(at + after.size(), text);
    }
    /// Any source the pack has.
    static std::string sourceIn(const std::string &json)
    {
        const auto sources = json.find("\"sources\"");
        const auto id = json.find("\"id\": \"", sources) + std::string("\"id\": \"").size();
        return json.substr(id, json.find('"', id) - id);
    }
};

QStringList keysOf(const QVariantList &kinds)
{
    QStringList keys;
    for (const QVariant &each : kinds)
        keys << each.toMap().value(u"key"_s).toString();
    return keys;
}

} // namespace

class TestPackMeasures : public QObject {
    Q_OBJECT

private slots:
    void addedMeasure_isEnteredShownAndSent_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("loinc");
        QTest::newRow("inr") << u"inr"_s << u"2.5"_s << u"2.5"_s << u"34714-6"_s;
        QTest::newRow("peak flow") << u"peak-flow"_s << u"410"_s << u"410 L/min"_s << u"19935-6"_s;
        QTest::newRow("in a unit this program does not know") << u"thirst-score"_s << u"12"_s << u"12"_s << u"72514-3"_s;
    }
    void addedMeasure_isEnteredShownAndSent()
    {
        QFETCH(QString, kind);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(QString, loinc);
        const Packs packs;
        QVERIFY(packs.library.refused().empty());
        PatientBench bench(packs.library);
        QVERIFY(keysOf(bench.space().measures()->kinds()).contains(kind));
        viewmodels::MeasureEntryViewModel *entry = bench.space().openMeasure(kind);
        QVERIFY(!entry->title().isEmpty() && !entry->hint().isEmpty());
        entry->setText(typed);
        entry->save();
        QVERIFY2(QString(entry->recordedText()).replace(QChar(0x00A0), u' ').contains(said), qPrintable(entry->recordedText() + entry->errorText()));
        bench.space().measures()->choose(kind);
        QVERIFY(bench.space().measures()->hasValues());
        QVERIFY(!bench.space().measures()->sentence().isEmpty());
        services::OutboxAdapter outbox(bench.workspace->store, [&](const std::string &of) { return packs.library.coding(of); });
        const auto sent = *outbox.takeBatch(50, 1'000'000, bench.clock.now());
        QCOMPARE(sent.size(), std::size_t(1));
        QVERIFY(sent[0].json.find(loinc.toStdString()) != std::string::npos);
    }

    void addedMeasure_unlikely_isAskedAbout()
    {
        const Packs packs;
        PatientBench bench(packs.library);
        viewmodels::MeasureEntryViewModel *entry = bench.space().openMeasure(u"inr"_s);
        entry->setText(u"25"_s);
        entry->save();
        QVERIFY(!entry->askText().isEmpty());
    }

    void addedRule_isMet()
    {
        const Packs packs;
        PatientBench bench(packs.library);
        viewmodels::MeasureEntryViewModel *entry = bench.space().openMeasure(u"inr"_s);
        entry->setText(u"4.1"_s);
        entry->save();
        QCOMPARE(entry->alertText(), u"Your INR is high. Call your team today."_s);
        QCOMPARE(bench.workspace->store.alerts.all(PatientBench::kJeanne)->size(), std::size_t(1));
    }

    void addedDailyMeasure_isAskedByTheDay()
    {
        const Packs packs;
        PatientBench bench(packs.library);
        const auto path = viewmodels::PatientRecord(bench.context()).path();
        const auto due = viewmodels::PatientRecord(bench.context()).measuresDue(path);
        QVERIFY(std::ranges::find(due, "thirst-score") != due.end());
        QVERIFY(std::ranges::find(due, "inr") == due.end());
    }
};

QTEST_MAIN(TestPackMeasures)
#include "tst_packmeasures.moc"
