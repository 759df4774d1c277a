// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects that only one does it at a time: threads, processes, and whoever comes after one that was killed.
#include "platforms/base/filelock.h"
#include "tests/support/childprocess.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <unistd.h>

using platform::ErrorCode;
using platform::FileLock;

class TestFileLock : public QObject {
    Q_OBJECT

private slots:
    void tryTake_heldHere_isLockedUntilLetGo()
    {
        const testsupport::TempFolder folder;
        auto first = FileLock::tryTake(folder / "lock");
        QVERIFY(first);
        QCOMPARE(FileLock::tryTake(folder / "lock").error().code, ErrorCode::Locked);
        {
            const FileLock moved = std::move(*first);
            QCOMPARE(FileLock::tryTake(folder / "lock").error().code, ErrorCode::Locked);
        }
        QVERIFY(FileLock::tryTake(folder / "lock"));
    }

    void tryTake_heldByAProcess_isFreeWhenItIsKilled()
    {
        const testsupport::TempFolder folder;
        testsupport::ChildProcess other([&](const testsupport::ChildProcess::Report &report) {
            const auto lock = FileLock::tryTake(folder / "lock");
            report(lock ? "held" : "not held");
            ::pause(); // until it is killed
        });
        QCOMPARE(other.readLine(), std::string("held"));
        QCOMPARE(FileLock::tryTake(folder / "lock").error().code, ErrorCode::Locked);
        other.kill();
        QVERIFY(FileLock::tryTake(folder / "lock"));
    }

    void tryTake_noFolder_isTrouble()
    {
        const testsupport::TempFolder folder;
        QCOMPARE(FileLock::tryTake(folder / "not there" / "lock").error().code, ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
