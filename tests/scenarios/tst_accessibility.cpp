// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the person who does not see the screen: through AT-SPI alone, as a screen reader does, a patient learns a unit,
// answers its quiz, records her weight and her tablets.
#include "app/services/profile.h"
#include "platforms/linux/filekeystore.h"
#include "tests/scenarios/loopscenario.h"
#include "tests/scenarios/loopsteps.h"
#include "tests/support/places.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const domain::PatientId kDurand{"0190b7a0-0000-7000-8000-00000000d001"};
constexpr platform::Instant kEver{253'402'300'799'000};
constexpr int kReaderMs = 170'000;   // the script gives up by itself earlier
constexpr int kCannotRunHere = 77;
constexpr int kStepsToALinkedPhone = 3; // hub, nurse, patient

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private slots:
    void loop_byScreenReader_isCompleted();
};

void TestAccessibility::loop_byScreenReader_isCompleted()
{
    // The system's Python: the accessibility modules belong to it.
    const QString python = u"/usr/bin/python3"_s;
    for (const QString &program : {u"dbus-run-session"_s, u"Xvfb"_s, python}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed: ./dev setup installs it."_s));
    }
    QTemporaryDir folder;
    LoopScenario scenario(folder.path() + u"/loop"_s);
    for (int step = 0; step < kStepsToALinkedPhone; ++step)
        QVERIFY2(loopSteps()[std::size_t(step)].run(scenario), qPrintable(scenario.trouble()));
    scenario.stopHub();

    const QString scripts = QString::fromStdString(testsupport::inSource("tests/scenarios/accessibility/").string());
    QProcess reader;
    auto surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    surroundings.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    reader.setProcessEnvironment(surroundings);
    reader.start(u"dbus-run-session"_s, {u"--"_s, python, scripts + u"screenreader.py"_s, u"--app"_s,
        QString::fromStdString(testsupport::inBuild("app/passerelle/passerelle").string()), u"--script"_s, scripts + u"patient.reader"_s, u"--"_s,
        u"--data-dir"_s, scenario.path(u"patient"_s), u"--key-dir"_s, scenario.path(u"patient"_s) + u"-keys"_s});
    if (!reader.waitForFinished(kReaderMs)) {
        reader.kill();
        reader.waitForFinished();
        QFAIL("The reader did not end.");
    }
    const QByteArray said = reader.readAllStandardOutput();
    if (reader.exitCode() == kCannotRunHere)
        QSKIP(said.trimmed().constData());
    QVERIFY2(reader.exitCode() == 0, said.constData());

    platform::FileKeystore keys((scenario.path(u"patient"_s) + u"-keys"_s).toStdString());
    const auto profile = services::Profile::open(scenario.path(u"patient"_s).toStdString(), keys);
    QVERIFY(profile);
    const auto store = profile->openStore();
    QVERIFY(store);
    QCOMPARE((*store)->answers.all(kDurand)->size(), std::size_t(6));
    QCOMPARE((*store)->measures.live(kDurand, "weight", {0}, kEver)->front().value, 72.4);
    QCOMPARE((*store)->doses.live(kDurand, {0}, kEver)->size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
