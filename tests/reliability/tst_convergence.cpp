// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects R12: whatever four devices do apart from one another, and in whatever order they meet the hub, they end with the same
// record, and nothing anybody said is gone. Seeds that once failed are in fixtures/convergence and always run.
// The whole of it: PASSERELLE_SOAK=50 (seeds) and PASSERELLE_SOAK_EDITS=10000.
#include "tests/reliability/convergence.h"
#include "tests/support/places.h"
#include "tests/support/soak.h"

#include <QTest>

#include <fstream>

using namespace testsupport;

class TestConvergence : public QObject {
    Q_OBJECT

private slots:
    void replicas_anySeed_endEqual_data();
    void replicas_anySeed_endEqual();
    void cleanupTestCase() { QVERIFY(m_losses > 0); } // they did meet

private:
    int m_losses = 0;
};

void TestConvergence::replicas_anySeed_endEqual_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("edits");
    const char *said = std::getenv("PASSERELLE_SOAK_EDITS");
    std::ifstream failed(inSource("tests/fixtures/convergence/seeds.txt"));
    unsigned seed = 0;
    int edits = 0;
    while (failed >> seed >> edits)
        QTest::addRow("once failed: %u with %d edits", seed, edits) << seed << edits;
    for (int i = 0; i < rounds(2); ++i)
        QTest::addRow("seed %d", 1 + i) << unsigned(1 + i) << (said ? std::atoi(said) : 300);
}

void TestConvergence::replicas_anySeed_endEqual()
{
    QFETCH(unsigned, seed);
    QFETCH(int, edits);
    Quartet quartet(seed);
    quartet.live(edits);
    QVERIFY2(quartet.settle(), ("they never come to rest: " + quartet.restless()).c_str());
    const auto faults = quartet.faults();
    std::string all;
    for (const std::string &fault : faults)
        all += fault + '\n';
    QVERIFY2(faults.empty(), all.c_str());
    QCOMPARE(quartet.edits(), edits);
    m_losses += quartet.losses();
}

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
