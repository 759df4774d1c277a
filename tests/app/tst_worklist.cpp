// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the list of patients: what was made once is never older than what was written, a filter shows who fits, and the words of a
// patient reach somebody who rates them.
#include "app/store/answerreviewstore.h"
#include "app/store/followupstore.h"
#include "app/viewmodels/worklistviewmodel.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;
using domain::Answer;

namespace {

int digests(Tablet &tablet)
{
    return int(tablet.store->database().queryInteger("SELECT count(*) FROM follow_up").value_or(-1));
}

Answer ownWords(Tablet &tablet, const std::string &text)
{
    const content::Unit *unit = library().unit({"heart-failure", "breathless-at-night"});
    Answer answer = tablet.facts.answer("", Answer::Verdict::ForReview, {"run-" + text});
    for (const content::Question &question : unit->quiz.questions) {
        if (question.kind == content::QuestionKind::TeachBack)
            answer.question = question.id.value;
    }
    answer.unit = {"heart-failure", "breathless-at-night"};
    answer.text = text;
    [[maybe_unused]] const auto added = tablet.store->answers.add(answer, store::Origin::Remote);
    return answer;
}

/// More patients of the team, a year older each: the first was born in 1950.
void addPatients(Tablet &tablet, int count)
{
    for (int i = 0; i < count; ++i) {
        domain::Envelope envelope = tablet.facts.envelope();
        envelope.patient = {"patient-" + std::to_string(i)};
        const domain::Person person{{envelope.patient.value}, domain::role::kPatient, "Person", std::to_string(i), "M.", std::to_string(1950 + i) + "-01-01", "male", {}, {}};
        QVERIFY(tablet.store->people.savePatient(person, envelope));
    }
}

} // namespace

class TestWorklist : public QObject {
    Q_OBJECT

private slots:
    void digest_anythingIsWritten_isMadeAnew()
    {
        Tablet tablet;
        tablet.sendPath();
        viewmodels::WorklistViewModel list(tablet.context, nullptr);
        QCOMPARE(digests(tablet), 1);
        tablet.write("Can I have coffee?");
        QCOMPARE(digests(tablet), 0);
        list.refresh();
        QCOMPARE(digests(tablet), 1);
        QVERIFY(text(list.patients(), 0, "reason").startsWith(u"A question waits"_s));
        tablet.sendPathOf("type-2-diabetes"); // a document
        QCOMPARE(digests(tablet), 0);
    }

    void digest_keptAndRead_isTheSame()
    {
        Tablet tablet;
        tablet.sendPath();
        tablet.write("Can I have coffee?");
        tablet.answerWrong("any");
        ownWords(tablet, "I sit up");
        const auto known = services::readFollowUp(*tablet.store, library(), kJeanne, tablet.clock);
        QVERIFY(known);
        store::FollowUpStore digests(tablet.store->database());
        QVERIFY(digests.keep(kJeanne, known->digest, "packs", std::nullopt));
        QVERIFY(digests.all("packs", tablet.clock.now())->at(kJeanne) == known->digest);
        QVERIFY(digests.all("other packs", tablet.clock.now())->empty());
        QVERIFY(digests.keep(kJeanne, known->digest, "packs", platform::Instant{tablet.clock.now().ms + 1}));
        tablet.clock.advanceMinutes(1);
        QVERIFY(digests.all("packs", tablet.clock.now())->empty());
    }

    void list_morePatientsThanAtOnce_areAllReadInTheEnd()
    {
        Tablet tablet;
        addPatients(tablet, 60);
        viewmodels::WorklistViewModel list(tablet.context, nullptr);
        QAbstractItemModelTester tester(list.patients());
        QCOMPARE(list.count(), 25);
        QCOMPARE(list.readingText(), u"25 of 61 patients read so far."_s);
        QTRY_COMPARE(list.count(), 61);
        QCOMPARE(list.readingText(), QString());
        QCOMPARE(text(list.patients(), 0, "groupTitle"), u"Today (61)"_s);
    }

    void filter_pathologyMineAndLists_showWhoFits()
    {
        Tablet tablet;
        tablet.sendPath();
        addPatients(tablet, 20);
        viewmodels::WorklistViewModel list(tablet.context, nullptr);
        QAbstractItemModelTester tester(list.patients());
        QCOMPARE(list.packs().size(), 1);
        list.setPack(u"heart-failure"_s);
        QCOMPARE(column(list.patients(), "name"), QStringList{u"Jeanne Durand"_s});
        QVERIFY(list.shownText().startsWith(u"1 of 21 patients: "_s));
        list.showAll();
        QCOMPARE(list.shownText(), QString());
        list.setWhose(u"mine"_s);
        QCOMPARE(list.patients()->rowCount(), 0); // nobody held an assessment
        list.showAll();
        list.setList(list.lists()[1].toMap().value(u"key"_s).toString());
        QCOMPARE(list.patients()->rowCount(), 13); // Jeanne, and those born from 1950 to 1961
        QVERIFY(!list.listNote().isEmpty());
        list.setList(list.lists()[0].toMap().value(u"key"_s).toString());
        QCOMPARE(list.patients()->rowCount(), 0);
    }

    void safetyUnits_unfinishedAfterTwoWeeks_areSaidWithTheirDenominator()
    {
        Tablet tablet;
        tablet.sendPath();
        tablet.clock.advanceDays(13);
        viewmodels::WorklistViewModel list(tablet.context, nullptr);
        QVERIFY(!text(list.patients(), 0, "reason").startsWith(u"Safety:"_s));
        tablet.clock.advanceDays(1);
        list.refresh();
        QVERIFY2(text(list.patients(), 0, "reason").contains(u"units not finished, after 14 days"_s), qPrintable(text(list.patients(), 0, "reason")));
    }

    void words_rated_leaveThePlaceAndFeedTheNeeds()
    {
        Tablet tablet;
        tablet.sendPath();
        const Answer said = ownWords(tablet, "I sit up and I call");
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QAbstractItemModelTester tester(space.toReview()->words());
        QCOMPARE(space.toReview()->count(), 1);
        QCOMPARE(text(space.toReview()->words(), 0, "words"), u"I sit up and I call"_s);
        auto *page = space.openPatient(QString::fromStdString(kJeanne.value));
        QVERIFY(column(page->needs(), "action").contains(u"words"_s));
        auto *words = space.openWords(space.wordsOf(page->key()));
        QVERIFY(!words->points().isEmpty());
        QCOMPARE(words->ratings()[0].toMap().value(u"selected"_s), QVariant(false));

        QVERIFY(!words->send());
        QCOMPARE(words->ratingError(), u"Choose how well it was understood."_s);
        words->rate(u"no"_s);
        QVERIFY(!words->send());
        QVERIFY(!words->replyError().isEmpty());
        words->setReply(u"Call on the same day."_s);
        QSignalSpy rated(words, &viewmodels::WordsReviewViewModel::rated);
        QVERIFY(words->send());

        QCOMPARE(rated.count(), 1);
        QCOMPARE(space.toReview()->count(), 0);
        QVERIFY(!column(page->needs(), "action").contains(u"words"_s));
        QCOMPARE(text(page->answers(), 0, "verdict"), u"Teach again, said Claire Morel"_s);
        QCOMPARE(tablet.store->messages.thread(kJeanne)->back().message.text, "Call on the same day.");
        const auto reviews = store::AnswerReviewStore(tablet.store->database()).all(kJeanne);
        QCOMPARE(reviews->front().answer, said.envelope.id);
    }

    void words_replyBegun_isThereAgain()
    {
        Tablet tablet;
        const Answer said = ownWords(tablet, "I sit up");
        viewmodels::WordsReviewViewModel(tablet.context, said.envelope.id, nullptr).setReply(u"Thank"_s);
        viewmodels::WordsReviewViewModel again(tablet.context, said.envelope.id, nullptr);
        QCOMPARE(again.reply(), u"Thank"_s);
    }

    void words_spoken_saysWhereTheSoundIs()
    {
        Tablet tablet;
        Answer spoken = tablet.facts.answer("spoken", Answer::Verdict::ForReview);
        spoken.chosen = {"voice"};
        QVERIFY(tablet.store->answers.add(spoken, store::Origin::Remote));
        viewmodels::WordsReviewViewModel words(tablet.context, spoken.envelope.id, nullptr);
        QVERIFY(words.spokenText().contains(u"stays on the patient’s device"_s));
        QCOMPARE(words.words(), QString());
    }

    void library_unitOpened_isReadAtEachLevel()
    {
        Tablet tablet;
        viewmodels::LibraryViewModel all(tablet.context, nullptr);
        QAbstractItemModelTester tester(all.units());
        QVERIFY(all.units()->rowCount() > 20);
        QVERIFY(!text(all.units(), 0, "packTitle").isEmpty());
        all.open(u"heart-failure/daily-weighing"_s);
        QVERIFY(all.levels().size() > 1);
        QVERIFY(!all.validation().isEmpty());
        QVERIFY(!all.questions().isEmpty());
        const QVariantList easy = all.pages();
        QVERIFY(!easy.isEmpty());
        all.setLevel(all.levels().back().toMap().value(u"key"_s).toString());
        QVERIFY(all.pages() != easy);
        all.open(u"no/such"_s);
        QVERIFY(all.pages().isEmpty());
    }

    void recordLog_afterOpening_saysWhoLooked()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        space.openPatient(QString::fromStdString(kJeanne.value));
        auto *log = space.openRecordLog(QString::fromStdString(kJeanne.value));
        QAbstractItemModelTester tester(log->looks());
        QCOMPARE(log->looks()->rowCount(), 1);
        QVERIFY(text(log->looks(), 0, "detail").endsWith(u"by Claire Morel"_s));
        QVERIFY(log->isWhole());
    }
};

QTEST_MAIN(TestWorklist)
#include "tst_worklist.moc"
