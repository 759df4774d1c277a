// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a patient reads of units, path, team and warning signs: resumed pages, reasons, and only true words about
// delivery.
#include "app/viewmodels/styledtext.h"
#include "tests/app/patientbench.h"
#include "tests/support/places.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::PathViewModel;
using viewmodels::TeamViewModel;
using viewmodels::UnitViewModel;

class TestPatientScreens : public QObject {
    Q_OBJECT

private slots:
    void unit_leftOnAPage_isResumedThere()
    {
        PatientBench bench;
        UnitViewModel *unit = bench.space().openUnit(bench.task("daily-weighing"));
        QCOMPARE(unit->pageText(), u"Page 1 of 6"_s);
        unit->next();
        unit->next();
        bench.restart();
        unit = bench.space().openUnit(bench.task("daily-weighing"));
        QCOMPARE(unit->pageText(), u"Page 3 of 6"_s);
        QCOMPARE(cell(bench.space().path()->units(), 0, "actionText"), u"Resume at page 3"_s);
    }

    void unit_lastPage_isReadButNotCompleted()
    {
        PatientBench bench;
        UnitViewModel *unit = bench.space().openUnit(bench.task("daily-weighing"));
        while (!unit->isLastPage())
            unit->next();
        const auto steps = bench.progress("daily-weighing");
        const auto count = [&](domain::UnitProgress::Event event) { return std::ranges::count(steps, event, &domain::UnitProgress::event); };
        QCOMPARE(count(domain::UnitProgress::Event::Read), 1);
        QCOMPARE(count(domain::UnitProgress::Event::Completed), 0);
    }

    void unit_moreDetail_keepsThePage()
    {
        PatientBench bench;
        UnitViewModel *unit = bench.space().openUnit(bench.task("daily-weighing"));
        unit->next();
        QVERIFY(unit->canHaveMore() && !unit->canBeSimpler());
        unit->haveMore();
        QCOMPARE(unit->page(), 1);
        QVERIFY(unit->canBeSimpler());
        QCOMPARE(unit->validationText(), u"Example content, not validated"_s);
    }

    void styledText_markupInAPack_staysText()
    {
        const content::Paragraph paragraph{{{"Less than 2 kg <b>is</b> & stays. Call ", false, {}}, {"now", true, {}}}};
        QCOMPARE(viewmodels::styledText(paragraph), u"Less than 2 kg &lt;b&gt;is&lt;/b&gt; &amp; stays. Call <b>now</b>"_s);
    }

    void styledText_glossaryWord_isALinkToItsMeaning()
    {
        const content::Paragraph paragraph{{{"An ", false, {}}, {"oedema", false, "oedema"}}};
        QCOMPARE(viewmodels::styledText(paragraph), u"An <a href=\"glossary:oedema\">oedema</a>"_s);
        QCOMPARE(viewmodels::glossaryIdOf(u"glossary:oedema"_s), std::string("oedema"));
        QCOMPARE(viewmodels::glossaryIdOf(u"https://elsewhere.example"_s), std::string());
    }

    void path_units_standInOrderWithAReason()
    {
        PatientBench bench;
        PathViewModel &path = *bench.space().path();
        QAbstractItemModelTester watched(path.units(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(path.units()->rowCount(), 3);
        QCOMPARE(cell(path.units(), 0, "step"), u"now"_s);
        QCOMPARE(cell(path.units(), 1, "step"), u"later"_s);
        QCOMPARE(path.safetyText(), u"Safety: 0 of 3"_s);
    }

    // ---- messages

    void team_unsentMessage_isWaitingAndNothingMore()
    {
        PatientBench bench;
        TeamViewModel &team = *bench.space().team();
        QAbstractItemModelTester conversations(team.conversations(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester messages(team.messages(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        team.setDraft(u"Can I take them together?"_s);
        QVERIFY(team.send());
        QCOMPARE(team.draft(), QString());
        QCOMPARE(team.conversations()->rowCount(), 1);
        QCOMPARE(cell(team.conversations(), 0, "stateText"), u"Waiting to send. It is kept on this device."_s);
        team.openConversation(cell(team.conversations(), 0, "key").toString());
        QCOMPARE(cell(team.messages(), 0, "stateText"), u"Waiting to send. It is kept on this device."_s);
        QCOMPARE(cell(team.messages(), 0, "steps").toList()[1].toMap().value(u"done"_s), false);
    }

    void team_messageTriedInVain_saysWhenNext()
    {
        PatientBench bench;
        TeamViewModel &team = *bench.space().team();
        team.setDraft(u"Can I take them together?"_s);
        QVERIFY(team.send());
        auto &outbox = bench.workspace->store.outbox;
        const auto taken = outbox.take(10, bench.clock.now());
        const platform::Instant later{bench.clock.now().ms + 90 * 60'000};
        PatientBench::check(outbox.postpone({taken->front().seq}, later, platform::ErrorCode::ServerBusy));
        bench.space().refresh();
        QCOMPARE(cell(team.conversations(), 0, "stateText"), u"Not gone yet. Next try 9:30am. It is kept on this device."_s);
        bench.clock.advanceMinutes(91);
        bench.space().refresh();
        QCOMPARE(cell(team.conversations(), 0, "stateText"), u"Not gone yet. It is kept on this device."_s);
    }

    void team_sentSeenAnswered_isSaidWithTheName()
    {
        PatientBench bench;
        TeamViewModel &team = *bench.space().team();
        team.setDraft(u"Can I take them together?"_s);
        QVERIFY(team.send());
        auto &store = bench.workspace->store;
        const auto queue = store.outbox.take(10, bench.clock.now());
        for (const store::OutboxRow &row : *queue)
            PatientBench::check(store.outbox.acknowledge(row.seq));
        bench.space().refresh();
        team.openConversation(cell(team.conversations(), 0, "key").toString());
        QCOMPARE(cell(team.messages(), 0, "stateText"), u"Sent (the server has it). Not seen yet."_s);

        const domain::FactId question{cell(team.messages(), 0, "key").toString().toStdString()};
        PatientBench::check(store.messages.add(domain::Receipt{bench.fromClaire(), question}, store::Origin::Remote));
        bench.space().refresh();
        QCOMPARE(cell(team.messages(), 0, "stateText"), u"Seen by Claire Morel today at 8am. No answer yet."_s);

        bench.clock.advanceMinutes(10);
        PatientBench::check(store.messages.add(domain::Message{bench.fromClaire(), "Yes.", {}, question}, store::Origin::Remote));
        bench.space().refresh();
        QCOMPARE(cell(team.messages(), 0, "stateText"), u"Seen by Claire Morel today at 8am. Answered."_s);
        QCOMPARE(cell(team.messages(), 1, "text"), u"Yes."_s);
        QCOMPARE(cell(team.conversations(), 0, "stateText"), u"New: Claire Morel, today at 8:10am"_s);
        QVERIFY2(team.unseenText().endsWith("from Claire Morel"_L1), qPrintable(team.unseenText()));
        team.markShown();
        QCOMPARE(team.unseen(), 0);
        QCOMPARE(cell(team.conversations(), 0, "stateText"), u"Last message: Claire Morel, today at 8:10am"_s);
    }

    /// The team may begin: it is a conversation of its own, and looking at another one is not seeing it.
    void team_conversationBegunByTheTeam_isAnsweredInItsPlace()
    {
        PatientBench bench;
        TeamViewModel &team = *bench.space().team();
        team.setDraft(u"Can I take them together?"_s);
        QVERIFY(team.send());
        bench.clock.advanceMinutes(10);
        PatientBench::check(bench.workspace->store.messages.add(domain::Message{bench.fromClaire(), "I come on Thursday.", {}, {}}, store::Origin::Remote));
        bench.space().refresh();
        QCOMPARE(team.conversations()->rowCount(), 2);
        QCOMPARE(cell(team.conversations(), 0, "title"), u"I come on Thursday."_s);
        QCOMPARE(cell(team.conversations(), 0, "isNew"), true);
        team.openConversation(cell(team.conversations(), 1, "key").toString());
        team.markShown();
        QCOMPARE(team.unseen(), 1);

        team.openConversation(cell(team.conversations(), 0, "key").toString());
        team.markShown();
        QCOMPARE(team.unseen(), 0);
        team.beginReply();
        team.setDraft(u"Good."_s);
        bench.clock.advanceMinutes(1);
        QVERIFY(team.send());
        QCOMPARE(team.conversations()->rowCount(), 2);
        QCOMPARE(team.messages()->rowCount(), 2);
        const auto thread = *bench.workspace->store.messages.thread(PatientBench::kJeanne);
        QVERIFY(thread.back().message.inReplyTo == thread[1].message.envelope.id);
    }

    void team_drafts_areKeptApartAndSurviveARestart()
    {
        PatientBench bench;
        TeamViewModel *team = bench.space().team();
        team->setDraft(u"Half a quest"_s);
        viewmodels::UnitViewModel *unit = bench.space().openUnit(bench.task("daily-weighing"));
        unit->next();
        team->beginMessage(unit->subject());
        QCOMPARE(team->draft(), QString());
        QCOMPARE(team->about(), u"About: Weigh yourself each morning, page 2"_s);
        team->setDraft(u"Before coffee?"_s);
        bench.restart();
        team = bench.space().team();
        QCOMPARE(team->draft(), u"Half a quest"_s);
        QCOMPARE(team->draftText(), u"Draft, kept on this device."_s);
        QCOMPARE(team->conversations()->rowCount(), 2);
        QCOMPARE(cell(team->conversations(), 1, "title"), u"Before coffee?"_s);
        QCOMPARE(cell(team->conversations(), 1, "isDraft"), true);
        team->resumeDraft(cell(team->conversations(), 1, "key").toString());
        QCOMPARE(team->draft(), u"Before coffee?"_s);
        QVERIFY(team->send());
        QCOMPARE(cell(team->conversations(), 1, "about"), u"About: Weigh yourself each morning, page 2"_s);
        team->beginMessage({});
        team->setDraft(u"   "_s);
        QVERIFY(!team->send());
        QCOMPARE(team->errorText(), u"Write your question, then press Send."_s);
    }

    void team_delay_isSaidOnlyWhenTheTeamGaveIt()
    {
        PatientBench bench;
        QCOMPARE(bench.space().team()->delayText(), QString());
        auto &people = bench.workspace->store.people;
        domain::CareTeam team = *people.team(PatientBench::kJeanne);
        team.answerDays = 2;
        PatientBench::check(people.saveTeam(PatientBench::kJeanne, team));
        QCOMPARE(bench.space().team()->delayText(), u"Answer in about 2 working days."_s);
    }

    // ---- people

    void team_members_sayWhenToAskAndWhomFirst()
    {
        PatientBench bench;
        auto &store = bench.workspace->store;
        domain::CareTeam team{.members = {}, .answerDays = {}};
        for (const auto &[id, role] : {std::pair{"gp", "gp"}, std::pair{"psychologist", "psychologist"}, std::pair{"pharmacist", "pharmacist"}}) {
            domain::Person person;
            person.id = {id};
            person.role = {role};
            person.family = id;
            domain::Envelope envelope = bench.fromClaire();
            PatientBench::check(store.people.saveProfessional(person, envelope));
            team.members.push_back({.id = {id}, .hours = "9 h to 19 h", .askAbout = {}});
        }
        team.members.push_back({.id = PatientBench::kClaire, .coordinates = true, .hours = {}, .askAbout = {}});
        PatientBench::check(store.people.saveTeam(PatientBench::kJeanne, team));
        bench.space().refresh();
        TeamViewModel &shown = *bench.space().team();
        QAbstractItemModelTester members(shown.members(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto names = [&] {
            QStringList keys;
            for (int row = 0; row < shown.members()->rowCount(); ++row)
                keys << cell(shown.members(), row, "name").toString();
            return keys;
        };
        QCOMPARE(names(), (QStringList{u"Claire Morel"_s, u"pharmacist"_s, u"gp"_s, u"psychologist"_s}));
        QCOMPARE(cell(shown.members(), 0, "job"), u"Nurse"_s);
        QCOMPARE(cell(shown.members(), 1, "ask"), u"About your medicines, a late dose, mixing them"_s);
        QCOMPARE(cell(shown.members(), 1, "hours"), u"9\u00A0h to 19\u00A0h"_s);
        QCOMPARE(cell(shown.members(), 1, "callText"), QString());
        QCOMPARE(cell(shown.members(), 3, "isFirst"), false);

        shown.pin(u"psychologist"_s);
        QCOMPARE(names().front(), u"psychologist"_s);
        QCOMPARE(cell(shown.members(), 0, "isFirst"), true);
        QCOMPARE(bench.space().redFlags()->teamText(), u"Claire Morel, 01\u00A099\u00A000\u00A012\u00A034"_s); // not who was put first
        shown.pin(u"psychologist"_s);
        QCOMPARE(names().back(), u"psychologist"_s);
    }

    /// The whole path of the patient teaches nothing any more: no screen breaks, and the signs are there with the reason.
    void redFlags_ofAWithdrawnPack_areStillRead()
    {
        services::ShelfContents shelf;
        shelf.list.revokedPacks.push_back({content::PackId("heart-failure"), "*", "Wrong limit on fluids.", "2026-11-20"});
        const auto packs = services::Library::load(
            testsupport::inSource("content/packs"), testsupport::inSource("content/pictos"), std::move(shelf));
        QVERIFY(!packs.pack("heart-failure"));
        PatientBench sound;
        PatientBench bench(packs);
        const viewmodels::RedFlagsViewModel &signs = *bench.space().redFlags();
        QVERIFY(signs.cards()->emergencySigns().size() >= 3);
        QCOMPARE(signs.cards()->emergencySigns(), sound.space().redFlags()->cards()->emergencySigns());
        QCOMPARE(signs.cards()->urgentSigns(), sound.space().redFlags()->cards()->urgentSigns());
        QVERIFY2(signs.versionText().contains("these signs still hold, the lessons are not shown"_L1), qPrintable(signs.versionText()));
        QVERIFY2(signs.versionText().contains("withdrawn on Friday, 20 November 2026"_L1), qPrintable(signs.versionText()));
        QVERIFY(signs.versionText().contains("Reason given: Wrong limit on fluids."_L1));
        QCOMPARE(bench.space().openUnit(bench.task("daily-weighing"))->pageCount(), 0);
    }

    void redFlags_areThereWithTheNumberToCall()
    {
        PatientBench bench;
        const viewmodels::RedFlagsViewModel &signs = *bench.space().redFlags();
        QVERIFY(signs.cards()->emergencySigns().size() >= 3);
        QVERIFY(signs.cards()->urgentSigns().size() >= 3);
        QCOMPARE(signs.teamPhone(), u"0199001234"_s);
        QVERIFY(signs.versionText().contains("Example content, not validated"_L1));
    }

    /// One list for several illnesses: gravest first, said once when the words are the same, and never dropped for its id.
    void redFlags_ofTwoPacks_areOneListGravestFirst()
    {
        PatientBench bench;
        auto &store = bench.workspace->store;
        domain::EducationPath path = **store.paths.active(PatientBench::kJeanne);
        for (const char *pack : {"hip-replacement", "prostate-surgery"}) {
            const domain::UnitRef ref{pack, bench.workspace->library.pack(pack)->units.front().id.value};
            path.units.push_back({domain::taskId(path.id, ref), ref, false, {}});
        }
        PatientBench::check(store.paths.save(path, bench.fromClaire(), store::Origin::Remote));
        bench.space().refresh();
        const viewmodels::RedFlagsViewModel &shown = *bench.space().redFlags();
        QStringList all;
        for (const QVariantList &card : {shown.cards()->emergencySigns(), shown.cards()->nowSigns(), shown.cards()->urgentSigns(), shown.cards()->askSigns()}) {
            for (const QVariant &sign : card)
                all << sign.toMap().value(u"text"_s).toString();
        }
        QCOMPARE(all.size(), QSet<QString>(all.begin(), all.end()).size());
        const auto holds = [](const QVariantList &card, const QString &text) {
            return std::ranges::any_of(card, [&](const QVariant &sign) { return sign.toMap().value(u"text"_s) == text; });
        };
        // Both packs call it "heavy-bleeding", in other words.
        QVERIFY(holds(shown.cards()->emergencySigns(), u"I am bleeding and it does not stop."_s));
        QVERIFY(holds(shown.cards()->emergencySigns(), u"I am bleeding a lot: my urine is thick and dark red."_s));
        QVERIFY(holds(shown.cards()->nowSigns(), u"My catheter has stopped draining, by day or by night."_s));
        QVERIFY(!holds(shown.cards()->emergencySigns(), u"My catheter has stopped draining, by day or by night."_s));
        QVERIFY(shown.versionText().contains("Signs checked against their sources on"_L1));
    }
};

QTEST_GUILESS_MAIN(TestPatientScreens)
#include "tst_patientscreens.moc"
