// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what the team records of therapeutic education and what the patient reads of it: nothing that does not follow, a reason
// for everything that may not be, and a word that can be taken back where it was given.
#include "app/store/carestore.h"
#include "app/store/gate.h"
#include "app/viewmodels/careprocessviewmodel.h"
#include "app/viewmodels/helperviewmodel.h"
#include "app/viewmodels/ledgerviewmodel.h"
#include "sync/http/curlhttpclient.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using testsupport::kClaire;
using testsupport::kJeanne;
using testsupport::Tablet;
using viewmodels::CareProcessViewModel;
using viewmodels::HelperViewModel;
using viewmodels::LedgerViewModel;

namespace {

QStringList keys(const QVariantList &list, const QString &key = u"key"_s)
{
    QStringList found;
    for (const QVariant &each : list)
        found << each.toMap().value(key).toString();
    return found;
}

bool record(CareProcessViewModel &process, const QString &kind, const QString &day = {})
{
    process.choose(kind);
    if (!day.isEmpty())
        process.setDay(day);
    return process.record({});
}

/// The same, on the patient's phone.
struct Phone : Tablet {
    services::Workspace own{profile, tokens, *store, testsupport::library(), clock,
        services::Identity{domain::role::kPatient, {kJeanne.value}, kJeanne, "http://127.0.0.1:9"}, "phone"};
    viewmodels::Context mine{own, wording};
};

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

class TestCareScreens : public QObject {
    Q_OBJECT

private slots:
    void process_nothingAsked_offersTheQuestionOnly();
    void process_fromAgreementToClosing();
    void process_refusal_isDatedAndMayChange();
    void process_withdrawal_keepsWhatWas();
    void record_dayAheadOrEarlierThanTheStepBefore_saysWhy();
    void record_groupAssessment_isNotOffered();
    void record_handOver_needsSomebody();
    void aside_stepOfAnotherDevice_isShownWithTheReason();
    void consents_areWordsOfThePatient_writtenDownByTheNurse();
    void patientPage_saysWhereItStands_andTheLookIsNoted();
    void ledger_saysWhoAndWhenAndWhichText();
    void ledger_takeBack_stopsTakingPart();
    void ledger_tampered_saysSo();
    void ledger_export_isPlainWords();
    void helper_questions_noneAnsweredBeforehand();
    void helper_agree_isKeptBeforeAnyCode();
    void helper_stop_isOnePress();
};

void TestCareScreens::process_nothingAsked_offersTheQuestionOnly()
{
    Tablet tablet;
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    QCOMPARE(process.name(), u"Jeanne Durand"_s);
    QCOMPARE(process.stageText(), u"Not asked yet"_s);
    QCOMPARE(keys(process.choices()), (QStringList{u"join-agreed"_s, u"join-refused"_s, u"share-agreed"_s, u"share-refused"_s}));
    QCOMPARE(keys(process.notYet()).first(), u"assessment"_s);
    QCOMPARE(keys(process.notYet(), u"why"_s).first(), u"First ask the patient whether they take part."_s);
    QVERIFY(process.kind().isEmpty());
    process.choose(u"join-agreed"_s);
    QVERIFY(process.question().startsWith(u"Do you wish to take part in therapeutic education?"_s));
    QVERIFY(!process.isMeeting());
    process.putOff();
    QVERIFY(process.kind().isEmpty());
}

void TestCareScreens::process_fromAgreementToClosing()
{
    Tablet tablet;
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    QSignalSpy recorded(&process, &CareProcessViewModel::recorded);
    const QStringList way{u"join-agreed"_s, u"share-agreed"_s, u"assessment"_s, u"plan"_s, u"session"_s, u"evaluation"_s};
    for (const QString &kind : way) {
        tablet.clock.advanceMinutes(10);
        QVERIFY2(record(process, kind), qPrintable(process.errorText()));
    }
    QCOMPARE(recorded.size(), way.size());
    QCOMPARE(process.stageText(), u"Evaluated"_s);
    QCOMPARE(keys(process.steps(), u"step"_s), (QStringList{u"done"_s, u"done"_s, u"done"_s, u"done"_s, u"done"_s, u"now"_s}));
    const QStringList figures = process.figures();
    QCOMPARE(figures[0], u"Individual meetings: 3 (2 needed to close)"_s);
    QCOMPARE(figures[1], u"Sessions: 1 one to one, 0 in a group, 0 at a distance"_s);
    QVERIFY(figures[2].contains(u"2027"_s));
    QVERIFY(figures.contains(u"Responsible: Claire Morel"_s));
    tablet.clock.advanceMinutes(10);
    QVERIFY(record(process, u"closing"_s));
    QCOMPARE(process.stageText(), u"Closed"_s);
    QCOMPARE(process.happened().size(), 7);
    QVERIFY(process.aside().isEmpty());
}

void TestCareScreens::process_refusal_isDatedAndMayChange()
{
    Tablet tablet;
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    QVERIFY(record(process, u"join-refused"_s));
    QCOMPARE(process.stageText(), u"Refused, without consequence for care"_s);
    QVERIFY(process.steps().first().toMap().value(u"detail"_s).toString().startsWith(u"Refused: Today at"_s));
    tablet.clock.advanceMinutes(10);
    QVERIFY(record(process, u"join-agreed"_s));
    QCOMPARE(process.stageText(), u"Agreed, assessment to come"_s);
}

void TestCareScreens::process_withdrawal_keepsWhatWas()
{
    Tablet tablet;
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    for (const QString &kind : {u"join-agreed"_s, u"assessment"_s, u"plan"_s, u"join-withdrawn"_s}) {
        tablet.clock.advanceMinutes(10);
        QVERIFY(record(process, kind));
    }
    QCOMPARE(process.stageText(), u"The patient no longer takes part"_s);
    QCOMPARE(keys(process.steps(), u"step"_s).mid(0, 3), (QStringList{u"done"_s, u"done"_s, u"done"_s}));
    QVERIFY(keys(process.notYet(), u"why"_s).contains(u"The patient no longer takes part. They may come back at any time."_s));
}

void TestCareScreens::record_dayAheadOrEarlierThanTheStepBefore_saysWhy()
{
    Tablet tablet;
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    QVERIFY(record(process, u"join-agreed"_s));
    QVERIFY(!record(process, u"assessment"_s, u"2026-11-22"_s));
    QCOMPARE(process.errorText(), u"This day is still to come. Write the day it happened."_s);
    QCOMPARE(process.kind(), u"assessment"_s); // what was chosen stays
    QVERIFY(!record(process, u"assessment"_s, u"2026-11-20"_s)); // before she agreed
    QCOMPARE(process.errorText(), u"On that day this step could not follow yet. Check the day."_s);
    QVERIFY(!record(process, u"assessment"_s, u"2026-02-30"_s));
    QCOMPARE(process.errorText(), u"Write the day, for example 21 11 2026."_s);
    QCOMPARE(store::CareStore(tablet.store->database()).all(kJeanne)->size(), std::size_t(0));
}

void TestCareScreens::record_groupAssessment_isNotOffered()
{
    Tablet tablet;
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    QVERIFY(record(process, u"join-agreed"_s));
    process.choose(u"assessment"_s);
    QCOMPARE(keys(process.settings()), (QStringList{u"individual"_s, u"distance"_s}));
    process.setSetting(u"group"_s); // whoever asks for it all the same
    QVERIFY(!process.record({}));
    QCOMPARE(process.errorText(), u"Assessment and evaluation are one to one. Choose another way of meeting."_s);
}

void TestCareScreens::record_handOver_needsSomebody()
{
    Tablet tablet;
    domain::Envelope fromHub = tablet.facts.envelope();
    QVERIFY(tablet.store->people.saveProfessional({{"karim"}, domain::role::kNurse, "Karim", "Benali", {}, {}, {}, {}, {}}, fromHub));
    QVERIFY(tablet.store->people.saveTeam(kJeanne, {.members = {{kClaire}, {{"karim"}}}}));
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    QVERIFY(record(process, u"join-agreed"_s));
    QVERIFY(!record(process, u"hand-over"_s));
    QCOMPARE(process.errorText(), u"Choose who takes over."_s);
    QCOMPARE(keys(process.receivers(), u"text"_s), QStringList{u"Karim Benali"_s}); // not to oneself
    process.setReceiver(u"karim"_s);
    QVERIFY(process.record(u"On leave until January."_s));
    QVERIFY(process.figures().contains(u"Responsible: Karim Benali"_s));
    QVERIFY(process.happened().first().toMap().value(u"detail"_s).toString().endsWith(u"On leave until January."_s));
}

void TestCareScreens::aside_stepOfAnotherDevice_isShownWithTheReason()
{
    Tablet tablet;
    domain::CareStep early{tablet.facts.envelope(), domain::CareStep::Kind::Session, {}, "", {}};
    early.envelope.author = kClaire;
    early.envelope.authorRole = domain::role::kNurse;
    QVERIFY(store::CareStore(tablet.store->database()).add(early, store::Origin::Remote));
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    QCOMPARE(process.aside().size(), 1);
    QCOMPARE(process.aside().first().toMap().value(u"text"_s).toString(), u"Session, one to one"_s);
    QVERIFY(process.aside().first().toMap().value(u"detail"_s).toString().startsWith(u"First ask the patient"_s));
    QVERIFY(process.happened().isEmpty());
}

void TestCareScreens::consents_areWordsOfThePatient_writtenDownByTheNurse()
{
    Tablet tablet;
    CareProcessViewModel process(tablet.context, kJeanne, nullptr);
    QVERIFY(record(process, u"join-agreed"_s));
    const auto words = store::LedgerStore(tablet.store->database()).consents(kJeanne);
    QCOMPARE(words->size(), std::size_t(1));
    QCOMPARE(words->front().textVersion, std::string("join-1"));
    QCOMPARE(words->front().envelope.author, kClaire);
    QCOMPARE(words->front().envelope.onBehalfOf, std::optional(domain::ActorId{kJeanne.value}));
    QVERIFY(!words->front().link.hash.empty());
}

void TestCareScreens::patientPage_saysWhereItStands_andTheLookIsNoted()
{
    Tablet tablet;
    viewmodels::NurseSpace space(tablet.context, nullptr);
    viewmodels::PatientPageViewModel *page = space.openPatient(QString::fromStdString(kJeanne.value));
    QCOMPARE(page->processText(), u"Not asked yet"_s);
    CareProcessViewModel *process = space.openProcess(page->key());
    QVERIFY(record(*process, u"join-agreed"_s));
    QCOMPARE(page->processText(), u"Agreed, assessment to come"_s);
    (void)space.openPatient(page->key());
    const store::LedgerStore ledger(tablet.store->database());
    QCOMPARE(ledger.accesses(kJeanne)->size(), std::size_t(1)); // once a day
    tablet.clock.advanceMinutes(24 * 60);
    (void)space.openPatient(QString::fromStdString(kJeanne.value));
    QCOMPARE(ledger.accesses(kJeanne)->size(), std::size_t(2));
}

void TestCareScreens::ledger_saysWhoAndWhenAndWhichText()
{
    Phone phone;
    QVERIFY(services::recordWord(phone.workspace.journal, *phone.store, kJeanne, {.topic = domain::topic::kJoin, .textVersion = services::kJoinText}));
    QVERIFY(services::noteAccess(phone.workspace.journal, *phone.store, kJeanne, "opened"));
    LedgerViewModel ledger(phone.mine, nullptr);
    QAbstractItemModelTester words(ledger.words());
    QAbstractItemModelTester looks(ledger.looks());
    QCOMPARE(testsupport::text(ledger.words(), 0, "what"), u"Yes to taking part in therapeutic education"_s);
    QCOMPARE(testsupport::text(ledger.words(), 0, "detail"), u"Today at 9am, by Claire Morel\nVersion 1 of the text"_s);
    QCOMPARE(testsupport::text(ledger.looks(), 0, "what"), u"Looked at the record"_s);
    QCOMPARE(ledger.wholeText(), u"This list is complete: 2 entries."_s);
}

void TestCareScreens::ledger_takeBack_stopsTakingPart()
{
    Phone phone;
    QVERIFY(services::recordWord(phone.workspace.journal, *phone.store, kJeanne, {.topic = domain::topic::kJoin, .textVersion = services::kJoinText}));
    LedgerViewModel ledger(phone.mine, nullptr);
    QCOMPARE(testsupport::text(ledger.words(), 0, "takeBackText"), u"Stop taking part"_s);
    phone.clock.advanceMinutes(5);
    ledger.takeBack(testsupport::text(ledger.words(), 0, "key"));
    QCOMPARE(ledger.words()->rowCount(), 2);
    QCOMPARE(testsupport::text(ledger.words(), 0, "what"), u"Stopped taking part in therapeutic education"_s);
    QVERIFY(testsupport::text(ledger.words(), 0, "detail").startsWith(u"Today at 9:05am, by you"_s));
    QVERIFY(testsupport::text(ledger.words(), 0, "takeBackText").isEmpty());
    QVERIFY(testsupport::text(ledger.words(), 1, "takeBackText").isEmpty()); // taken back once is enough
    QCOMPARE(services::careHistory(*phone.store, kJeanne)->now.stage, domain::CareProcess::Stage::Withdrawn);
    QVERIFY(ledger.isWhole());
}

void TestCareScreens::ledger_tampered_saysSo()
{
    Phone phone;
    QVERIFY(services::recordWord(phone.own.journal, *phone.store, kJeanne, {.topic = domain::topic::kShare, .textVersion = services::kShareText}));
    QVERIFY(phone.store->database().execute("UPDATE consent_entry SET decision = 'refused'"));
    LedgerViewModel ledger(phone.mine, nullptr);
    QVERIFY(!ledger.isWhole());
    QCOMPARE(ledger.wholeText(), u"An entry of this list is missing or was changed. Tell your team."_s);
}

void TestCareScreens::ledger_export_isPlainWords()
{
    Phone phone;
    QVERIFY(services::recordWord(phone.own.journal, *phone.store, kJeanne, {.topic = domain::topic::kJoin, .textVersion = services::kJoinText}));
    LedgerViewModel ledger(phone.mine, nullptr);
    const QString file = QString::fromStdString((phone.folder.path() / "agreements.txt").string());
    ledger.exportTo(file);
    QCOMPARE(ledger.exportText(), u"The list is in the file %1."_s.arg(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = plain(QString::fromUtf8(written.readAll()));
    QVERIFY(text.startsWith(u"What I agreed to\n\n- Yes to taking part in therapeutic education\n"_s));
    QVERIFY(!text.contains(QString::fromStdString(kJeanne.value))); // words, no codes
    QCOMPARE(testsupport::text(ledger.looks(), 0, "what"), u"Wrote the record into a file"_s); // and it is noted
    ledger.exportTo(file);
    QCOMPARE(ledger.exportText(), u"A file of that name is there. Choose another name."_s);
}

void TestCareScreens::helper_questions_noneAnsweredBeforehand()
{
    Phone phone;
    HelperViewModel helper(phone.mine, std::make_unique<http::CurlHttpClient>(), nullptr);
    helper.next();
    QCOMPARE(helper.errorText(), u"Write the name of the person who helps you, for example Julie Durand."_s);
    helper.setName(u"Julie Durand"_s);
    helper.next();
    QCOMPARE(helper.step(), u"see"_s);
    QCOMPARE(helper.questions().size(), 4);
    for (const QVariant &question : helper.questions())
        QVERIFY(question.toMap().value(u"answer"_s).toString().isEmpty());
    helper.answer(u"see-measures"_s, true);
    helper.next();
    QCOMPARE(helper.errorText(), u"Answer each line: yes or no."_s);
    for (const QString &scope : keys(helper.questions()))
        helper.answer(scope, scope == u"see-measures"_s);
    helper.next();
    QCOMPARE(helper.step(), u"do"_s);
    QVERIFY(helper.previous());
    QCOMPARE(keys(helper.questions(), u"answer"_s).count(u"yes"_s), 1); // answers stay
    helper.next();
    for (const QString &scope : keys(helper.questions()))
        helper.answer(scope, scope == u"enter-measures"_s);
    helper.next();
    helper.next();
    QCOMPARE(helper.errorText(), u"Choose how long."_s);
    helper.setEnd(u"month"_s);
    helper.next();
    QCOMPARE(helper.step(), u"check"_s);
    QCOMPARE(helper.summary(), (QStringList{u"See my measures"_s, u"Record my measures for me"_s}));
    QVERIFY(plain(helper.untilText()).contains(u"21 December 2026"_s));
    QCOMPARE(store::LedgerStore(phone.store->database()).consents(kJeanne)->size(), std::size_t(0)); // nothing before the last yes
}

void TestCareScreens::helper_agree_isKeptBeforeAnyCode()
{
    Phone phone;
    HelperViewModel helper(phone.mine, std::make_unique<http::CurlHttpClient>(), nullptr);
    helper.setName(u" Julie Durand "_s);
    helper.setRelationship(u"my daughter"_s);
    helper.next();
    for (const char *scope : {"see-path", "see-medicines", "see-measures", "see-messages", "enter-doses", "enter-measures", "write-messages"})
        helper.answer(QString::fromLatin1(scope), true);
    helper.setEnd(u"open"_s);
    for (int page = 0; page < 3; ++page)
        helper.next();
    helper.agree();
    QCOMPARE(helper.step(), u"code"_s);
    QVERIFY(helper.isWaiting()); // without internet there is no code, and the agreement is kept
    const auto words = store::LedgerStore(phone.store->database()).consents(kJeanne);
    QCOMPARE(words->size(), std::size_t(1));
    QCOMPARE(words->front().granteeName, std::string("Julie Durand"));
    QVERIFY(words->front().until.empty());
    QVERIFY(!helper.previous()); // what was agreed is taken back on the page of those who help
    emit phone.own.sync.applied();
    QCOMPARE(helper.errorText(), u"Your agreement is kept on this device. The code needs internet."_s);
}

void TestCareScreens::helper_stop_isOnePress()
{
    Phone phone;
    domain::ConsentEntry entry{.topic = domain::topic::kDelegation, .textVersion = services::kDelegationText, .subject = "julie"};
    entry.granteeName = "Julie Durand";
    entry.relationship = "my daughter";
    entry.scopes = "see-path";
    QVERIFY(services::recordWord(phone.own.journal, *phone.store, kJeanne, entry));
    LedgerViewModel ledger(phone.mine, nullptr);
    QAbstractItemModelTester tester(ledger.helpers());
    QCOMPARE(testsupport::text(ledger.helpers(), 0, "name"), u"Julie Durand, my daughter"_s);
    QCOMPARE(testsupport::text(ledger.helpers(), 0, "until"), u"Until you stop it."_s);
    QVERIFY(ledger.helpersText().startsWith(u"1 "_s)); // the plural is the translator's
    phone.clock.advanceMinutes(5);
    ledger.stopHelper(testsupport::text(ledger.helpers(), 0, "key"));
    QVERIFY(!testsupport::cell(ledger.helpers(), 0, "isLive").toBool());
    QCOMPARE(ledger.helpersText(), u"Nobody for now."_s);
    QVERIFY(store::scopesOf(phone.store->database(), {"julie"}, kJeanne, phone.clock.zonedNow())->empty()); // at once, on this device
}

QTEST_MAIN(TestCareScreens)
#include "tst_carescreens.moc"
