// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the sound of a spoken answer: what is written is what any player reads, and nothing else is taken for sound.
#include "platforms/sound/wav.h"

#include <QTest>

using platform::fromWav;
using platform::Pcm;
using platform::toWav;

class TestWav : public QObject {
    Q_OBJECT

private slots:
    void toWav_oneSecond_hasTheHeaderPlayersExpect()
    {
        const std::string wav = toWav({16'000, 1, std::string(32'000, 'x')});
        QCOMPARE(wav.size(), platform::kWavHeader + 32'000);
        QCOMPARE(QByteArray(wav.data(), 4), QByteArray("RIFF"));
        QCOMPARE(QByteArray(wav.data() + 8, 8), QByteArray("WAVEfmt "));
        QCOMPARE(QByteArray::fromStdString(wav.substr(4, 4)).toHex(), QByteArray("247d0000"));
        QCOMPARE(QByteArray::fromStdString(wav.substr(24, 8)).toHex(), QByteArray("803e0000007d0000"));
    }

    void fromWav_readsBackWhatWasWritten()
    {
        const Pcm sound{48'000, 2, std::string("spoken words")};
        QVERIFY(fromWav(toWav(sound)) == sound);
    }

    void fromWav_anythingElse_isNoSound()
    {
        const std::string wav = toWav({16'000, 1, "abcd"});
        QVERIFY(!fromWav(""));
        QVERIFY(!fromWav(wav.substr(0, wav.size() - 1)));
        QVERIFY(!fromWav("RIFX" + wav.substr(4)));
        std::string noChannel = wav;
        noChannel[22] = 0;
        QVERIFY(!fromWav(noChannel));
    }
};

QTEST_GUILESS_MAIN(TestWav)
#include "tst_wav.moc"
