// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects reading aloud: only when somebody asks, sentence by sentence with the one on screen, silent as soon as the screen
// changes, and honest where there is no voice.
#include "tests/app/patientbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using platform::Speech;
using testsupport::PatientBench;
using viewmodels::ReadAloudViewModel;
using viewmodels::UnitViewModel;

namespace {

/// The first page of the unit on weighing, open and not read yet.
struct OpenUnit {
    PatientBench bench;
    UnitViewModel *unit = bench.space().openUnit(bench.task("daily-weighing"));
    ReadAloudViewModel &reader = *unit->readAloud();

    [[nodiscard]] QString lastSaid() const { return bench.speech.said.empty() ? QString() : QString::fromStdString(bench.speech.said.back().text); }
};

} // namespace

class TestReadAloud : public QObject {
    Q_OBJECT

private slots:
    void unit_openedAndTurned_isSilent()
    {
        OpenUnit open;
        open.unit->next();
        open.unit->haveMore();
        QVERIFY(open.reader.isOffered());
        QVERIFY(open.bench.speech.said.empty());
        QCOMPARE(open.reader.current(), -1);
    }

    void play_sentences_areSaidOneByOneWithTheTitleFirst()
    {
        OpenUnit open;
        open.reader.play();
        QCOMPARE(open.lastSaid(), u"Why weigh yourself"_s);
        QCOMPARE(open.bench.speech.said.back().language, std::string("en"));
        QCOMPARE(open.reader.current(), 0);
        open.bench.speech.finish();
        QCOMPARE(open.lastSaid(), u"Your heart has less strength."_s);
        QCOMPARE(open.reader.current(), 1);
        QVERIFY(open.reader.isReading());
    }

    void play_toTheEnd_stopsAndStartsAgainAtTheTop()
    {
        OpenUnit open;
        open.reader.play();
        int sentences = 0;
        for (; open.bench.speech.isSpeaking(); ++sentences)
            open.bench.speech.finish();
        QCOMPARE(sentences, 5);
        QVERIFY(!open.reader.isReading() && !open.reader.isPaused());
        QCOMPARE(open.reader.current(), -1);
        open.reader.play();
        QCOMPARE(open.lastSaid(), u"Why weigh yourself"_s);
    }

    /// The numbers on the screen are those the voice counts by.
    void pages_numbers_areThoseOfTheVoice()
    {
        OpenUnit open;
        open.unit->setContinuous(true);
        open.reader.play();
        while (open.bench.speech.isSpeaking())
            open.bench.speech.finish();
        int shown = 0;
        for (const QVariant &page : open.unit->pages()) {
            QCOMPARE(page.toMap().value(u"sentence"_s).toInt(), shown++);
            for (const QVariant &block : page.toMap().value(u"blocks"_s).toList()) {
                for (const QVariant &line : block.toMap().value(u"lines"_s).toList()) {
                    for (const QVariant &sentence : line.toList())
                        QCOMPARE(sentence.toMap().value(u"sentence"_s).toInt(), shown++);
                }
            }
        }
        QCOMPARE(shown, static_cast<int>(open.bench.speech.said.size()));
    }

    void callout_heading_isSaidBeforeItsFirstLine()
    {
        OpenUnit open;
        open.unit->next();
        open.reader.play();
        QStringList said;
        for (; open.bench.speech.isSpeaking(); open.bench.speech.finish())
            said << open.lastSaid();
        QVERIFY2(said.contains(u"Do. Go to the toilet first."_s), qPrintable(said.join(u'|')));
        QVERIFY(said.contains(u"Weigh yourself before you eat."_s));
    }

    void pause_thenPlay_saysTheSentenceAgain()
    {
        OpenUnit open;
        open.reader.play();
        open.bench.speech.finish();
        open.reader.pause();
        QVERIFY(open.reader.isPaused() && !open.bench.speech.isSpeaking());
        QCOMPARE(open.reader.current(), 1);
        open.reader.play();
        QCOMPARE(open.lastSaid(), u"Your heart has less strength."_s);
        QVERIFY(open.reader.isReading());
    }

    void previousSentence_reading_saysItOnceMore()
    {
        OpenUnit open;
        open.reader.play();
        QVERIFY(!open.reader.canGoBack());
        open.bench.speech.finish();
        open.bench.speech.finish();
        QCOMPARE(open.reader.current(), 2);
        open.reader.previousSentence();
        QCOMPARE(open.lastSaid(), u"Your heart has less strength."_s);
        QVERIFY(open.reader.isReading());
        open.bench.speech.finish();
        QCOMPARE(open.reader.current(), 2);
    }

    void slow_whileReading_isHeardAtOnceAndKept()
    {
        OpenUnit open;
        open.reader.play();
        open.reader.setSlow(true);
        QCOMPARE(open.bench.speech.said.back().pace, Speech::Pace::Slow);
        QCOMPARE(open.lastSaid(), u"Why weigh yourself"_s);
        open.bench.restart();
        QVERIFY(open.bench.space().openUnit(open.bench.task("daily-weighing"))->readAloud()->isSlow());
        QVERIFY(open.bench.space().reading()->isSlow());
    }

    void stops_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"page", "level", "language", "one page", "other unit", "questions", "leaving"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void stops()
    {
        QFETCH(QString, what);
        OpenUnit open;
        open.reader.play();
        QPointer<ReadAloudViewModel> reader(&open.reader);
        if (what == "page"_L1) {
            open.unit->next();
        } else if (what == "level"_L1) {
            open.unit->haveMore();
        } else if (what == "language"_L1) {
            open.bench.wording.setLanguage(u"fr"_s);
            open.bench.space().refresh();
        } else if (what == "one page"_L1) {
            open.unit->setContinuous(true);
        } else if (what == "other unit"_L1) {
            open.bench.space().openUnit(open.bench.task("taking-tablets"));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } else if (what == "questions"_L1) {
            open.bench.space().openQuiz(open.bench.task("daily-weighing"));
        } else {
            open.reader.stop();
        }
        QVERIFY(!open.bench.speech.isSpeaking());
        QVERIFY(!reader || (!reader->isReading() && reader->current() == -1));
    }

    void entryElsewhere_whileReading_doesNotInterrupt()
    {
        OpenUnit open;
        QSignalSpy redrawn(open.unit, &UnitViewModel::pagesChanged);
        open.reader.play();
        open.bench.weigh(72.4);
        open.bench.space().refresh();
        QVERIFY(open.reader.isReading());
        QCOMPARE(open.bench.speech.said.size(), std::size_t(1));
        QCOMPARE(redrawn.count(), 0);
    }

    void scrolledPage_whileReading_doesNotInterrupt()
    {
        OpenUnit open;
        open.unit->setContinuous(true);
        open.reader.play();
        open.unit->reach(2);
        QVERIFY(open.reader.isReading());
    }

    void onePage_startsWhereOneIs()
    {
        OpenUnit open;
        open.unit->setContinuous(true);
        open.unit->reach(2);
        open.reader.play();
        QCOMPARE(open.lastSaid(), u"Always the same way"_s);
    }

    void twoScreens_onlyOneIsHeard()
    {
        OpenUnit open;
        open.reader.play();
        open.bench.space().redFlags()->readAloud()->play();
        QVERIFY(open.bench.space().redFlags()->readAloud()->isReading());
        QVERIFY(open.reader.isPaused());
        open.reader.pause();
        QVERIFY(open.bench.speech.isSpeaking());
    }

    void noVoice_isSaidInASentenceAndTheTextStays()
    {
        OpenUnit open;
        open.bench.speech.voices = {"fr"};
        open.reader.play();
        QVERIFY(!open.reader.isReading());
        QCOMPARE(open.reader.current(), -1);
        QCOMPARE(open.reader.notice(), u"This device has no voice for this language. The text is here to read."_s);
        QCOMPARE(open.unit->pages().size(), 1);
        open.bench.speech.voices = {"en"};
        open.reader.play();
        QVERIFY(open.reader.isReading() && open.reader.notice().isEmpty());
    }

    void voiceThatFails_isSaidInASentence()
    {
        OpenUnit open;
        open.reader.play();
        open.bench.speech.finish(Speech::Outcome::Failed);
        QVERIFY(!open.reader.isReading());
        QVERIFY(open.reader.notice().startsWith("The voice of this device does not answer"_L1));
    }

    void screenReader_ourVoiceStaysOff()
    {
        OpenUnit open;
        open.bench.speech.screenReader = true;
        QVERIFY(!open.reader.isOffered());
        open.reader.play();
        QVERIFY(open.bench.speech.said.empty());
        QVERIFY(!open.bench.space().reading()->voiceText().isEmpty());
    }

    void nextPage_listening_goesOnAndWithoutTheChoiceDoesNot()
    {
        for (const bool listening : {false, true}) {
            PatientBench bench;
            viewmodels::ReadingSettings(bench.context()).setListening(listening);
            viewmodels::UnitViewModel *unit = bench.space().openUnit(bench.task("daily-weighing"));
            QVERIFY(!unit->readAloud()->isReading()); // never by itself
            unit->readAloud()->play();
            while (bench.speech.isSpeaking())
                bench.speech.finish(); // the page is heard to its end
            unit->next();
            QCOMPARE(unit->readAloud()->isReading(), listening);
            unit->next(); // in the middle of a page
            QCOMPARE(unit->readAloud()->isReading(), listening);
            unit->readAloud()->pause();
            unit->previous();
            QVERIFY(!unit->readAloud()->isReading()); // whoever paused is not read to
        }
    }

    void device_withoutSpeech_offersNothing()
    {
        PatientBench bench;
        viewmodels::PatientSpace silent({*bench.workspace, bench.wording}, nullptr);
        ReadAloudViewModel *reader = silent.openUnit(bench.task("daily-weighing"))->readAloud();
        QVERIFY(!reader->isOffered());
        reader->play();
        QVERIFY(!reader->isReading());
    }

    void redFlags_gravestCardIsSaidFirst()
    {
        PatientBench bench;
        const viewmodels::RedFlagsViewModel &signs = *bench.space().redFlags();
        signs.readAloud()->play();
        QStringList said;
        for (; bench.speech.isSpeaking(); bench.speech.finish())
            said << QString::fromStdString(bench.speech.said.back().text);
        QCOMPARE(said.front(), u"Call 15 or 112 now if:"_s);
        QCOMPARE(said.indexOf(u"Call your team today if:"_s), signs.cards()->emergencySigns().size() + 1);
        QCOMPARE(said.size(), signs.cards()->emergencySigns().size() + signs.cards()->urgentSigns().size() + signs.cards()->askSigns().size() + 3);
    }
};

QTEST_GUILESS_MAIN(TestReadAloud)
#include "tst_readaloud.moc"
