// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects answers in one's own words: the microphone is asked for after a press and never before, what is spoken is heard
// again before it is kept, is never sent, and without a microphone there is still writing.
#include "app/services/firststart.h"
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::QuizViewModel;
using viewmodels::VoiceNoteViewModel;

namespace {

/// Jeanne at the last question of "signs-that-mean-call", to answer in her own words.
struct InHerWords {
    PatientBench bench;
    QuizViewModel *quiz = bench.space().openQuiz(bench.task("signs-that-mean-call"));
    VoiceNoteViewModel &voice = *quiz->voice();

    InHerWords()
    {
        while (quiz->kind() != "teachback"_L1) {
            quiz->dontKnow();
            quiz->next();
        }
    }
    [[nodiscard]] domain::Answer kept() { return bench.workspace->store.answers.all(PatientBench::kJeanne)->back(); }
    void speak()
    {
        quiz->answerBy(u"speak"_s);
        voice.record();
        bench.recorder.speak("I call when my feet swell", 12'000);
        voice.stop();
    }
};

} // namespace

class TestTeachBack : public QObject {
    Q_OBJECT

private slots:
    void open_noWayChosen_hasNothingToSendAndAsksForNothing()
    {
        InHerWords jeanne;
        QCOMPARE(jeanne.quiz->way(), QString());
        QCOMPARE(jeanne.quiz->checkText(), QString());
        jeanne.quiz->check();
        QVERIFY(!jeanne.quiz->isAnswered());
        QCOMPARE(jeanne.bench.recorder.asked, 0);
    }

    void write_words_areKeptForTheNurseToRead()
    {
        InHerWords jeanne;
        jeanne.quiz->answerBy(u"write"_s);
        QCOMPARE(jeanne.quiz->checkText(), u"Send"_s);
        jeanne.quiz->check();
        QCOMPARE(jeanne.quiz->errorText(), u"Write a few words, or press I don’t know."_s);
        jeanne.quiz->setText(u"I call when my feet swell"_s);
        jeanne.quiz->check();
        QCOMPARE(jeanne.quiz->verdictText(), u"Thank you. Your nurse will read your words."_s);
        QCOMPARE(jeanne.kept().text, std::string("I call when my feet swell"));
        QCOMPARE(jeanne.kept().verdict, domain::Answer::Verdict::ForReview);
    }

    void write_sharingRefused_isKeptHereAndPromisesNoReader()
    {
        InHerWords jeanne;
        services::FirstStart start(jeanne.bench.workspace->store.settings);
        PatientBench::check(start.answer(services::Sharing::Refused, jeanne.bench.clock.zonedNow()));
        jeanne.quiz->answerBy(u"write"_s);
        QCOMPARE(jeanne.quiz->checkText(), u"Keep"_s);
        jeanne.quiz->setText(u"I call when my feet swell"_s);
        jeanne.quiz->check();
        QCOMPARE(jeanne.quiz->verdictText(),
            u"Thank you. Your answer is kept on this device. Talk about it with your doctor, nurse or pharmacist."_s);
        QCOMPARE(jeanne.kept().text, std::string("I call when my feet swell"));
    }

    void speak_microphone_isAskedForAfterThePressWithTheReasonShown()
    {
        InHerWords jeanne;
        jeanne.quiz->answerBy(u"speak"_s);
        QCOMPARE(jeanne.voice.state(), u"ready"_s);
        QVERIFY(jeanne.voice.text().contains("stays on this device"_L1));
        QCOMPARE(jeanne.bench.recorder.asked, 0);
        jeanne.voice.record();
        QCOMPARE(jeanne.bench.recorder.asked, 1);
        QCOMPARE(jeanne.voice.state(), u"recording"_s);
        QCOMPARE(jeanne.quiz->checkText(), QString());
    }

    void speak_recorded_canBeHeardAndDeletedBeforeItIsKept()
    {
        InHerWords jeanne;
        jeanne.speak();
        QCOMPARE(jeanne.voice.lengthText(), u"12 s"_s);
        QCOMPARE(jeanne.quiz->checkText(), u"Keep"_s);
        jeanne.voice.play();
        QCOMPARE(jeanne.voice.state(), u"playing"_s);
        QCOMPARE(jeanne.bench.recorder.playing, std::string("I call when my feet swell"));
        jeanne.bench.recorder.playToTheEnd();
        QCOMPARE(jeanne.voice.state(), u"recorded"_s);
        jeanne.voice.discard();
        QVERIFY(!jeanne.voice.hasSound());
        QCOMPARE(jeanne.voice.state(), u"ready"_s);
    }

    void speak_kept_isSealedHereAndOnlyTheMarkIsInTheAnswer()
    {
        InHerWords jeanne;
        jeanne.speak();
        jeanne.quiz->check();
        QVERIFY(jeanne.quiz->isAnswered());
        QVERIFY(jeanne.quiz->verdictText().contains("kept on this device"_L1));
        const domain::Answer kept = jeanne.kept();
        QVERIFY(services::isSpoken(kept));
        QVERIFY(kept.text.empty());
        QCOMPARE(*jeanne.bench.voice->read(kept.envelope.id), std::string("I call when my feet swell"));
    }

    void speak_kept_isListedHeardAndDeletedInMyPath()
    {
        InHerWords jeanne;
        jeanne.speak();
        jeanne.quiz->check();
        viewmodels::MyPathViewModel &path = *jeanne.bench.space().myPath();
        QAbstractItemModelTester watched(path.spoken(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(path.spoken()->rowCount(), 1);
        const QString key = cell(path.spoken(), 0, "key").toString();
        path.listen(key);
        QCOMPARE(cell(path.spoken(), 0, "isPlaying"), true);
        jeanne.bench.recorder.playToTheEnd();
        QCOMPARE(cell(path.spoken(), 0, "isPlaying"), false);
        path.deleteSpoken(key);
        QCOMPARE(path.spoken()->rowCount(), 0);
        QVERIFY(services::isSpoken(jeanne.kept())); // that she answered stays
    }

    void speak_tooLong_endsByItselfAndSaysSo()
    {
        InHerWords jeanne;
        jeanne.quiz->answerBy(u"speak"_s);
        jeanne.voice.record();
        jeanne.bench.recorder.speak("on and on", services::kVoiceLimits.ms);
        QCOMPARE(jeanne.voice.state(), u"recorded"_s);
        QVERIFY(jeanne.voice.text().contains("2 minutes at most"_L1));
        QVERIFY(!jeanne.bench.recorder.isRecording);
        QCOMPARE(jeanne.voice.lengthText(), u"2 min 0 s"_s);
    }

    void speak_microphoneUnpluggedInTheMiddle_keepsWhatWasSaid()
    {
        InHerWords jeanne;
        jeanne.quiz->answerBy(u"speak"_s);
        jeanne.voice.record();
        jeanne.bench.recorder.speak("I call when", 3'000);
        jeanne.bench.recorder.unplug();
        QCOMPARE(jeanne.voice.state(), u"recorded"_s);
        QVERIFY(jeanne.voice.text().contains("went off"_L1));
    }

    void speak_noMicrophone_saysSoAndWritingRemains()
    {
        InHerWords jeanne;
        jeanne.bench.recorder.microphone = false;
        jeanne.quiz->answerBy(u"speak"_s);
        QCOMPARE(jeanne.voice.state(), u"unavailable"_s);
        QCOMPARE(jeanne.voice.text(), u"No microphone can be used here. You can write instead."_s);
        jeanne.quiz->answerBy(u"write"_s);
        jeanne.quiz->setText(u"By hand"_s);
        jeanne.quiz->check();
        QVERIFY(jeanne.quiz->isAnswered());
    }

    void speak_permissionRefused_saysSoAndWritingRemains()
    {
        InHerWords jeanne;
        jeanne.bench.recorder.permitted = false;
        jeanne.quiz->answerBy(u"speak"_s);
        jeanne.voice.record();
        QCOMPARE(jeanne.voice.state(), u"unavailable"_s);
        QVERIFY(!jeanne.bench.recorder.isRecording);
    }

    void dontKnow_whileRecording_turnsTheMicrophoneOff()
    {
        InHerWords jeanne;
        jeanne.quiz->answerBy(u"speak"_s);
        jeanne.voice.record();
        jeanne.bench.recorder.speak("Well", 1'000);
        jeanne.quiz->dontKnow();
        QVERIFY(!jeanne.bench.recorder.isRecording);
        QCOMPARE(jeanne.kept().verdict, domain::Answer::Verdict::Unknown);
        QVERIFY(!services::isSpoken(jeanne.kept()));
    }
};

QTEST_GUILESS_MAIN(TestTeachBack)
#include "tst_teachback.moc"
