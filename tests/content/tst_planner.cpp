// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the path a person is proposed: safety first, prerequisites before, shared units once, a reason for all, and
// never silence about advice that contradicts itself. A thousand generated profiles hold the rules together.
// Longer than most: the profiles and what is expected of them stay together.
#include "content/learning/planner.h"

#include <QTest>

#include <algorithm>

using namespace content;

namespace {

Unit unit(const char *id, std::vector<const char *> competences, std::vector<const char *> prerequisites = {})
{
    Unit made;
    made.id = UnitId(id);
    for (const char *c : competences)
        made.competences.emplace_back(c);
    for (const char *p : prerequisites)
        made.prerequisites.emplace_back(p);
    made.audience = {Audience::Patient, Audience::Caregiver};
    return made;
}

Competence competence(const char *id, bool safety)
{
    Competence made;
    made.id = CompetenceId(id);
    made.safety = safety;
    return made;
}

Pack pack(const char *id, const char *icd, std::vector<Competence> competences, std::vector<Unit> units)
{
    Pack made;
    made.id = PackId(id);
    made.pathologies = {{"http://hl7.org/fhir/sid/icd-10", icd, {}}};
    made.competences = std::move(competences);
    made.units = std::move(units);
    return made;
}

Advice advice(const char *topic, Direction direction, std::optional<AdviceBounds> bounds = {})
{
    Advice made;
    made.topic = topic;
    made.direction = direction;
    made.bounds = std::move(bounds);
    made.source = SourceId("leaflet");
    return made;
}

/// Four units: eating, then the heart (needed by calling), calling for safety, weighing with a scale.
Pack heart()
{
    Unit weighing = unit("weighing", {"weigh"});
    weighing.equipment = {"scale"};
    return pack("heart", "I50",
        {competence("eat", false), competence("know", false), competence("call", true), competence("weigh", false)},
        {unit("eating", {"eat"}), unit("the-heart", {"know"}), unit("calling", {"call"}, {"the-heart"}), weighing});
}

Assessment withScale()
{
    Assessment assessment;
    assessment.environment.equipment = {"scale"};
    return assessment;
}

QStringList order(const Plan &plan)
{
    QStringList ids;
    for (const PlannedUnit &planned : plan.units)
        ids << QString::fromStdString(planned.unit.value);
    return ids;
}

std::optional<Reason> exclusion(const Plan &plan, const char *id)
{
    for (const ExcludedUnit &excluded : plan.excluded) {
        if (excluded.unit == id)
            return excluded.reason;
    }
    return std::nullopt;
}

bool hasReason(const PlannedUnit &planned, ReasonCode code)
{
    return std::ranges::any_of(planned.reasons, [&](const Reason &r) { return r.code == code; });
}

/// Repeatable numbers, the same on every machine.
class Dice {
public:
    explicit Dice(unsigned seed) : m_state(seed * 2654435761u + 1) {}
    unsigned below(unsigned limit) { m_state = m_state * 1664525u + 1013904223u; return (m_state >> 10) % limit; }
    bool heads() { return below(2) == 0; }

private:
    unsigned m_state;
};

Pack randomPack(Dice &dice, int number)
{
    Pack made;
    made.id = PackId("pack-" + std::to_string(number));
    made.pathologies = {{"icd", number == 0 ? "I50" : "C34", {}}};
    for (unsigned c = 0; c < 6; ++c)
        made.competences.push_back(competence(("c" + std::to_string(c)).c_str(), dice.below(3) == 0));
    const unsigned units = 1 + dice.below(8);
    for (unsigned u = 0; u < units; ++u) {
        Unit next = unit(("u" + std::to_string(u + unsigned(number) * dice.below(5))).c_str(), {});
        if (made.unit(next.id))
            continue;
        next.competences.emplace_back("c" + std::to_string(dice.below(6)));
        if (!made.units.empty() && dice.heads())
            next.prerequisites.push_back(made.units[dice.below(unsigned(made.units.size()))].id);
        next.audience =
            dice.below(4) == 0 ? std::vector{Audience::Caregiver} : std::vector{Audience::Patient, Audience::Caregiver};
        if (dice.below(3) == 0)
            next.equipment = {dice.heads() ? "scale" : "cuff"};
        if (dice.below(3) == 0)
            next.symptoms = {"weight-gain"};
        made.units.push_back(next);
    }
    return made;
}

Assessment randomAssessment(Dice &dice)
{
    Assessment made;
    made.autonomy = Autonomy(dice.below(3));
    made.environment.livesAlone = dice.heads();
    made.environment.hasCaregiver = dice.heads();
    if (dice.heads())
        made.environment.equipment.insert("scale");
    for (unsigned c = 0; c < 6; ++c) {
        if (dice.heads())
            made.knowledge[CompetenceId("c" + std::to_string(c))] = Verdict(dice.below(4));
    }
    return made;
}

History randomHistory(Dice &dice)
{
    History made;
    for (unsigned c = 0; c < 6; ++c) {
        if (dice.heads())
            made.mastery[CompetenceId("c" + std::to_string(c))] = Mastery(dice.below(3));
    }
    return made;
}

/// Whether `before` is needed, directly or not, by `after` within the plan's packs.
bool isNeededBy(std::span<const Pack> packs, const UnitId &before, const UnitId &after, int depth = 0)
{
    for (const Pack &p : packs) {
        const Unit *u = p.unit(after);
        if (!u || depth > 20)
            continue;
        for (const UnitId &id : u->prerequisites) {
            if (id == before || isNeededBy(packs, before, id, depth + 1))
                return true;
        }
    }
    return false;
}

} // namespace

class TestPlanner : public QObject {
    Q_OBJECT

private slots:
    void plan_newcomer_safetyFirstWithWhatItNeeds();
    void plan_baselineRight_sparesUsualUnitsOnly();
    void plan_baselineGap_comesEarlier();
    void plan_masteredSafety_isLeftOut();
    void plan_learningStarted_overrulesTheBaseline();
    void plan_missingEquipment_excludesUsualKeepsSafety();
    void plan_prerequisiteWithoutEquipment_comesBack();
    void plan_caregiverUnit_needsACaregiver();
    void plan_someoneElse_caregiverLearns();
    void plan_livesAlone_signsEarlier();
    void plan_otherPathology_isExcluded_data();
    void plan_otherPathology_isExcluded();
    void plan_sharedUnit_isThereOnce();
    void plan_everythingMastered_keepsSafetyFresh();
    void contradictions_advice_data();
    void contradictions_advice();
    void contradictions_acrossPacks_nameBothSources();
    void contradictions_otherThresholds_goToTheProfessional_data();
    void contradictions_otherThresholds_goToTheProfessional();
    void contradictions_setForThePerson_takesThePlaceOfThePacks();
    void contradictions_amountAndMedicine_areHeldAgainstAdvice_data();
    void contradictions_amountAndMedicine_areHeldAgainstAdvice();
    void plan_packsInACircle_stillGivesAPath();
    void plan_thousandProfiles_keepTheRules();
    void reasons_everyCode_hasItsOwnToken();
    void plan_sharedPack_givesOnlyWhatIsUsed();
    void plan_sharedPackAlone_isFollowedForItself();
};

void TestPlanner::plan_newcomer_safetyFirstWithWhatItNeeds()
{
    const std::vector packs{heart()};
    const Plan made = plan(withScale(), packs, {});
    QCOMPARE(order(made), (QStringList{"the-heart", "calling", "eating", "weighing"}));
    QCOMPARE(made.units[0].position, (Reason{ReasonCode::LiftedForSafety, {{"unit", "calling"}}}));
    QCOMPARE(made.units[1].position, (Reason{ReasonCode::SafetyFirst}));
    QCOMPARE(made.units[1].reasons, (std::vector<Reason>{{ReasonCode::SafetyNotMastered, {{"competence", "call"}}}}));
    QCOMPARE(made.units[2].position, (Reason{ReasonCode::PackOrder}));
    QVERIFY(made.units[1].safety && !made.units[0].safety);
    QVERIFY(made.excluded.empty() && made.contradictions.empty());
}

void TestPlanner::plan_baselineRight_sparesUsualUnitsOnly()
{
    Assessment assessment = withScale();
    assessment.knowledge = {{CompetenceId("eat"), Verdict::Right}, {CompetenceId("call"), Verdict::Right},
        {CompetenceId("know"), Verdict::ForReview}};
    const std::vector packs{heart()};
    const Plan made = plan(assessment, packs, {});
    QCOMPARE(order(made), (QStringList{"the-heart", "calling", "weighing"}));
    QCOMPARE(exclusion(made, "eating")->code, ReasonCode::KnownAtBaseline);
}

void TestPlanner::plan_baselineGap_comesEarlier()
{
    Assessment assessment = withScale();
    assessment.knowledge = {{CompetenceId("weigh"), Verdict::Unknown}};
    const std::vector packs{heart()};
    const Plan made = plan(assessment, packs, {});
    QCOMPARE(order(made), (QStringList{"the-heart", "calling", "weighing", "eating"}));
    QCOMPARE(made.units[2].position.code, ReasonCode::BaselineGapFirst);
    QVERIFY(hasReason(made.units[2], ReasonCode::BaselineNotRight));
}

void TestPlanner::plan_masteredSafety_isLeftOut()
{
    const std::vector packs{heart()};
    const Plan made = plan(withScale(), packs, {{{CompetenceId("call"), Mastery::Mastered}}});
    QCOMPARE(order(made), (QStringList{"eating", "the-heart", "weighing"}));
    QCOMPARE(exclusion(made, "calling")->code, ReasonCode::AlreadyMastered);
}

void TestPlanner::plan_learningStarted_overrulesTheBaseline()
{
    Assessment assessment = withScale();
    assessment.knowledge = {{CompetenceId("eat"), Verdict::Right}};
    const std::vector packs{heart()};
    const Plan made = plan(assessment, packs, {{{CompetenceId("eat"), Mastery::Learning}}});
    QVERIFY(order(made).contains("eating"));
}

void TestPlanner::plan_missingEquipment_excludesUsualKeepsSafety()
{
    Pack usual = heart();
    const Plan without = plan({}, std::vector{usual}, {});
    QCOMPARE(*exclusion(without, "weighing"), (Reason{ReasonCode::EquipmentMissing, {{"equipment", "scale"}}}));
    usual.competences[3].safety = true;
    const Plan safety = plan({}, std::vector{usual}, {});
    QCOMPARE(order(safety), (QStringList{"the-heart", "calling", "weighing", "eating"}));
    QVERIFY(hasReason(safety.units[2], ReasonCode::EquipmentNeeded));
}

void TestPlanner::plan_prerequisiteWithoutEquipment_comesBack()
{
    Pack made = heart();
    made.units[1].equipment = {"book"};
    const Plan result = plan(withScale(), std::vector{made}, {});
    QCOMPARE(result.units[0].unit, UnitId("the-heart"));
    QVERIFY(hasReason(result.units[0], ReasonCode::PrerequisiteOf) && hasReason(result.units[0], ReasonCode::EquipmentNeeded));
}

void TestPlanner::plan_caregiverUnit_needsACaregiver()
{
    Pack made = heart();
    made.units[0].audience = {Audience::Caregiver};
    QCOMPARE(exclusion(plan(withScale(), std::vector{made}, {}), "eating")->code, ReasonCode::NoCaregiver);
    Assessment helped = withScale();
    helped.environment.hasCaregiver = true;
    const Plan result = plan(helped, std::vector{made}, {});
    QCOMPARE(result.units[2].unit, UnitId("eating"));
    QCOMPARE(result.units[2].learners, std::vector{Audience::Caregiver});
}

void TestPlanner::plan_someoneElse_caregiverLearns()
{
    Assessment assessment = withScale();
    assessment.autonomy = Autonomy::SomeoneElse;
    QCOMPARE(plan(assessment, std::vector{heart()}, {}).units[0].learners, std::vector{Audience::Patient});
    assessment.environment.hasCaregiver = true;
    const Plan made = plan(assessment, std::vector{heart()}, {});
    QCOMPARE(made.units[0].learners, std::vector{Audience::Caregiver});
    QVERIFY(hasReason(made.units[0], ReasonCode::CaregiverLearns));
    assessment.autonomy = Autonomy::WithHelp;
    QCOMPARE(plan(assessment, std::vector{heart()}, {}).units[0].learners, (std::vector{Audience::Patient, Audience::Caregiver}));
}

void TestPlanner::plan_livesAlone_signsEarlier()
{
    Pack made = heart();
    made.units[3].symptoms = {"weight-gain"};
    Assessment assessment = withScale();
    assessment.environment.livesAlone = true;
    const Plan result = plan(assessment, std::vector{made}, {});
    QCOMPARE(order(result), (QStringList{"the-heart", "calling", "weighing", "eating"}));
    QCOMPARE(result.units[2].position.code, ReasonCode::LivesAlone);
}

void TestPlanner::plan_otherPathology_isExcluded_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("applies");
    QTest::newRow("same") << "I50" << true;
    QTest::newRow("finer") << "I50.1" << true;
    QTest::newRow("other") << "C34" << false;
    QTest::newRow("longer, no dot") << "I501" << false;
}

void TestPlanner::plan_otherPathology_isExcluded()
{
    QFETCH(QString, code);
    QFETCH(bool, applies);
    Assessment assessment = withScale();
    assessment.pathologies = {code.toStdString()};
    const Plan made = plan(assessment, std::vector{heart()}, {});
    QCOMPARE(made.units.empty(), !applies);
    QCOMPARE(made.excluded.size(), std::size_t(applies ? 0 : 4));
}

void TestPlanner::plan_sharedUnit_isThereOnce()
{
    const Pack other = pack("lungs", "J44", {competence("call", true)}, {unit("calling", {"call"})});
    const Plan made = plan(withScale(), std::vector{heart(), other}, {});
    QCOMPARE(order(made).count("calling"), 1);
    QVERIFY(hasReason(made.units[1], ReasonCode::SharedByPacks));
    QCOMPARE(made.excluded.at(0),
        (ExcludedUnit{PackId("lungs"), UnitId("calling"), {ReasonCode::TaughtByOtherPack, {{"pack", "heart"}}}}));
}

void TestPlanner::plan_everythingMastered_keepsSafetyFresh()
{
    History history;
    for (const char *id : {"eat", "know", "call", "weigh"})
        history.mastery[CompetenceId(id)] = Mastery::Mastered;
    const Plan made = plan({}, std::vector{heart()}, history);
    QCOMPARE(order(made), QStringList{"calling"});
    QVERIFY(hasReason(made.units[0], ReasonCode::KeepFresh));
}

void TestPlanner::contradictions_advice_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, Direction left, Direction right, bool expected) {
        QTest::newRow(name) << int(left) << int(right) << expected;
    };
    row("less, more", Direction::Limit, Direction::Increase, true);
    row("never, do", Direction::Avoid, Direction::Do, true);
    row("never, more", Direction::Avoid, Direction::Increase, true);
    row("do, in measure", Direction::Do, Direction::Limit, false);
    row("less, never", Direction::Limit, Direction::Avoid, false);
    row("less, less", Direction::Limit, Direction::Limit, false);
}

void TestPlanner::contradictions_advice()
{
    QFETCH(int, left);
    QFETCH(int, right);
    QFETCH(bool, expected);
    QCOMPARE(contradicts(advice("fluid", Direction(left)), advice("fluid", Direction(right))), expected);
    QCOMPARE(contradicts(advice("fluid", Direction(right)), advice("fluid", Direction(left))), expected);
    QVERIFY(!contradicts(advice("fluid", Direction(left)), advice("salt", Direction(right))));
}

void TestPlanner::contradictions_acrossPacks_nameBothSources()
{
    Pack left = heart();
    left.sources = {{SourceId("leaflet"), "Society", "Leaflet", 2024, "https://example.org", "2026-11-21", "2027-11-21"}};
    left.advice = {advice("fluid-intake", Direction::Limit, AdviceBounds{{}, 1.5, "L/d"})};
    Pack right = pack("prostate", "C61", {competence("drink", false)}, {unit("drinking", {"drink"})});
    right.sources = {{SourceId("leaflet"), "Clinic", "Sheet", {}, "https://example.net", "2026-11-21", "2027-11-21"}};
    right.advice = {advice("fluid-intake", Direction::Increase, AdviceBounds{2.5, {}, "L/d"})};
    const Plan made = plan(withScale(), std::vector{left, right}, {});
    QCOMPARE(made.contradictions.size(), std::size_t(1));
    QCOMPARE(made.contradictions[0].left.source.issuer, std::string("Society"));
    QCOMPARE(made.contradictions[0].right.source.issuer, std::string("Clinic"));
    right.advice = {advice("fluid-intake", Direction::Limit, AdviceBounds{2.0, {}, "L/d"})};
    QVERIFY2(contradicts(left.advice[0], right.advice[0]), "bounds with nothing in common");
    right.advice[0].bounds->unit = "mL/d";
    QVERIFY2(!contradicts(left.advice[0], right.advice[0]), "other units are never compared");
}

void TestPlanner::contradictions_otherThresholds_goToTheProfessional_data()
{
    QTest::addColumn<double>("threshold");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the same number") << 38.0 << QString("Cel") << int(RuleKind::Above) << false;
    QTest::newRow("another number") << 38.5 << QString("Cel") << int(RuleKind::Above) << true;
    QTest::newRow("the other side") << 36.0 << QString("Cel") << int(RuleKind::Below) << false;
    QTest::newRow("another unit is not compared") << 101.3 << QString("[degF]") << int(RuleKind::Above) << false;
}

void TestPlanner::contradictions_otherThresholds_goToTheProfessional()
{
    QFETCH(double, threshold);
    QFETCH(QString, unit);
    QFETCH(int, kind);
    QFETCH(bool, expected);
    const auto withFever = [](Pack pack, double value, const std::string &code, RuleKind how) {
        Rule rule;
        rule.id = "fever";
        rule.measure = MeasureId("temperature");
        rule.kind = how;
        rule.threshold = value;
        rule.unit = code;
        rule.text.byLanguage["en"] = "You have a fever.";
        pack.rules.push_back(rule);
        return pack;
    };
    const Pack left = withFever(heart(), 38, "Cel", RuleKind::Above);
    const Pack right = withFever(pack("hip", "M16", {competence("walk", false)}, {::unit("walking", {"walk"})}), threshold, unit.toStdString(), RuleKind(kind));
    const auto found = findContradictions({&left, &right});
    QCOMPARE(found.size(), std::size_t(expected ? 1 : 0));
    if (expected)
        QCOMPARE(found[0].right.advice.text.in("en"), std::string("You have a fever. (38.5 Cel)"));
    Pack silent = right;
    silent.rules[0].threshold.reset();
    QVERIFY(findContradictions({&left, &silent}).empty());
}

void TestPlanner::contradictions_setForThePerson_takesThePlaceOfThePacks()
{
    const auto withFever = [](const char *id, std::optional<double> value) {
        Pack made = pack(id, "I50", {competence("walk", false)}, {::unit("walking", {"walk"})});
        Rule rule;
        rule.id = "fever";
        rule.measure = MeasureId("temperature");
        rule.kind = RuleKind::Above;
        rule.threshold = value;
        rule.unit = "Cel";
        made.rules.push_back(rule);
        return made;
    };
    const auto set = [](const char *id, double value) {
        return SetByTeam{.kind = SetByTeam::Kind::Threshold, .id = std::string("set-") + id, .value = value, .unit = "Cel", .pack = PackId(id), .rule = "fever"};
    };
    const Pack left = withFever("left", 38);
    const Pack right = withFever("right", std::nullopt);
    QVERIFY(findContradictions({&left, &right}).empty());
    const auto found = findContradictions({&left, &right}, {set("right", 38.5)});
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].left.set.empty());
    QCOMPARE(found[0].right.set, std::string("set-right"));
    QVERIFY(findContradictions({&left, &right}, {set("right", 38.5), set("left", 38.5)}).empty()); // one number ends it
}

void TestPlanner::contradictions_amountAndMedicine_areHeldAgainstAdvice_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    const int amount = int(SetByTeam::Kind::Amount);
    const int medicine = int(SetByTeam::Kind::Medicine);
    QTest::newRow("within") << amount << 1.5 << QString() << false;
    QTest::newRow("on the bound") << amount << 2.0 << QString() << false;
    QTest::newRow("beyond") << amount << 2.5 << QString() << true;
    QTest::newRow("named") << medicine << 0.0 << QString("MILLEPERTUIS 300 mg") << true;
    QTest::newRow("in the other language") << medicine << 0.0 << QString::fromUtf8("St John’s wort") << true;
    QTest::newRow("part of a word") << medicine << 0.0 << QString("millepertuisine") << false;
    QTest::newRow("words apart") << medicine << 0.0 << QString("St Mary and John") << false;
    QTest::newRow("another") << medicine << 0.0 << QString("furosemide") << false;
}

void TestPlanner::contradictions_amountAndMedicine_areHeldAgainstAdvice()
{
    QFETCH(int, kind);
    QFETCH(double, amount);
    QFETCH(QString, name);
    QFETCH(bool, expected);
    Pack left = heart();
    left.advice = {{"fluid-intake", Direction::Limit, AdviceBounds{std::nullopt, 2, "L/d"}, SetBy::Clinician, {}, {}},
        {"herbal-medicines", Direction::Avoid, std::nullopt, SetBy::Clinician, {}, {}, {{"fr", {"millepertuis"}}, {"en", {"St John"}}}}};
    const SetByTeam set{.kind = SetByTeam::Kind(kind), .id = "set", .topic = "fluid-intake", .value = amount, .unit = "L/d", .name = name.toStdString()};
    const auto found = findContradictions({&left}, {set});
    QCOMPARE(found.size(), std::size_t(expected ? 1 : 0));
    if (expected)
        QCOMPARE(found[0].right.set, std::string("set"));
}

void TestPlanner::plan_packsInACircle_stillGivesAPath()
{
    const Pack left =
        pack("left", "I50", {competence("x", true), competence("y", false)}, {unit("a", {"x"}, {"b"}), unit("b", {"y"})});
    const Pack right =
        pack("right", "C34", {competence("x", true), competence("y", false)}, {unit("a", {"x"}), unit("b", {"y"}, {"a"})});
    QCOMPARE(plan({}, std::vector{left, right}, {}).units.size(), std::size_t(2));
}

void TestPlanner::plan_thousandProfiles_keepTheRules()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Dice dice(seed);
        std::vector<Pack> packs{randomPack(dice, 0)};
        if (dice.heads())
            packs.push_back(randomPack(dice, 1));
        const bool one = packs.size() == 1; // two packs may wait for each other; then no order satisfies both
        const Assessment assessment = randomAssessment(dice);
        const History history = randomHistory(dice);
        const Plan made = plan(assessment, packs, history);
        QCOMPARE(plan(assessment, packs, history), made);
        QVERIFY2(!made.units.empty(), qPrintable(QString("seed %1: empty").arg(seed)));

        std::size_t listed = 0;
        for (const Pack &p : packs)
            listed += p.units.size();
        QCOMPARE(made.units.size() + made.excluded.size(), listed);

        for (std::size_t i = 0; i < made.units.size(); ++i) {
            const PlannedUnit &planned = made.units[i];
            QVERIFY(!planned.reasons.empty() && !planned.learners.empty());
            for (std::size_t j = i + 1; j < made.units.size(); ++j) {
                QVERIFY(made.units[j].unit != planned.unit);
                if (one)
                    QVERIFY2(!isNeededBy(packs, made.units[j].unit, planned.unit),
                        qPrintable(QString("seed %1: prerequisite late").arg(seed)));
            }
            // A usual unit before a safety one must lead to a safety one that follows.
            const auto later = std::find_if(
                made.units.begin() + std::ptrdiff_t(i), made.units.end(), [](const PlannedUnit &u) { return u.safety; });
            if (!planned.safety && later != made.units.end()) {
                const bool leads = std::any_of(later, made.units.end(),
                    [&](const PlannedUnit &u) { return u.safety && isNeededBy(packs, planned.unit, u.unit); });
                QVERIFY2(leads, qPrintable(QString("seed %1: usual before safety").arg(seed)));
            }
        }
    }
}

void TestPlanner::reasons_everyCode_hasItsOwnToken()
{
    std::set<std::string_view> tokens;
    for (int i = 0; i <= int(ReasonCode::PackOrder); ++i) {
        QCOMPARE(reasonCodeFromToken(toToken(ReasonCode(i))), ReasonCode(i));
        tokens.insert(toToken(ReasonCode(i)));
    }
    QCOMPARE(tokens.size(), std::size_t(ReasonCode::PackOrder) + 1);
    QCOMPARE(reasonCodeFromToken("because"), std::nullopt);
}

void TestPlanner::plan_sharedPack_givesOnlyWhatIsUsed()
{
    Pack heartful = heart();
    heartful.uses = {{PackId("living"), {UnitId("travelling"), UnitId("talking")}}};
    Pack living = pack("living", "", {competence("travel", true), competence("sleep", true), competence("talk", false)},
        {unit("travelling", {"travel"}), unit("sleeping", {"sleep"}), unit("talking", {"talk"})});
    living.shared = true;
    living.pathologies.clear();
    Assessment assessment = withScale();
    assessment.pathologies = {"I50.1"};
    const std::vector<Pack> packs{living, heartful};
    const Plan made = plan(assessment, packs, {});
    QVERIFY(order(made).contains("travelling"));
    QVERIFY(!order(made).contains("sleeping"));
    QCOMPARE(exclusion(made, "sleeping"), (Reason{ReasonCode::OtherPathology}));
    // Twelve units about life in general would bury the eight about the heart.
    QCOMPARE(exclusion(made, "talking"), (Reason{ReasonCode::OnDemand}));

    assessment.knowledge = {{CompetenceId("talk"), Verdict::NotQuite}};
    QVERIFY(order(plan(assessment, packs, {})).contains("talking"));

    assessment.pathologies = {"J44"};
    QVERIFY(!order(plan(assessment, std::vector{heartful}, {})).contains("travelling"));
}

void TestPlanner::plan_sharedPackAlone_isFollowedForItself()
{
    Pack living = pack("living", "", {competence("travel", false)}, {unit("travelling", {"travel"})});
    living.shared = true;
    living.pathologies.clear();
    QCOMPARE(order(plan({}, std::vector{living}, {})), QStringList{"travelling"});
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
