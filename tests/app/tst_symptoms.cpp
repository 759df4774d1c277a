// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what people say they feel: words and numbers lead into each other, a day without a word is no good day, and what
// was recorded can be said again or taken back.
#include "app/domain/symptoms.h"
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Course;
using domain::Strength;
using testsupport::PatientBench;
using viewmodels::SymptomEntryViewModel;

namespace {

constexpr domain::LocalDay kToday{20'000};

/// The strongest of each day, today first; below zero: nothing was said.
Course courseOf(const std::vector<double> &backwards)
{
    std::vector<domain::DayValues> days;
    for (std::size_t back = 0; back < backwards.size(); ++back) {
        if (backwards[back] >= 0)
            days.push_back({{kToday.days - static_cast<std::int64_t>(back)}, 1, 0, backwards[back], backwards[back]});
    }
    return domain::courseOf(days, kToday);
}

void feel(PatientBench &bench, const QString &symptom, int strength)
{
    SymptomEntryViewModel *entry = bench.space().openSymptom(symptom);
    entry->choose(strength);
    entry->save();
    QVERIFY(!entry->recordedText().isEmpty());
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

class TestSymptoms : public QObject {
    Q_OBJECT

private slots:
    void kind_leadsBack()
    {
        QCOMPARE(domain::symptomIn(domain::symptomKind("tired")), std::optional<std::string>("tired"));
        for (const char *other : {"weight", "symptom", "symptom/", ""})
            QVERIFY(!domain::symptomIn(other));
    }

    void strength_everyWordLeadsBackAndBetweenTwoTheStronger()
    {
        for (const Strength strength : domain::kStrengths)
            QVERIFY(domain::strengthOf(domain::scoreOf(strength)) == strength);
        QVERIFY(domain::strengthOf(1) == Strength::Little);
        QVERIFY(domain::strengthOf(9) == Strength::Unbearable);
        QVERIFY(domain::strengthOf(-3) == Strength::Gone);
        QVERIFY(domain::strengthOf(42) == Strength::Unbearable);
    }

    void course_comparesTheLastDaysWithThoseBefore_data()
    {
        QTest::addColumn<QVector<double>>("days");
        QTest::addColumn<int>("course");
        const auto row = [](const char *name, const QVector<double> &days, Course course) { QTest::newRow(name) << days << int(course); };
        row("nothing", {}, Course::Unknown);
        row("only lately", {5, 5, 5}, Course::Unknown);
        row("only before", {-1, -1, -1, 5, 5}, Course::Unknown);
        row("the same", {5, 5, 5, 5, 5, 5, 5}, Course::Alike);
        row("a point is nothing", {6, 6, 6, 5, 5, 5, 5}, Course::Alike);
        row("more", {8, 8, 5, 5, 5, 5, 5}, Course::Worse);
        row("less", {2, 2, 2, 5, 5, 5, 5}, Course::Better);
        row("days without a word are left out", {8, -1, -1, -1, -1, -1, 2}, Course::Worse);
        row("eight days ago is another week", {8, 8, 8, -1, -1, -1, -1, 2}, Course::Unknown);
    }
    void course_comparesTheLastDaysWithThoseBefore()
    {
        QFETCH(QVector<double>, days);
        QFETCH(int, course);
        QCOMPARE(int(courseOf({days.begin(), days.end()})), course);
    }

    void list_hasWhatThePacksKnowEachOnce()
    {
        PatientBench bench;
        QAbstractItemModel *list = bench.space().symptoms()->symptoms();
        QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(bench.space().symptoms()->hasSymptoms());
        QSet<QString> keys;
        for (int row = 0; row < list->rowCount(); ++row) {
            keys << testsupport::cell(list, row, "key").toString();
            QVERIFY(!testsupport::cell(list, row, "title").toString().isEmpty());
            QVERIFY(testsupport::cell(list, row, "detail").toString().isEmpty());
        }
        QCOMPARE(int(keys.size()), list->rowCount());
        QCOMPARE(bench.space().symptoms()->summary(), QString());
    }

    void entry_isSaidBackAndComesFirst()
    {
        PatientBench bench;
        QAbstractItemModel *list = bench.space().symptoms()->symptoms();
        const QString last = testsupport::cell(list, list->rowCount() - 1, "key").toString();
        SymptomEntryViewModel *entry = bench.space().openSymptom(last);
        QSignalSpy entered(entry, &SymptomEntryViewModel::entered);
        entry->save();
        QCOMPARE(entry->errorText(), u"Choose how strong it is."_s);
        QCOMPARE(entry->recordedText(), QString());
        entry->choose(1);
        QVERIFY(entry->errorText().isEmpty());
        entry->save();
        QCOMPARE(plain(entry->recordedText()), u"Recorded: a little, at 8am."_s);
        QVERIFY(!entry->isGrave());
        QCOMPARE(entered.count(), 1);
        QCOMPARE(testsupport::cell(list, 0, "key").toString(), last);
        QCOMPARE(plain(testsupport::cell(list, 0, "detail").toString()), u"Today at 8am: a little."_s);
        QCOMPARE(bench.space().symptoms()->summary(), u"Recorded today: 1"_s);
    }

    void entry_correct_takesItBackAndAsksAgain()
    {
        PatientBench bench;
        const QString symptom = testsupport::cell(bench.space().symptoms()->symptoms(), 0, "key").toString();
        SymptomEntryViewModel *entry = bench.space().openSymptom(symptom);
        entry->choose(4);
        entry->save();
        QVERIFY(entry->isGrave());
        entry->correct();
        QVERIFY(entry->recordedText().isEmpty() && !entry->isGrave());
        QCOMPARE(bench.space().symptoms()->summary(), QString());
        entry->choose(2);
        entry->save();
        QCOMPARE(plain(entry->recordedText()), u"Recorded: rather strong, at 8am."_s);
        const auto kept = *bench.workspace->store.measures.live(
            PatientBench::kJeanne, domain::symptomKind(symptom.toStdString()), {0}, {bench.clock.now().ms + 1});
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].value, 5.0);
    }

    void entry_overDays_saysHowItGoes()
    {
        PatientBench bench;
        const QString symptom = testsupport::cell(bench.space().symptoms()->symptoms(), 0, "key").toString();
        for (const int strength : {3, 3, 2, 1, 1, 1}) {
            feel(bench, symptom, strength);
            bench.clock.advanceDays(1);
        }
        bench.space().refresh();
        QVERIFY(testsupport::cell(bench.space().symptoms()->symptoms(), 0, "detail").toString().endsWith(u"Less strong than before."_s));
        SymptomEntryViewModel *entry = bench.space().openSymptom(symptom);
        QCOMPARE(plain(entry->reminder()), u"Yesterday at 8am: a little."_s);
        entry->choose(0);
        entry->save();
        QCOMPARE(entry->courseLine(), u"Less strong than before. Said on 7 days of the last 7."_s);
    }

    void entry_unitThatHelps_isOfferedAfterwards()
    {
        PatientBench bench;
        // Of the packs of the path: the first symptom some unit serves.
        for (const content::Pack &pack : bench.workspace->library.packs()) {
            for (const content::Unit &unit : pack.units) {
                for (const std::string &symptom : unit.symptoms) {
                    SymptomEntryViewModel *entry = bench.space().openSymptom(QString::fromStdString(symptom));
                    QVERIFY(entry->helpTitle().isEmpty());
                    entry->choose(1);
                    entry->save();
                    if (entry->helpTitle().isEmpty())
                        continue; // of a pack outside the path
                    QVERIFY(bench.workspace->library.unit({entry->helpPack().toStdString(), entry->helpUnit().toStdString()}));
                    return;
                }
            }
        }
        QFAIL("no unit of the path helps with any symptom");
    }
};

QTEST_MAIN(TestSymptoms)
#include "tst_symptoms.moc"
