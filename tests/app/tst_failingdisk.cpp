// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the main flows against a disk that is full or fails (R14): whichever call fails first, nothing crashes, the error has a
// name, what was said to be saved is there afterwards, and once there is room the same thing works.
#include "app/services/dataexport.h"
#include "app/services/profile.h"
#include "app/services/profilelock.h"
#include "app/services/rescue.h"
#include "app/services/voicenotes.h"
#include "platforms/dummy/fakerecorder.h"
#include "platforms/dummy/memorykeystore.h"
#include "tests/support/factbuilder.h"
#include "tests/support/failingcalls.h"
#include "tests/support/soak.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <cerrno>
#include <functional>
#include <set>

using platform::ErrorCode;
using platform::Result;
using services::Profile;
using store::Origin;
using store::Store;
using testsupport::FactBuilder;
using testsupport::FailingCalls;

Q_DECLARE_METATYPE(FailingCalls::Way)

namespace {

constexpr platform::Instant kStart{FactBuilder::kStartMs};

/// One device, and what it was told is saved.
struct Device {
    testsupport::TempFolder folder;
    platform::MemoryKeystore keys;
    platform::FakeRecorder recorder;
    FactBuilder facts;
    std::set<std::string> accepted;
    std::optional<platform::Error> failure; ///< of the flow

    [[nodiscard]] Result<std::unique_ptr<Store>> open()
    {
        const auto profile = Profile::open(folder.path(), keys);
        if (!profile)
            return profile.error();
        return profile->openStore();
    }

    template <typename T>
    bool holds(const Result<T> &result)
    {
        if (!result)
            failure = result.error();
        return result.has_value();
    }
};

using Flow = std::function<void(Device &)>;

void beginAndOpen(Device &device)
{
    (void)device.holds(device.open());
}

void record(Device &device)
{
    auto store = device.open();
    if (!device.holds(store))
        return;
    for (int i = 0; i < 3; ++i) {
        const auto weight = device.facts.weight(70 + i);
        const auto dose = device.facts.dose(i);
        const auto message = device.facts.message(std::string(5000, 'm'));
        if (device.holds((*store)->measures.add(weight, Origin::Here)))
            device.accepted.insert(weight.envelope.id.value);
        if (device.holds((*store)->doses.add(dose, Origin::Here)))
            device.accepted.insert(dose.envelope.id.value);
        if (device.holds((*store)->messages.add(message, Origin::Here)))
            device.accepted.insert(message.envelope.id.value);
    }
    // What leaves is marked, and taken from the queue once it has arrived.
    const auto taken = (*store)->outbox.take(50, {FactBuilder::kStartMs});
    if (device.holds(taken) && !taken->empty())
        (void)device.holds((*store)->outbox.acknowledge(taken->front().seq));
}

void speak(Device &device)
{
    auto store = device.open();
    if (!device.holds(store))
        return;
    services::VoiceNotes notes(device.folder.path(), (*store)->settings, device.recorder);
    const domain::FactId answer{"0190b7a0-0000-7000-8000-0000000000a1"};
    const bool isKept = device.holds(notes.keep(answer, std::string(100'000, 's')));
    // Kept means it can be heard; anything else is not there at all.
    if (isKept && !notes.read(answer) && !device.failure)
        qFatal("a spoken answer was said to be kept and is not");
}

void lockAndUnlock(Device &device)
{
    const auto profile = Profile::open(device.folder.path(), device.keys);
    if (!device.holds(profile))
        return;
    services::ProfileLock lock(device.folder.path(), std::string(Profile::kFirstKeyName), device.keys, {1, 8192});
    if (device.holds(lock.set(profile->key(), "123456", "pin", kStart)) && lock.isSet()) {
        const auto trial = lock.open("123456", kStart);
        if (trial.error)
            device.failure = trial.error;
        (void)device.holds(lock.remove(profile->key(), kStart));
    }
}

void exportAll(Device &device)
{
    (void)device.holds(services::writeExport(device.folder / "export.json", std::string(20'000, 'e')));
    std::error_code ignored;
    std::filesystem::remove(device.folder / "export.json", ignored);
}

struct NamedFlow {
    const char *name;
    Flow run;
};

const std::vector<NamedFlow> &flows()
{
    static const std::vector<NamedFlow> all{{"a new device", beginAndOpen}, {"entries and the queue", record}, {"a spoken answer", speak},
        {"a code set and removed", lockAndUnlock}, {"an export", exportAll}};
    return all;
}

/// The code, if one was left by a flow that failed on its way, is what the flow set.
Result<std::unique_ptr<Store>> openAfterwards(Device &device)
{
    services::ProfileLock lock(device.folder.path(), std::string(Profile::kFirstKeyName), device.keys, {1, 8192});
    if (!lock.isSet())
        return device.open();
    auto trial = lock.open("123456", kStart);
    // A count that the failing disk did not keep makes a wait begin; hours later it is over.
    if (trial.outcome == services::LockTrial::Outcome::MustWait)
        trial = lock.open("123456", platform::Instant{kStart.ms + 86'400'000});
    if (!trial.key)
        return platform::Error{ErrorCode::WrongKey, "the code that was set does not open"};
    return Profile::unlocked(device.folder.path(), std::move(*trial.key)).openStore();
}

} // namespace

class TestFailingDisk : public QObject {
    Q_OBJECT

private slots:
    void calls_areSeen_inEveryFlow();
    void nthCallFails_nothingAcceptedIsLost_data();
    void nthCallFails_nothingAcceptedIsLost();
};

void TestFailingDisk::calls_areSeen_inEveryFlow()
{
    // The proof of the proof: every flow goes through the calls that are replaced.
    for (const NamedFlow &flow : flows()) {
        Device device;
        FailingCalls calls(device.folder.path());
        flow.run(device);
        QVERIFY2(calls.calls() > 1, flow.name);
        QVERIFY2(!device.failure, flow.name);
    }
}

void TestFailingDisk::nthCallFails_nothingAcceptedIsLost_data()
{
    QTest::addColumn<int>("flow");
    QTest::addColumn<int>("error");
    QTest::addColumn<FailingCalls::Way>("way");
    for (int flow = 0; flow < int(flows().size()); ++flow) {
        QTest::addRow("%s, full", flows()[std::size_t(flow)].name) << flow << ENOSPC << FailingCalls::Way::OnwardsFull;
        QTest::addRow("%s, stutters", flows()[std::size_t(flow)].name) << flow << EIO << FailingCalls::Way::Once;
        QTest::addRow("%s, dies", flows()[std::size_t(flow)].name) << flow << EIO << FailingCalls::Way::Onwards;
    }
}

void TestFailingDisk::nthCallFails_nothingAcceptedIsLost()
{
    QFETCH(int, flow);
    QFETCH(int, error);
    QFETCH(FailingCalls::Way, way);
    const Flow &run = flows()[std::size_t(flow)].run;
    const int most = testsupport::rounds(500);
    // In the suite every call of the beginning, then every seventh; all of them on demand.
    const int step = most > 500 || qEnvironmentVariableIsSet("PASSERELLE_SOAK") ? 1 : 7;
    int failed = 0;
    for (int nth = 1; nth <= most; nth += nth < 20 ? 1 : step) {
        Device device;
        FailingCalls calls(device.folder.path());
        record(device); // what was there before
        QVERIFY(!device.failure);
        calls.arm(nth, error, way);
        run(device);
        const int hit = calls.heal();
        if (hit == 0)
            break; // the flow has fewer calls
        ++failed;
        if (device.failure) {
            const ErrorCode code = device.failure->code;
            QVERIFY2(error != ENOSPC || code == ErrorCode::Full || code == ErrorCode::Storage || code == ErrorCode::Unavailable,
                qPrintable(QStringLiteral("call %1: %2").arg(nth).arg(QString::fromStdString(device.failure->detail))));
        }
        auto store = openAfterwards(device);
        QVERIFY2(store, store ? "" : qPrintable(QStringLiteral("call %1: %2").arg(nth).arg(QString::fromStdString(store.error().detail))));
        QVERIFY((*store)->database().checkIntegrity());
        for (const std::string &id : device.accepted) {
            auto select = (*store)->database().prepare("SELECT 1 FROM fact WHERE id = :id");
            QVERIFY2(select->bind(":id", id).step().value_or(false), qPrintable(QStringLiteral("call %1 lost an entry").arg(nth)));
        }
        store->reset();
        // There is room again: everything works.
        device.failure.reset();
        if (!services::ProfileLock(device.folder.path(), std::string(Profile::kFirstKeyName), device.keys).isSet()) {
            run(device);
            QVERIFY2(!device.failure, qPrintable(QStringLiteral("call %1: fails afterwards, %2").arg(nth).arg(device.failure ? QString::fromStdString(device.failure->detail) : QString())));
        }
    }
    QVERIFY(failed > 0);
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
