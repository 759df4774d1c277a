// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a patient reads of units, path, team and warning signs: resumed pages, reasons, and only true words about
// delivery.
#include "app/viewmodels/styledtext.h"
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
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
        QCOMPARE(viewmodels::styledText(paragraph), u"Less than 2 kg &lt;b&gt;is&lt;/b&gt; &amp; stays.<br>Call <b>now</b>"_s);
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

    void team_unsentMessage_isWaitingAndNothingMore()
    {
        PatientBench bench;
        TeamViewModel &team = *bench.space().team();
        QAbstractItemModelTester watched(team.messages(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        team.setDraft(u"Can I take them together?"_s);
        QVERIFY(team.send());
        QCOMPARE(cell(team.messages(), 0, "stateText"), u"Waiting to send. It is kept on this device."_s);
        QCOMPARE(cell(team.messages(), 0, "steps").toList()[1].toMap().value(u"done"_s), false);
        QCOMPARE(team.draft(), QString());
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
        QCOMPARE(cell(team.messages(), 0, "stateText"), u"Sent. Not seen yet."_s);

        const domain::FactId question{cell(team.messages(), 0, "key").toString().toStdString()};
        PatientBench::check(store.messages.add(domain::Receipt{bench.fromClaire(), question}, store::Origin::Remote));
        bench.space().refresh();
        QCOMPARE(cell(team.messages(), 0, "stateText"), u"Seen by Claire Morel today at 8am. No answer yet."_s);

        bench.clock.advanceMinutes(10);
        PatientBench::check(store.messages.add(domain::Message{bench.fromClaire(), "Yes.", {}, question}, store::Origin::Remote));
        bench.space().refresh();
        QCOMPARE(cell(team.messages(), 1, "stateText"), u"Seen by Claire Morel today at 8am. Answered."_s);
        QCOMPARE(team.unseen(), 1);
        team.markShown();
        QCOMPARE(team.unseen(), 0);
    }

    void team_draft_survivesARestart()
    {
        PatientBench bench;
        bench.space().team()->setDraft(u"Half a quest"_s);
        bench.restart();
        QCOMPARE(bench.space().team()->draft(), u"Half a quest"_s);
        bench.space().team()->setDraft(u"   "_s);
        QVERIFY(!bench.space().team()->send());
        QCOMPARE(bench.space().team()->errorText(), u"Write your question, then press Send."_s);
    }

    /// The whole path of the patient teaches nothing any more: no screen breaks, and the signs are there with the reason.
    void redFlags_ofAWithdrawnPack_areStillRead()
    {
        services::ShelfContents shelf;
        shelf.list.revokedPacks.push_back({content::PackId("heart-failure"), "*", "Wrong limit on fluids.", "2026-11-20"});
        const auto packs = services::Library::load(
            PASSERELLE_SOURCE_DIR "/content/packs", PASSERELLE_SOURCE_DIR "/content/pictos", std::move(shelf));
        QVERIFY(!packs.pack("heart-failure"));
        PatientBench sound;
        PatientBench bench(packs);
        const viewmodels::RedFlagsViewModel &signs = *bench.space().redFlags();
        QVERIFY(signs.emergencySigns().size() >= 3);
        QCOMPARE(signs.emergencySigns(), sound.space().redFlags()->emergencySigns());
        QCOMPARE(signs.urgentSigns(), sound.space().redFlags()->urgentSigns());
        QVERIFY2(signs.versionText().contains("these signs still hold, the lessons are not shown"_L1), qPrintable(signs.versionText()));
        QVERIFY2(signs.versionText().contains("withdrawn on Friday, 20 November 2026"_L1), qPrintable(signs.versionText()));
        QVERIFY(signs.versionText().contains("Reason given: Wrong limit on fluids."_L1));
        QCOMPARE(bench.space().openUnit(bench.task("daily-weighing"))->pageCount(), 0);
    }

    void redFlags_areThereWithTheNumberToCall()
    {
        PatientBench bench;
        const viewmodels::RedFlagsViewModel &signs = *bench.space().redFlags();
        QVERIFY(signs.emergencySigns().size() >= 3);
        QVERIFY(signs.urgentSigns().size() >= 3);
        QCOMPARE(signs.teamPhone(), u"0199001234"_s);
        QVERIFY(signs.versionText().contains("Example content, not validated"_L1));
    }
};

QTEST_GUILESS_MAIN(TestPatientScreens)
#include "tst_patientscreens.moc"
