// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a locked device that is taken from its owner: no copy of the database key is left in the memory of the process, as
// bytes or as the text SQLCipher is handed. The whole writable memory is read, while the app is open to see that the search
// finds what is there, and after the lock.
#include "tests/app/personaldevice.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using testsupport::PersonalDevice;
using viewmodels::AppViewModel;

namespace {

constexpr int kAfterLockMs = 5'000;
constexpr unsigned char kMask = 0x5a;
const QString kCode = u"194812"_s;

/// What is looked for, never written down as it is: the search would find itself.
class Sought {
public:
    explicit Sought(const std::string &key)
    {
        for (std::size_t i = 0; i < m_masked.size(); ++i)
            m_masked[i] = static_cast<unsigned char>(static_cast<unsigned char>(key[i]) ^ kMask);
    }
    [[nodiscard]] std::size_t size() const { return m_masked.size(); }
    [[nodiscard]] bool isAt(const unsigned char *memory) const
    {
        for (std::size_t i = 0; i < m_masked.size(); ++i) {
            if ((memory[i] ^ kMask) != m_masked[i])
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isHexAt(const unsigned char *memory) const
    {
        const auto digit = [](unsigned value, unsigned char seen) {
            return seen == static_cast<unsigned char>("0123456789abcdef"[value]) || seen == static_cast<unsigned char>("0123456789ABCDEF"[value]);
        };
        for (std::size_t i = 0; i < m_masked.size(); ++i) {
            const unsigned byte = m_masked[i] ^ kMask;
            if (!digit(byte >> 4, memory[2 * i]) || !digit(byte & 15, memory[2 * i + 1]))
                return false;
        }
        return true;
    }

private:
    std::array<unsigned char, 32> m_masked{};
};

/// How often the key stands in the writable memory of this process.
int copies(const Sought &sought)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw") || line.contains("[v"))
            continue;
        const qsizetype dash = fields[0].indexOf('-');
        const auto *at = reinterpret_cast<const unsigned char *>(fields[0].left(dash).toULongLong(nullptr, 16));
        const auto *end = reinterpret_cast<const unsigned char *>(fields[0].mid(dash + 1).toULongLong(nullptr, 16));
        // Through the file, which says so where memory is only promised; a copy on the stack of this function is not the app's.
        static QFile memory(u"/proc/self/mem"_s);
        if (!memory.isOpen() && !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        std::array<unsigned char, 1> probe{};
        for (; at + 2 * sought.size() <= end; ++at) {
            if (reinterpret_cast<quintptr>(at) % 4096 == 0) {
                if (!memory.seek(static_cast<qint64>(reinterpret_cast<quintptr>(at))) || memory.read(reinterpret_cast<char *>(probe.data()), 1) != 1)
                    break;
            }
            found += sought.isAt(at) || sought.isHexAt(at) ? 1 : 0;
        }
    }
    return found;
}

} // namespace

class TestLockedMemory : public QObject {
    Q_OBJECT

private slots:
    void lockNow_afterUse_leavesNoKeyInMemory();
    void wrongCode_bringsNoKeyIntoMemory();
};

void TestLockedMemory::lockNow_afterUse_leavesNoKeyInMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer keeps freed memory, and may not be read through");
#endif
    PersonalDevice device;
    device.enrol();
    const Sought sought(services::Profile::open(device.folder.path(), device.keys)->key().bytes());
    QCOMPARE(copies(sought), 0); // what opened the store to get here has wiped its own

    AppViewModel &app = device.start();
    app.codeSetup()->typeNew(kCode, true);
    app.codeSetup()->typeNew(kCode, true);
    QTRY_VERIFY(app.canLock());
    auto *entry = app.patient()->openMeasure(u"weight"_s);
    entry->setText(u"72.4"_s);
    entry->save();
    QVERIFY(copies(sought) > 0); // open, it is there: the README says so

    app.lockNow();
    QCOMPARE(app.stage(), AppViewModel::Locked);
    QTRY_VERIFY(!app.patient());
    QTRY_COMPARE_WITH_TIMEOUT(copies(sought), 0, kAfterLockMs);

    // And once more: opened by the code, used, locked.
    app.lock()->tryCode(kCode);
    QTRY_COMPARE(app.stage(), AppViewModel::Patient);
    QVERIFY(copies(sought) > 0);
    app.lockNow();
    QTRY_VERIFY(!app.patient());
    QTRY_COMPARE_WITH_TIMEOUT(copies(sought), 0, kAfterLockMs);
}

void TestLockedMemory::wrongCode_bringsNoKeyIntoMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer keeps freed memory, and may not be read through");
#endif
    PersonalDevice device;
    device.enrol();
    const Sought sought(services::Profile::open(device.folder.path(), device.keys)->key().bytes());
    AppViewModel &app = device.start();
    app.codeSetup()->typeNew(kCode, true);
    app.codeSetup()->typeNew(kCode, true);
    QTRY_VERIFY(app.canLock());
    app.lockNow();
    QTRY_VERIFY(!app.patient());
    app.lock()->tryCode(u"000000"_s);
    QTRY_VERIFY(!app.lock()->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(copies(sought), 0, kAfterLockMs);
}

QTEST_MAIN(TestLockedMemory)
#include "tst_lockedmemory.moc"
