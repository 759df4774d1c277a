// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: one behaviour a test, of one page.
// Protects the page where a path is made: it begins from the assessment and from the path in force, conflicting advice blocks until
// somebody decided and said why, several patients get it each with their own reasons, and of two versions none is lost.
#include "app/mapping/pathmapping.h"
#include "app/viewmodels/assessmentviewmodel.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::column;
using testsupport::kClaire;
using testsupport::kJeanne;
using testsupport::Tablet;
using testsupport::text;
using viewmodels::PathBuilderViewModel;

namespace {

const domain::PatientId kPaul{"0190b7a0-0000-7000-8000-00000000d002"};
const domain::ActorId kDoctor{"0190b7a0-0000-7000-8000-0000000d0c01"};
constexpr auto kForm = domain::Assessment::Form::Education;

QStringList values(const QVariantList &list, const QString &key)
{
    QStringList found;
    for (const QVariant &each : list)
        found << each.toMap().value(key).toString();
    return found;
}

void assess(Tablet &tablet, std::map<std::string, std::string> answers)
{
    QVERIFY(services::finishAssessment(tablet.workspace.journal, *tablet.store, {kJeanne, kForm, std::move(answers)}));
}

void say(Tablet &tablet, const domain::PatientId &patient, domain::ConsentEntry::Decision decision)
{
    tablet.clock.advanceMinutes(1);
    domain::ConsentEntry word;
    word.topic = domain::topic::kJoin;
    word.decision = decision;
    word.textVersion = services::kJoinText;
    QVERIFY(services::recordWord(tablet.workspace.journal, *tablet.store, patient, word));
}

void addPaul(Tablet &tablet)
{
    domain::Envelope version = tablet.facts.envelope();
    version.patient = kPaul;
    QVERIFY(tablet.store->people.savePatient({{kPaul.value}, domain::role::kPatient, "Paul", "Martin", "M.", "1950-01-01", "male", {}, {}}, version));
}

/// The present path, as another tablet changed it, reaches this one.
void arriveFromElsewhere(Tablet &tablet, const std::string &reason)
{
    auto path = tablet.store->paths.active(kJeanne);
    QVERIFY(path && *path);
    (*path)->units.pop_back();
    (*path)->changeReason = reason;
    domain::Envelope version = tablet.facts.envelope();
    version.patient = kJeanne;
    version.author = {"0190b7a0-0000-7000-8000-00000000a001"};
    version.authorRole = domain::role::kNurse;
    version.stamp = {tablet.clock.now().ms + 1, 0, "other-tablet"};
    QVERIFY(tablet.store->paths.save(**path, version, store::Origin::Remote));
}

void markSent(Tablet &tablet)
{
    const auto rows = tablet.store->outbox.take(1000, tablet.clock.now());
    QVERIFY(rows);
    for (const store::OutboxRow &row : *rows)
        QVERIFY(tablet.store->outbox.acknowledge(row.seq));
}

/// A prostate operation and a tired heart: drink much, drink little.
void conflict(PathBuilderViewModel &builder)
{
    builder.togglePack(u"prostate-surgery"_s);
    QVERIFY(builder.hasContradictions());
}

} // namespace

class TestPathBuilder : public QObject {
    Q_OBJECT

private slots:
    void assessment_givesPacksAndReasons();
    void noAssessment_asksHereAndSaysSo();
    void change_opensThePathAsItIs();
    void replan_keepsWhatWasDoneByHand();
    void moveTo_dropsAtAPlace();
    void dates_travelWithTheUnit();
    void conflict_blocksUntilDecidedWithAReason();
    void conflict_decisionStaysWithThePath();
    void coverage_safetyFirst_namesWhatIsMissing();
    void preview_isInThePatientsWords();
    void templates_areNamedAndUsedAgain();
    void group_eachWithTheirOwnReasons();
    void group_withdrawn_cannotBeChosen();
    void agreed_recordsThePlan();
    void withdrawn_nothingIsSent();
    void overtaken_blocksAndBothCanGoOn();
    void lost_versionStaysVisibleAndCanComeBack();
};

void TestPathBuilder::assessment_givesPacksAndReasons()
{
    Tablet tablet;
    assess(tablet, {{"pack/type-2-diabetes", "yes"}, {"home/lives", "alone"}, {"equipment/mirror", "no"}, {"home/helper", "no"}});
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QAbstractItemModelTester units(builder.units());
    QAbstractItemModelTester leftOut(builder.leftOut());
    QAbstractItemModelTester packs(builder.packs());
    QVERIFY(builder.hasAssessment());
    QVERIFY(builder.groundsText().contains(u"Claire Morel"_s));
    QVERIFY(builder.groundsFacts().contains(u"You live: Alone"_s));
    QVERIFY(builder.livesAlone());
    for (int row = 0; row < builder.packs()->rowCount(); ++row)
        QCOMPARE(cell(builder.packs(), row, "chosen").toBool(), text(builder.packs(), row, "key") == u"type-2-diabetes"_s);
    const QString reasons = column(builder.units(), "reason").join(u' ') + column(builder.leftOut(), "reason").join(u' ');
    QVERIFY2(reasons.contains(u"a mirror"_s), qPrintable(reasons));
    QVERIFY2(reasons.contains(u"Lives alone"_s), qPrintable(reasons));
}

void TestPathBuilder::noAssessment_asksHereAndSaysSo()
{
    Tablet tablet;
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QVERIFY(!builder.hasAssessment());
    QVERIFY(builder.groundsText().startsWith(u"No assessment yet."_s));
    QVERIFY(builder.noticeText().contains(u"take part"_s));
    QCOMPARE(builder.blockedText(), QString());
}

void TestPathBuilder::change_opensThePathAsItIs()
{
    Tablet tablet;
    {
        PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        builder.moveDown(column(builder.units(), "key").front());
        builder.leaveOut(column(builder.units(), "key").back());
        builder.send();
        QVERIFY(builder.isSent());
    }
    const auto sent = tablet.store->paths.active(kJeanne);
    PathBuilderViewModel again(tablet.context, kJeanne, nullptr);
    QStringList kept;
    for (const domain::PathUnit &unit : (*sent)->units)
        kept << QString::fromStdString(unit.unit.pack + "/" + unit.unit.unit);
    QCOMPARE(column(again.units(), "key"), kept);
    QVERIFY(column(again.leftOut(), "reason").first().startsWith(u"Proposed now:"_s));
    QVERIFY(cell(again.leftOut(), 0, "canAdd").toBool());
}

void TestPathBuilder::replan_keepsWhatWasDoneByHand()
{
    Tablet tablet;
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    const QStringList before = column(builder.units(), "key");
    builder.moveDown(before[0]);
    builder.leaveOut(before.back());
    builder.togglePack(u"type-2-diabetes"_s);
    QCOMPARE(column(builder.units(), "key").indexOf(before[1]) < column(builder.units(), "key").indexOf(before[0]), true);
    QVERIFY(!column(builder.units(), "key").contains(before.back()));
    QVERIFY(builder.units()->rowCount() > before.size());
    builder.togglePack(u"type-2-diabetes"_s);
    QCOMPARE(column(builder.units(), "key").mid(0, 2), (QStringList{before[1], before[0]}));
}

void TestPathBuilder::moveTo_dropsAtAPlace()
{
    Tablet tablet;
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QAbstractItemModelTester tester(builder.units());
    const QStringList before = column(builder.units(), "key");
    builder.moveTo(before[0], 3);
    QCOMPARE(column(builder.units(), "key").mid(0, 3), (QStringList{before[1], before[2], before[0]}));
    builder.moveTo(before[0], 1);
    QCOMPARE(column(builder.units(), "key"), before);
    builder.moveTo(before[0], 0);
    builder.moveTo(before[0], 99);
    QCOMPARE(column(builder.units(), "key"), before);
}

void TestPathBuilder::dates_travelWithTheUnit()
{
    Tablet tablet;
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    builder.setBy(column(builder.units(), "key").front(), u"2026-12-03"_s);
    QCOMPARE(text(builder.units(), 0, "byText"), u"By Thursday 3 December"_s);
    builder.send();
    const auto path = tablet.store->paths.active(kJeanne);
    QCOMPARE((*path)->units.front().by, std::string("2026-12-03"));
    const domain::PathUnit &unit = (*path)->units.front();
    const fhir::Task task = mapping::toFhir(**path, unit, {}, std::nullopt);
    const fhir::CarePlan plan = mapping::toFhir(**path, tablet.workspace.journal.envelope(kJeanne), std::nullopt);
    const auto read = mapping::pathFrom(plan, {&task, 1});
    QVERIFY(read);
    QCOMPARE(read->units.front().by, std::string("2026-12-03"));
}

void TestPathBuilder::conflict_blocksUntilDecidedWithAReason()
{
    Tablet tablet;
    domain::Envelope version = tablet.facts.envelope();
    QVERIFY(tablet.store->people.saveProfessional({kDoctor, {"cardiologist"}, "", "Leroy", "Dr", {}, {}, {}, {}}, version));
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QAbstractItemModelTester tester(builder.contradictions());
    conflict(builder);
    QSignalSpy sent(&builder, &PathBuilderViewModel::sent);
    QVERIFY(builder.blockedText().contains(u"A doctor decides"_s));
    builder.send();
    QCOMPARE(sent.size(), 0);
    QCOMPARE(values(builder.deciders(), u"text"_s), QStringList(u"Dr\u00A0Leroy"_s));
    while (!builder.blockedText().isEmpty()) {
        const int open = static_cast<int>(column(builder.contradictions(), "decided").indexOf(QString()));
        const QString key = text(builder.contradictions(), open, "key");
        QVERIFY(!builder.decide(key, {}, {}, {}));
        QCOMPARE(text(builder.contradictions(), open, "error"), u"Choose which advice holds."_s);
        QVERIFY(!builder.decide(key, u"left"_s, QString::fromStdString(kDoctor.value), u" "_s));
        QCOMPARE(text(builder.contradictions(), open, "error"), u"Write why. It stays with the path."_s);
        QVERIFY(builder.decide(key, u"left"_s, QString::fromStdString(kDoctor.value), u"The heart comes first"_s));
        QCOMPARE(text(builder.contradictions(), open, "decidedText"), u"Decided by Dr Leroy: The heart comes first"_s);
    }
    const QString key = text(builder.contradictions(), 0, "key");
    builder.undecide(key);
    QVERIFY(!builder.blockedText().isEmpty());
    QVERIFY(builder.decide(key, u"right"_s, QString::fromStdString(kDoctor.value), u"For two weeks"_s));
    builder.send();
    QCOMPARE(sent.size(), 1);
}

void TestPathBuilder::conflict_decisionStaysWithThePath()
{
    Tablet tablet;
    {
        PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        conflict(builder);
        const QString decider = values(builder.deciders(), u"key"_s).first();
        for (const QString &key : column(builder.contradictions(), "key"))
            QVERIFY(builder.decide(key, u"left"_s, decider, u"With a\ttab\nand a line"_s));
        builder.send();
        QVERIFY(builder.isSent());
    }
    const auto path = tablet.store->paths.active(kJeanne);
    QVERIFY(!(*path)->decisions.empty());
    const fhir::CarePlan plan = mapping::toFhir(**path, tablet.workspace.journal.envelope(kJeanne), std::nullopt);
    const auto read = mapping::pathFrom(plan, {});
    QVERIFY(read);
    QCOMPARE(read->decisions.size(), (*path)->decisions.size());
    QCOMPARE(read->decisions.front().kept, (*path)->decisions.front().kept);
    QCOMPARE(read->decisions.front().reason, std::string("With a tab and a line"));
    PathBuilderViewModel again(tablet.context, kJeanne, nullptr);
    QVERIFY(again.hasContradictions());
    QCOMPARE(again.blockedText(), QString());
}

void TestPathBuilder::coverage_safetyFirst_namesWhatIsMissing()
{
    Tablet tablet;
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QAbstractItemModelTester tester(builder.coverage());
    QVERIFY(builder.coverage()->rowCount() > 3);
    QVERIFY(cell(builder.coverage(), 0, "safety").toBool());
    QVERIFY(!column(builder.coverage(), "state").mid(0, 1).contains(u"missing"_s));
    const QStringList units = cell(builder.coverage(), 0, "units").toStringList();
    QVERIFY(!units.isEmpty());
    // What taught it goes: the table says so, and the count of safety with it.
    const QString before = builder.coverageText();
    for (const QString &key : column(builder.units(), "key"))
        builder.leaveOut(key);
    QVERIFY(column(builder.coverage(), "state").contains(u"missing"_s));
    QVERIFY(builder.coverageText() != before);
    QVERIFY(builder.coverageText().startsWith(u"Safety: 0 of"_s));
}

void TestPathBuilder::preview_isInThePatientsWords()
{
    Tablet tablet;
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QCOMPARE(builder.previewTitle().replace(QChar(0x00A0), u' '), u"As Mrs Durand will see it"_s);
    QCOMPARE(values(builder.preview(), u"title"_s), column(builder.units(), "title"));
    QVERIFY(values(builder.preview(), u"why"_s).first().startsWith(u"Why: "_s));
    QVERIFY(values(builder.preview(), u"why"_s).first() != u"Why: "_s + text(builder.units(), 0, "reason"));
}

void TestPathBuilder::templates_areNamedAndUsedAgain()
{
    Tablet tablet;
    QStringList made;
    {
        PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        QVERIFY(!builder.saveTemplate(u" "_s));
        QVERIFY(!builder.templateText().isEmpty());
        builder.leaveOut(column(builder.units(), "key").back());
        builder.moveDown(column(builder.units(), "key").front());
        made = column(builder.units(), "key");
        QVERIFY(builder.saveTemplate(u"After hospital"_s));
        QVERIFY(builder.saveTemplate(u"After hospital"_s)); // the same again is no second one
        QCOMPARE(values(builder.templates(), u"text"_s), QStringList(u"After hospital"_s));
    }
    PathBuilderViewModel other(tablet.context, kJeanne, nullptr);
    other.useTemplate(values(other.templates(), u"key"_s).first());
    QCOMPARE(column(other.units(), "key"), made);
    QVERIFY(!column(other.units(), "reason").contains(QString()));
    QVERIFY(other.templateText().contains(u"After hospital"_s));
}

void TestPathBuilder::group_eachWithTheirOwnReasons()
{
    Tablet tablet;
    addPaul(tablet);
    QVERIFY(services::finishAssessment(
        tablet.workspace.journal, *tablet.store, {kPaul, kForm, {{"pack/heart-failure", "yes"}, {"home/lives", "alone"}}}));
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QCOMPARE(values(builder.others(), u"text"_s), QStringList(u"Paul Martin"_s));
    builder.toggleOther(QString::fromStdString(kPaul.value));
    builder.send();
    QVERIFY(builder.isSent());
    QCOMPARE(builder.results().size(), 2);
    const auto hers = tablet.store->paths.active(kJeanne);
    const auto his = tablet.store->paths.active(kPaul);
    QVERIFY(*hers && *his);
    QVERIFY((*hers)->id != (*his)->id);
    QCOMPARE((*his)->patient, kPaul);
    QCOMPARE((*his)->units.size(), (*hers)->units.size());
    const auto livesAlone = [](const domain::EducationPath &path) {
        return std::ranges::any_of(path.units, [](const domain::PathUnit &unit) {
            return std::ranges::any_of(unit.reasons, [](const domain::PathReason &reason) { return reason.code == "lives-alone"; });
        });
    };
    QVERIFY(!livesAlone(**hers));
    for (const domain::PathUnit &unit : (*his)->units)
        QVERIFY(unit.task != (*hers)->units.front().task);
}

void TestPathBuilder::group_withdrawn_cannotBeChosen()
{
    Tablet tablet;
    addPaul(tablet);
    say(tablet, kPaul, domain::ConsentEntry::Decision::Given);
    say(tablet, kPaul, domain::ConsentEntry::Decision::Withdrawn);
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    const QVariantMap paul = builder.others().first().toMap();
    QVERIFY(!paul.value(u"canChoose"_s).toBool());
    QVERIFY(paul.value(u"detail"_s).toString().contains(u"no longer takes part"_s));
    builder.toggleOther(QString::fromStdString(kPaul.value));
    builder.send();
    QVERIFY(!*tablet.store->paths.active(kPaul));
}

void TestPathBuilder::agreed_recordsThePlan()
{
    Tablet tablet;
    say(tablet, kJeanne, domain::ConsentEntry::Decision::Given);
    tablet.clock.advanceMinutes(1);
    QVERIFY(services::finishAgreedAssessment(tablet.workspace.journal, *tablet.store, {kJeanne, kForm, {{"pack/heart-failure", "yes"}}}));
    tablet.clock.advanceMinutes(1);
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QVERIFY(builder.canAgree());
    QVERIFY(!builder.isAgreed());
    builder.setAgreed(true);
    builder.send();
    QCOMPARE(int(services::careHistory(*tablet.store, kJeanne)->now.stage), int(domain::CareProcess::Stage::Planned));
}

void TestPathBuilder::withdrawn_nothingIsSent()
{
    Tablet tablet;
    say(tablet, kJeanne, domain::ConsentEntry::Decision::Given);
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    const QStringList order = column(builder.units(), "key");
    say(tablet, kJeanne, domain::ConsentEntry::Decision::Withdrawn);
    builder.refresh();
    QVERIFY(builder.blockedText().contains(u"no longer takes part"_s));
    QSignalSpy sent(&builder, &PathBuilderViewModel::sent);
    builder.send();
    QCOMPARE(sent.size(), 0);
    QVERIFY(!*tablet.store->paths.active(kJeanne));
    QCOMPARE(column(builder.units(), "key"), order);
    // Nor by any other way.
    domain::EducationPath path{.id = {"x"}, .patient = kJeanne, .units = {}, .changeReason = {}};
    QVERIFY(!services::sendPath(tablet.workspace.journal, *tablet.store, path, false));
}

void TestPathBuilder::overtaken_blocksAndBothCanGoOn()
{
    Tablet tablet;
    tablet.sendPath();
    markSent(tablet);
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    const QStringList mine = column(builder.units(), "key");
    arriveFromElsewhere(tablet, "She is tired");
    builder.refresh();
    QVERIFY2(builder.overtakenText().contains(u"Why: She is tired"_s), qPrintable(builder.overtakenText()));
    QVERIFY(builder.overtakenText().contains(u"Only here:"_s));
    QVERIFY(!builder.blockedText().isEmpty());
    QCOMPARE(column(builder.units(), "key"), mine);

    PathBuilderViewModel theirs(tablet.context, kJeanne, nullptr);
    QCOMPARE(theirs.units()->rowCount(), static_cast<int>(mine.size()) - 1);

    builder.keepMine();
    QCOMPARE(builder.blockedText(), QString());
    builder.setChangeReason(u"We spoke on the phone"_s);
    builder.send();
    QVERIFY(builder.isSent());
    const auto versions = tablet.store->paths.versions((*tablet.store->paths.active(kJeanne))->id);
    QCOMPARE(versions->size(), std::size_t(3));
    QCOMPARE((*tablet.store->paths.active(kJeanne))->units.size(), static_cast<std::size_t>(mine.size()));
}

void TestPathBuilder::lost_versionStaysVisibleAndCanComeBack()
{
    Tablet tablet;
    tablet.sendPath();
    markSent(tablet);
    {
        // Two nurses offline: ours waits in the queue when the other arrives.
        PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
        builder.moveDown(column(builder.units(), "key").front());
        builder.setChangeReason(u"Her wish"_s);
        builder.send();
        QVERIFY(builder.isSent());
    }
    const auto ours = tablet.store->paths.active(kJeanne);
    arriveFromElsewhere(tablet, "From the hospital");
    PathBuilderViewModel builder(tablet.context, kJeanne, nullptr);
    QVERIFY2(builder.lostText().contains(u"Claire Morel"_s), qPrintable(builder.lostText()));
    QCOMPARE(builder.lostUnits().size(), static_cast<qsizetype>((*ours)->units.size()));
    builder.useLost();
    QCOMPARE(builder.units()->rowCount(), static_cast<int>((*ours)->units.size()));
    QCOMPARE(builder.changeReason(), u"Her wish"_s);
    builder.send();
    QVERIFY(builder.isSent());
    PathBuilderViewModel after(tablet.context, kJeanne, nullptr);
    QCOMPARE(after.lostText(), QString());
    QVERIFY(tablet.store->paths.versions((*ours)->id)->size() >= 4);
}

QTEST_MAIN(TestPathBuilder)
#include "tst_pathbuilder.moc"
