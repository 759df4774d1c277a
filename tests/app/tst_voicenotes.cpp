// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects spoken answers: what lies on disk gives nothing away, any change is found, and deleting is for good.
#include "app/services/sealedfile.h"
#include "app/services/voicenotes.h"
#include "platforms/base/bytes.h"
#include "platforms/dummy/fakerecorder.h"
#include "tests/support/storefixture.h"

#include <QFile>
#include <QTest>

using platform::ErrorCode;
using testsupport::StoreFixture;

namespace {

const domain::FactId kAnswer{"0190b7a0-0000-7000-8000-0000000000a1"};
const std::string kSound = "what I said in my own words " + std::string(200'000, 's');

struct Notes {
    StoreFixture store;
    platform::FakeRecorder recorder;
    services::VoiceNotes notes{store.folder(), store->settings, recorder};

    [[nodiscard]] QString file() const { return QString::fromStdString((store.folder() / "voice" / (kAnswer.value + ".sealed")).string()); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] bool isKept() { return notes.keep(kAnswer, kSound).has_value(); }
};

} // namespace

class TestVoiceNotes : public QObject {
    Q_OBJECT

private slots:
    void keep_readsBackAndLeavesNothingReadableOnDisk()
    {
        Notes kept;
        QVERIFY(kept.isKept());
        QCOMPARE(*kept.notes.read(kAnswer), kSound);
        QVERIFY(kept.bytes().size() > qsizetype(kSound.size()));
        QVERIFY(!kept.bytes().contains("own words"));
        QVERIFY(!kept.bytes().contains("ssss"));
    }

    void read_anyByteChanged_isFound()
    {
        Notes kept;
        QVERIFY(kept.isKept());
        const QByteArray whole = kept.bytes();
        for (const qsizetype at : {qsizetype(0), qsizetype(30), whole.size() / 2, whole.size() - 1}) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 1);
            kept.write(changed);
            QCOMPARE(kept.notes.read(kAnswer).error().code, ErrorCode::Corrupt);
        }
    }

    void read_cutAtAPieceOrLonger_isFound()
    {
        Notes kept;
        QVERIFY(kept.isKept());
        const QByteArray whole = kept.bytes();
        constexpr qsizetype header = 24;
        constexpr qsizetype piece = 64 * 1024 + 17;
        for (const QByteArray &changed : {whole.left(header + piece), whole.left(header), whole.left(10), whole + 'x'}) {
            kept.write(changed);
            QCOMPARE(kept.notes.read(kAnswer).error().code, ErrorCode::Corrupt);
        }
    }

    void readSealed_underAnotherName_isRefused()
    {
        Notes kept;
        const std::string key = platform::randomBytes(services::kSealKeyBytes);
        const auto file = kept.store.folder() / "sealed";
        QVERIFY(services::writeSealed(file, "mine", key, "words").has_value());
        QCOMPARE(*services::readSealed(file, "mine", key, 100), std::string("words"));
        QCOMPARE(services::readSealed(file, "yours", key, 100).error().code, ErrorCode::Corrupt);
        QCOMPARE(services::readSealed(file, "mine", platform::randomBytes(services::kSealKeyBytes), 100).error().code, ErrorCode::Corrupt);
    }

    void remove_isForGood_alsoWhenTheFileComesBack()
    {
        Notes kept;
        QVERIFY(kept.isKept());
        const QByteArray copy = kept.bytes();
        QVERIFY(kept.notes.remove(kAnswer).has_value());
        QVERIFY(!kept.notes.has(kAnswer));
        QVERIFY(!QFile::exists(kept.file()));
        kept.write(copy);
        QCOMPARE(kept.notes.read(kAnswer).error().code, ErrorCode::Missing);
    }

    void keep_emptyOrTooLong_isRefused()
    {
        Notes kept;
        QCOMPARE(kept.notes.keep(kAnswer, "").error().code, ErrorCode::TooLarge);
        QCOMPARE(kept.notes.keep(kAnswer, std::string(services::kVoiceLimits.bytes + 1, 's')).error().code, ErrorCode::TooLarge);
        QVERIFY(!kept.notes.has(kAnswer));
    }
};

QTEST_GUILESS_MAIN(TestVoiceNotes)
#include "tst_voicenotes.moc"
