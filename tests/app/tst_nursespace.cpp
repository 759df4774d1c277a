// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// What the team sees and does, on a real store with the real pack: worklist, patient's page, path builder.
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;
using domain::Answer;

class TestNurseSpace : public QObject {
    Q_OBJECT

private slots:
    void library_heartFailurePack_isThere() { QVERIFY(library().pack("heart-failure")); }

    // ---- worklist

    void worklist_patientWithoutPath_isForToday()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QAbstractItemModel *patients = space.worklist()->patients();
        QCOMPARE(patients->rowCount(), 1);
        QCOMPARE(text(patients, 0, "name"), u"Jeanne Durand"_s);
        QCOMPARE(text(patients, 0, "about"), u"78 years old"_s);
        QCOMPARE(text(patients, 0, "level"), u"today"_s);
        QCOMPARE(text(patients, 0, "reason"), u"No path yet"_s);
        QCOMPARE(text(patients, 0, "received"), u"Nothing received yet"_s);
        QCOMPARE(text(patients, 0, "groupTitle"), u"Today (1)"_s);
    }

    void worklist_pathJustSent_isNotKnownRatherThanNothing()
    {
        Tablet tablet;
        tablet.sendPath();
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QCOMPARE(text(space.worklist()->patients(), 0, "level"), u"unknown"_s);
        QCOMPARE(text(space.worklist()->patients(), 0, "safety"), u"Safety 0/7"_s);
    }

    void worklist_threeSilentDays_areForToday()
    {
        Tablet tablet;
        tablet.sendPath();
        QVERIFY(tablet.store->measures.add(tablet.facts.weight(72.4), store::Origin::Remote));
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QCOMPARE(text(space.worklist()->patients(), 0, "level"), u"calm"_s);
        tablet.clock.advanceDays(3);
        space.refresh();
        QCOMPARE(text(space.worklist()->patients(), 0, "level"), u"today"_s);
        QVERIFY(text(space.worklist()->patients(), 0, "reason").startsWith(u"Nothing received since"_s));
    }

    void worklist_dosesDeclared_haveTheirDenominator()
    {
        Tablet tablet;
        domain::Medication medication{FactBuilder::kMedication, kJeanne, "bisoprolol", "1 comprimé", {{8, 0}}, {}, {}, true};
        QVERIFY(tablet.store->medications.save(medication, tablet.facts.envelope()));
        QVERIFY(tablet.store->doses.add(tablet.facts.dose(7), store::Origin::Remote));
        tablet.clock.advanceDays(1);
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QCOMPARE(text(space.worklist()->patients(), 0, "doses"), u"1/2 declared doses, 1 not known"_s);
    }

    void worklist_filter_keepsThoseOfTheName()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QAbstractItemModelTester tester(space.worklist()->patients());
        space.worklist()->setFilter(u"dur"_s);
        QCOMPARE(space.worklist()->patients()->rowCount(), 1);
        space.worklist()->setFilter(u"martin"_s);
        QCOMPARE(space.worklist()->patients()->rowCount(), 0);
        QCOMPARE(space.worklist()->count(), 1);
        space.worklist()->setFilter({});
        QCOMPARE(space.worklist()->patients()->rowCount(), 1);
    }

    // ---- patient page

    void patientPage_identity_isSaid()
    {
        Tablet tablet;
        viewmodels::PatientPageViewModel page(tablet.context, kJeanne, nullptr);
        QCOMPARE(page.name(), u"Jeanne Durand"_s);
        QCOMPARE(page.identity(), u"Born on 12 April 1948, 78 years old, woman"_s);
    }

    void patientPage_weights_haveTitleTableAndGaps()
    {
        Tablet tablet;
        QVERIFY(tablet.store->measures.add(tablet.facts.weight(72.4), store::Origin::Remote));
        viewmodels::PatientPageViewModel page(tablet.context, kJeanne, nullptr);
        QVERIFY2(page.measureTitle().replace(QChar(0x00A0), u' ').contains(u"72.4 kg today at"_s), qPrintable(page.measureTitle()));
        QCOMPARE(page.measurePoints().size(), 14);
        QVERIFY(!page.measurePoints().front().toMap().contains(u"value"_s));
        QCOMPARE(page.measurePoints().back().toMap().value(u"value"_s).toDouble(), 72.4);
        const QStringList cells = page.measureRows().front().toMap().value(u"cells"_s).toStringList();
        QCOMPARE(cells.size(), 3);
        QCOMPARE(QString(cells[2]).replace(QChar(0x00A0), u' '), u"Mrs Durand"_s);
    }

    void patientPage_wrongSafetyAnswer_isToActOn()
    {
        Tablet tablet;
        tablet.answerWrong(library().unit(FactBuilder::kUnit)->quiz.questions.front().id.value);
        viewmodels::PatientPageViewModel page(tablet.context, kJeanne, nullptr);
        QCOMPARE(text(page.needs(), 0, "reason"), u"Safety, to look at again: Weigh myself each morning and record it"_s);
        QCOMPARE(text(page.answers(), 0, "verdict"), u"Not quite"_s);
        QCOMPARE(text(page.answers(), 0, "mark"), u"notYet"_s);
    }

    void patientPage_ownWords_comeFirstHoweverManyAnswersFollow()
    {
        Tablet tablet;
        Answer words = tablet.facts.answer("own-words", Answer::Verdict::ForReview);
        words.text = "I call when my feet swell";
        QVERIFY(tablet.store->answers.add(words, store::Origin::Remote));
        Answer spoken = tablet.facts.answer("spoken", Answer::Verdict::ForReview);
        spoken.chosen = {"voice"};
        QVERIFY(tablet.store->answers.add(spoken, store::Origin::Remote));
        for (int i = 0; i < 20; ++i)
            tablet.answerWrong("question-" + std::to_string(i));
        viewmodels::PatientPageViewModel page(tablet.context, kJeanne, nullptr);
        QCOMPARE(text(page.answers(), 0, "answer"), u"Spoken answer. It is on the patient’s device only: listen to it together."_s);
        QCOMPARE(text(page.answers(), 1, "answer"), u"I call when my feet swell"_s);
        QCOMPARE(text(page.answers(), 1, "verdict"), u"To review"_s);
        QVERIFY(page.answers()->rowCount() > 2);
    }

    // ---- messages

    void messages_shown_areSeenOnceAndByName()
    {
        Tablet tablet;
        tablet.write("Can I have coffee?");
        viewmodels::NurseSpace space(tablet.context, nullptr);
        auto *page = space.openPatient(QString::fromStdString(kJeanne.value));
        QCOMPARE(page->messagesText(), u"1 new"_s);
        QCOMPARE(text(page->needs(), 0, "action"), u"answer"_s);
        auto *messages = space.openMessages(page->key());
        QAbstractItemModelTester tester(messages->messages());
        QCOMPARE(text(messages->messages(), 0, "stateText"), u"New"_s);

        messages->markShown();
        messages->markShown();

        QVERIFY(text(messages->messages(), 0, "stateText").startsWith(u"Seen by Claire Morel"_s));
        const auto thread = tablet.store->messages.thread(kJeanne);
        QCOMPARE(thread->front().seenBy, std::optional(kClaire));
        QVERIFY(text(page->needs(), 0, "reason").startsWith(u"A question waits"_s)); // seen is not answered
    }

    void messages_answer_isKeptQueuedAndAnswersTheQuestion()
    {
        Tablet tablet;
        tablet.sendPath();
        tablet.write("Can I have coffee?");
        viewmodels::NurseSpace space(tablet.context, nullptr);
        auto *page = space.openPatient(QString::fromStdString(kJeanne.value));
        QCOMPARE(text(page->needs(), 0, "action"), u"answer"_s);
        auto *messages = space.openMessages(page->key());
        QCOMPARE(messages->targetText(), u"Answer to: “Can I have coffee?”"_s);

        messages->setDraft(u"   "_s);
        QVERIFY(!messages->send());
        QCOMPARE(messages->errorText(), u"Write your message first."_s);
        tablet.clock.advanceMinutes(1);
        messages->setDraft(u"One cup a day."_s);
        QVERIFY(messages->send());

        QCOMPARE(messages->draft(), QString());
        QCOMPARE(messages->messages()->rowCount(), 2);
        QCOMPARE(text(messages->messages(), 1, "text"), u"One cup a day."_s);
        QVERIFY(text(messages->messages(), 1, "stateText").startsWith(u"Waiting to send."_s));
        QVERIFY(!column(page->needs(), "action").contains(u"answer"_s));
        const auto thread = tablet.store->messages.thread(kJeanne);
        QCOMPARE(thread->back().message.inReplyTo, std::optional(thread->front().message.envelope.id));
    }

    /// Writing about something else leaves the question open, on the page and in the list.
    void messages_newConversation_answersNothing()
    {
        Tablet tablet;
        tablet.sendPath();
        tablet.write("Can I have coffee?");
        viewmodels::NurseSpace space(tablet.context, nullptr);
        auto *page = space.openPatient(QString::fromStdString(kJeanne.value));
        auto *messages = space.openMessages(page->key());
        messages->setDraft(u"One"_s);
        messages->beginNew();
        QCOMPARE(messages->targetText(), u"New conversation"_s);
        QCOMPARE(messages->draft(), QString());
        tablet.clock.advanceMinutes(1);
        messages->setDraft(u"I come on Thursday."_s);
        QVERIFY(messages->send());
        QCOMPARE(tablet.store->messages.thread(kJeanne)->back().message.inReplyTo, std::nullopt);
        QVERIFY(column(page->needs(), "action").contains(u"answer"_s));
        // Back to whom still waits, with what was begun for them.
        QCOMPARE(messages->targetText(), u"Answer to: “Can I have coffee?”"_s);
        QCOMPARE(messages->draft(), u"One"_s);
    }

    void messages_contextOfAQuestion_isSaid()
    {
        Tablet tablet;
        domain::Message question = tablet.facts.message("Before coffee?");
        question.context = "unit:heart-failure/daily-weighing#2";
        QVERIFY(tablet.store->messages.add(question, store::Origin::Remote));
        viewmodels::NurseMessagesViewModel messages(tablet.context, kJeanne, nullptr);
        QCOMPARE(text(messages.messages(), 0, "about"), u"About: Weigh yourself each morning, page 2"_s);
        QCOMPARE(messages.promiseText(), QString());
        QVERIFY(tablet.store->people.saveTeam(kJeanne, {{}, 3}));
        QCOMPARE(messages.promiseText(), u"Patients are told: an answer in about 3 working days."_s);
    }

    // ---- path builder

    void pathBuilder_heartFailure_proposesSafetyFirstWithReasons()
    {
        Tablet tablet;
        viewmodels::PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        QAbstractItemModel *units = builder.units();
        QVERIFY(units->rowCount() >= 5);
        QVERIFY(cell(units, 0, "safety").toBool());
        QVERIFY(!column(units, "reason").contains(QString()));
        QVERIFY(!column(builder.leftOut(), "reason").contains(QString()));
        QCOMPARE(builder.blockedText(), QString());
        QVERIFY(!builder.isChange());
        QVERIFY(!builder.validation().isEmpty());
    }

    void pathBuilder_moves_changeTheOrderAndStopAtTheEnds()
    {
        Tablet tablet;
        viewmodels::PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        QAbstractItemModelTester tester(builder.units());
        const QStringList before = column(builder.units(), "key");
        builder.moveUp(before[0]);
        QCOMPARE(column(builder.units(), "key"), before);
        builder.moveDown(before[0]);
        QCOMPARE(column(builder.units(), "key").mid(0, 2), (QStringList{before[1], before[0]}));
        QCOMPARE(cell(builder.units(), 0, "position").toInt(), 1);
        builder.moveUp(before[0]);
        QCOMPARE(column(builder.units(), "key"), before);
    }

    void pathBuilder_leftOut_comesBack()
    {
        Tablet tablet;
        viewmodels::PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        QAbstractItemModelTester tester(builder.leftOut());
        const QString key = column(builder.units(), "key").back();
        const int before = builder.units()->rowCount();
        builder.leaveOut(key);
        QCOMPARE(builder.units()->rowCount(), before - 1);
        QCOMPARE(text(builder.leftOut(), 0, "key"), key);
        QCOMPARE(text(builder.leftOut(), 0, "reason"), u"Left out by you."_s);
        builder.addBack(key);
        QCOMPARE(column(builder.units(), "key").back(), key);
        QVERIFY(!column(builder.leftOut(), "key").contains(key));
    }

    void pathBuilder_noPack_cannotBeSent()
    {
        Tablet tablet;
        viewmodels::PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        builder.togglePack(u"heart-failure"_s);
        QCOMPARE(builder.blockedText(), u"Choose at least one unit."_s);
        QSignalSpy sent(&builder, &viewmodels::PathBuilderViewModel::sent);
        builder.send();
        QCOMPARE(sent.size(), 0);
        QVERIFY(!tablet.store->paths.active(kJeanne)->has_value());
    }

    void pathBuilder_livesAlone_saysSoInAReason()
    {
        Tablet tablet;
        viewmodels::PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        QVERIFY(!column(builder.units(), "reason").join(u' ').contains(u"Lives alone"_s));
        builder.setLivesAlone(true);
        QVERIFY(column(builder.units(), "reason").join(u' ').contains(u"Lives alone"_s));
    }

    void pathBuilder_send_savesWhatIsShownAndQueuesIt()
    {
        Tablet tablet;
        viewmodels::PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        builder.moveDown(column(builder.units(), "key").front());
        const QStringList shown = column(builder.units(), "key");
        QSignalSpy sent(&builder, &viewmodels::PathBuilderViewModel::sent);

        builder.send();

        QCOMPARE(sent.size(), 1);
        const auto path = tablet.store->paths.active(kJeanne);
        QVERIFY(path && *path);
        QStringList kept;
        for (const domain::PathUnit &unit : (*path)->units)
            kept << QString::fromStdString(unit.unit.pack + "/" + unit.unit.unit);
        QCOMPARE(kept, shown);
        QVERIFY(*tablet.store->outbox.pendingCount() > 0);
    }

    void pathBuilder_change_needsAReasonThePatientReads()
    {
        Tablet tablet;
        tablet.sendPath();
        viewmodels::PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        QSignalSpy sent(&builder, &viewmodels::PathBuilderViewModel::sent);
        QVERIFY(builder.isChange());
        builder.send();
        QCOMPARE(sent.size(), 0);
        QVERIFY(!builder.reasonError().isEmpty());
        builder.setChangeReason(u"You asked for it"_s);
        QCOMPARE(builder.reasonError(), QString());
        builder.send();
        QCOMPARE(sent.size(), 1);
        QCOMPARE((*tablet.store->paths.active(kJeanne))->changeReason, std::string("You asked for it"));
    }

    // ---- the space

    void space_sentPath_refreshesListAndPage()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QCOMPARE(space.initials(), u"CM"_s);
        auto *page = space.openPatient(QString::fromStdString(kJeanne.value));
        auto *builder = space.openPathBuilder(page->key());
        QVERIFY(!page->hasPath());
        builder->send();
        QVERIFY(page->hasPath());
        QVERIFY(page->units()->rowCount() > 0);
        QCOMPARE(text(space.worklist()->patients(), 0, "level"), u"unknown"_s);
    }

    void space_secondPatient_replacesTheFirst()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QPointer<viewmodels::PatientPageViewModel> first = space.openPatient(QString::fromStdString(kJeanne.value));
        QVERIFY(first);
        space.openPatient(QString::fromStdString(kJeanne.value));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!first);
        space.refresh();
    }
};

QTEST_GUILESS_MAIN(TestNurseSpace)
#include "tst_nursespace.moc"
