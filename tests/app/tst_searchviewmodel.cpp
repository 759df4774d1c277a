// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a search finds beside the units: words, measures and messages, each under its heading, accents folded.
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::SearchViewModel;

namespace {

QStringList column(SearchViewModel &search, const char *role)
{
    QStringList values;
    for (int row = 0; row < search.found()->rowCount(); ++row)
        values << cell(search.found(), row, role).toString();
    return values;
}

} // namespace

class TestSearchViewModel : public QObject {
    Q_OBJECT

private slots:
    void weight_isFoundInUnitsAndMeasuresUnderTheirHeadings()
    {
        PatientBench bench;
        bench.weigh(72.4);
        SearchViewModel &search = *bench.space().search();
        QAbstractItemModelTester watched(search.found(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        search.setQuery(u"weight"_s);
        const QStringList kinds = column(search, "kind");
        QVERIFY(kinds.contains(u"unit"_s) && kinds.contains(u"measure"_s));
        // Each kind in one piece, with its heading on its first row only.
        QStringList runs;
        for (qsizetype row = 0; row < kinds.size(); ++row) {
            const bool begins = runs.isEmpty() || runs.back() != kinds[row];
            QCOMPARE(!column(search, "section")[row].isEmpty(), begins);
            if (begins)
                runs << kinds[row];
        }
        QCOMPARE(runs.size(), QSet<QString>(runs.begin(), runs.end()).size());
        const auto measure = kinds.indexOf(u"measure"_s);
        QCOMPARE(column(search, "subject")[measure], u"weight"_s);
        QCOMPARE(column(search, "detail")[measure].replace(QChar(0x00A0), u' '), u"72.4 kg, today at 8am"_s);
    }

    void message_isFoundWithoutAccentsAndOpensItsConversation()
    {
        PatientBench bench;
        bench.space().team()->setDraft(u"Puis-je boire du thé glacé ?"_s);
        QVERIFY(bench.space().team()->send());
        SearchViewModel &search = *bench.space().search();
        search.setQuery(u"THE glac"_s);
        const QStringList kinds = column(search, "kind");
        QVERIFY2(kinds.contains(u"message"_s), qPrintable(kinds.join(u' ')));
        const auto row = kinds.indexOf(u"message"_s);
        QCOMPARE(column(search, "title")[row], u"Puis-je boire du thé glacé ?"_s);
        QCOMPARE(column(search, "subject")[row], cell(bench.space().team()->conversations(), 0, "key").toString());
        search.setQuery(u"gla the"_s); // only the last word may be unfinished
        QVERIFY(!column(search, "kind").contains(u"message"_s));
    }

    void nothing_isFoundForNothing()
    {
        PatientBench bench;
        SearchViewModel &search = *bench.space().search();
        search.setQuery(u"  ?! "_s);
        QCOMPARE(search.found()->rowCount(), 0);
        QVERIFY(!search.emptyText().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearchViewModel)
#include "tst_searchviewmodel.moc"
