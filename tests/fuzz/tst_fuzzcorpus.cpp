// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the readers of foreign bytes from falling where they fell, or could have fallen, before: every example the
// fuzzer kept is read again, and so is each of them cut short and with a byte changed. A new finding is kept by putting
// its file into tests/fuzz/corpus.
#include "tests/fuzz/fuzztargets.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <filesystem>

namespace fs = std::filesystem;

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void replay_everyExample_keepsItsWord_data();
    void replay_everyExample_keepsItsWord();
};

void TestFuzzCorpus::replay_everyExample_keepsItsWord_data()
{
    QTest::addColumn<int>("target");
    for (int i = 0; i < int(fuzz::kTargets.size()); ++i)
        QTest::newRow(std::string(fuzz::kTargets[std::size_t(i)].name).c_str()) << i;
}

void TestFuzzCorpus::replay_everyExample_keepsItsWord()
{
    QFETCH(int, target);
    const fuzz::Target &each = fuzz::kTargets[std::size_t(target)];
    int examples = 0;
    for (const fs::directory_entry &entry :
        fs::directory_iterator(testsupport::inSource("tests/fuzz/corpus") / each.name)) {
        const std::string bytes = testsupport::readFile(entry.path());
        each.run(bytes);
        each.run(bytes.substr(0, bytes.size() / 2));
        for (std::size_t i = 1; i < 8 && !bytes.empty(); ++i) {
            std::string changed = bytes;
            changed[bytes.size() * i / 8] ^= static_cast<char>(1 << i);
            each.run(changed);
        }
        ++examples;
    }
    QVERIFY2(examples >= 5, qPrintable(QString("%1 examples").arg(examples)));
}

QTEST_APPLESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
