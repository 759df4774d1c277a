// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what was said to be saved against a battery that is pulled (R4): whatever arrived of the writes nobody had synced, the
// file opens, every page passes its check, every accepted entry is there with its row in the queue, and no alarm is raised.
#include "platforms/sqlite/witness.h"
#include "tests/support/factbuilder.h"
#include "tests/support/losingdisk.h"
#include "tests/support/soak.h"
#include "tests/support/storefixture.h"

#include <QTest>

#include <random>
#include <set>

using store::Origin;
using store::Store;
using testsupport::FactBuilder;
using testsupport::LosingDisk;

namespace {

constexpr std::uint32_t kSeed = 20261122;
constexpr int kMostOperations = 70;  // before the power goes: an opening with all its steps is about 40 of them
constexpr int kCutsOfOneFile = 40;

/// A file that is opened, written and cut again and again, and what was accepted into it.
struct Device {
    testsupport::TempFolder folder;
    std::filesystem::path file = folder / "profile.db";
    sqlite::Key key = sqlite::Key::random();
    FactBuilder facts;
    std::set<std::string> accepted;
    std::vector<std::string> witnesses; ///< what may be on disk of the witness: nobody syncs a mark

    [[nodiscard]] platform::Result<std::unique_ptr<Store>> open() const
    {
        return Store::open(file, key, sqlite::Database::Mode::CreateIfMissing);
    }

    [[nodiscard]] std::filesystem::path witness() const { return file.string() + std::string(sqlite::Witness::kSuffix); }

    /// Until the power goes.
    void write(Store &store, std::mt19937 &random, const LosingDisk &disk)
    {
        witnesses.assign(1, testsupport::readFile(witness()));
        while (!disk.isDown()) {
            std::string id;
            bool isAccepted = false;
            switch (random() % 3) {
            case 0: {
                const auto dose = facts.dose(int(random() % 24));
                id = dose.envelope.id.value;
                isAccepted = store.doses.add(dose, Origin::Here).has_value();
                break;
            }
            case 1: {
                const auto weight = facts.weight(60 + random() % 40);
                id = weight.envelope.id.value;
                isAccepted = store.measures.add(weight, Origin::Here).has_value();
                break;
            }
            default: {
                const auto message = facts.message(std::string(random() % 9000, 'm')); // up to three pages
                id = message.envelope.id.value;
                isAccepted = store.messages.add(message, Origin::Here).has_value();
            }
            }
            if (isAccepted)
                accepted.insert(id);
            const auto before = sqlite::Witness::read(file);
            if (before && before->log.frames == 0)
                witnesses.clear(); // settled is synced
            witnesses.push_back(testsupport::readFile(witness()));
        }
    }
};

} // namespace

class TestPowerLoss : public QObject {
    Q_OBJECT

private slots:
    void cut_anywhere_keepsEveryAcceptedEntryAndOpens();
    void cut_withoutSync_wouldLose();
};

void TestPowerLoss::cut_anywhere_keepsEveryAcceptedEntryAndOpens()
{
    std::mt19937 random(kSeed);
    LosingDisk disk(kSeed);
    const int cuts = testsupport::rounds(300);
    std::unique_ptr<Device> device;
    int duringOpening = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        if (cut % kCutsOfOneFile == 0)
            device = std::make_unique<Device>();
        disk.failAfter(1 + int(random() % kMostOperations));
        if (auto store = device->open())
            device->write(**store, random, disk);
        else
            ++duringOpening;
        disk.startAgain();
        if (device->witnesses.size() > 1 && random() % 2 == 0)
            testsupport::writeFile(device->witness(), device->witnesses[random() % device->witnesses.size()]);
        device->witnesses.clear();

        auto store = device->open();
        QVERIFY2(store, store ? "" : qPrintable(QStringLiteral("cut %1: %2").arg(cut).arg(QString::fromStdString(store.error().detail))));
        const auto sound = (*store)->database().checkIntegrity();
        QVERIFY2(sound, sound ? "" : qPrintable(QStringLiteral("cut %1: %2").arg(cut).arg(QString::fromStdString(sound.error().detail))));
        auto select = (*store)->database().prepare("SELECT id FROM fact");
        std::set<std::string> found;
        while (select->step().value_or(false))
            found.insert(select->text(0));
        for (const std::string &id : device->accepted)
            QVERIFY2(found.contains(id), qPrintable(QStringLiteral("cut %1 lost %2").arg(cut).arg(QString::fromStdString(id))));
        // What had not been answered when the power went may be there; then it is there whole.
        QVERIFY(found.size() <= device->accepted.size() + 1);
        QCOMPARE((*store)->database().queryInteger("SELECT count(*) FROM fact WHERE kind <> 'dose' AND NOT EXISTS "
                                                   "(SELECT 1 FROM outbox WHERE subject_id = fact.id)").value_or(-1), 0);
        device->accepted = std::move(found);
    }
    // The disk did lose, in all three ways, and cuts met openings: else nothing was tried.
    QVERIFY(disk.toll().dropped > cuts / 4 && disk.toll().torn > cuts / 4 && disk.toll().kept > cuts / 4);
    QVERIFY(duringOpening > 0);
    qInfo("%d cuts, %d of them while opening; writes dropped %d, torn %d, kept unasked %d", cuts, duringOpening, disk.toll().dropped,
        disk.toll().torn, disk.toll().kept);
}

void TestPowerLoss::cut_withoutSync_wouldLose()
{
    // The proof of the proof: with NORMAL, which SQLite offers for speed, the same disk loses accepted entries.
    std::mt19937 random(kSeed);
    LosingDisk disk(kSeed);
    int lost = 0;
    for (int cut = 0; cut < 40 && lost == 0; ++cut) {
        Device device;
        {
            auto store = device.open();
            QVERIFY(store);
            QVERIFY((*store)->database().execute("PRAGMA synchronous = NORMAL"));
            disk.failAfter(1 + int(random() % kMostOperations));
            device.write(**store, random, disk);
        }
        disk.startAgain();
        const auto store = device.open();
        // A loss the witness saw is a loss all the same.
        lost += !store || (*store)->database().queryInteger("SELECT count(*) FROM fact").value_or(0) < std::int64_t(device.accepted.size());
    }
    QVERIFY(lost > 0);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
