// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the first ten minutes of a nurse: an example patient in a store of its own, never sent, never among real ones, and gone
// at the end; each step is done by what was written.
#include "app/viewmodels/nursetour.h"
#include "tests/app/nursetablet.h"

#include <QSignalSpy>

#include <filesystem>
#include <fstream>

using namespace Qt::Literals::StringLiterals;
using services::Practice;
using testsupport::Tablet;
using viewmodels::NurseTour;

class TestPractice : public QObject {
    Q_OBJECT

private slots:
    void practice_isApart_andLeavesNothing();
    void practice_leftBehind_isRemovedAtTheNext();
    void tour_stepsFollowWhatWasWritten();
};

void TestPractice::practice_isApart_andLeavesNothing()
{
    Tablet tablet;
    const std::filesystem::path folder = Practice::folderIn(tablet.folder.path());
    {
        auto practice = Practice::begin(tablet.folder.path(), testsupport::library(), tablet.clock);
        QVERIFY(practice);
        QVERIFY(std::filesystem::exists(folder));
        services::Workspace &workspace = (*practice)->workspace();
        QCOMPARE(workspace.store.people.patients()->size(), std::size_t(1));
        QVERIFY(workspace.journal.write(Practice::patient(), "Bonjour", ""));
        workspace.sync.requestNow();
        QVERIFY(!workspace.sync.status().isRunning);
        QVERIFY(!workspace.sync.status().lastSuccess);
        // Nothing of it is among the real ones, and nothing of them is in it.
        QCOMPARE(tablet.store->people.patients()->size(), std::size_t(1));
        QVERIFY(tablet.store->people.patients()->front().id.value != Practice::patient().value);
        QVERIFY(tablet.store->messages.thread(Practice::patient())->empty());
        QCOMPARE(*tablet.store->outbox.pendingCount(), 0);
        QVERIFY(!*workspace.store.people.find({testsupport::kJeanne.value}));
    }
    QVERIFY(!std::filesystem::exists(folder));
}

void TestPractice::practice_leftBehind_isRemovedAtTheNext()
{
    Tablet tablet;
    const std::filesystem::path folder = Practice::folderIn(tablet.folder.path());
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "left-by-a-killed-program") << "sealed";
    auto practice = Practice::begin(tablet.folder.path(), testsupport::library(), tablet.clock);
    QVERIFY(practice);
    QVERIFY(!std::filesystem::exists(folder / "left-by-a-killed-program"));
}

void TestPractice::tour_stepsFollowWhatWasWritten()
{
    Tablet tablet;
    auto practice = Practice::begin(tablet.folder.path(), testsupport::library(), tablet.clock);
    QVERIFY(practice);
    NurseTour tour(std::move(*practice), tablet.wording, nullptr);
    QSignalSpy changed(&tour, &NurseTour::changed);
    const QString key = QString::fromStdString(Practice::patient().value);
    tour.look(u"list"_s);
    QCOMPARE(tour.step(), 0);
    tour.space()->openPatient(key);
    tour.look(u"patient"_s);
    QCOMPARE(tour.stepText(), u"Step 2 of 4"_s);
    auto *assessment = tour.space()->openAssessment(key);
    assessment->togglePack(u"heart-failure"_s);
    tour.look(u"assessment"_s);
    QCOMPARE(tour.step(), 2);
    tablet.clock.advanceMinutes(1);
    assessment->goTo(u"check"_s);
    assessment->join(true);
    tablet.clock.advanceMinutes(1);
    assessment->setAgreement(u"given"_s);
    assessment->finish();
    tour.look(u"assessment"_s);
    QCOMPARE(tour.step(), 3);
    tablet.clock.advanceMinutes(1);
    auto *builder = tour.space()->openPathBuilder(key);
    builder->send();
    QVERIFY2(builder->isSent(), qPrintable(builder->blockedText()));
    tour.look(u"patient"_s);
    QVERIFY(tour.isFinished());
    QCOMPARE(changed.size(), 4);
    QVERIFY(tour.taskText().contains(u"Nothing of it is kept"_s));
}

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
