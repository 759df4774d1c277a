// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/packchecks.h"

#include <algorithm>
#include <set>

namespace content {

namespace {

std::string named(std::string_view name)
{
    return "\"" + std::string(name) + "\"";
}

std::string element(std::string_view list, std::size_t index, std::string_view key = {})
{
    const std::string pointer = childPointer(childPointer("", list), index);
    return key.empty() ? pointer : childPointer(pointer, key);
}

std::string_view idOf(const std::string &id) { return id; }
template <typename Tag>
std::string_view idOf(const Id<Tag> &id) { return id.value; }

template <typename Values>
void checkUnique(const Values &values, std::string_view list, Faults &faults)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!seen.insert(idOf(values[i].id)).second)
            faults.add(element(list, i, "id"), "duplicate-id",
                named(idOf(values[i].id)) + " is used twice in " + std::string(list) + ".",
                "Give each its own id. Ids of published content never change meaning.");
    }
}

void needSource(const Pack &pack, const SourceId &id, const std::string &pointer, Faults &faults)
{
    if (!pack.source(id))
        faults.add(pointer, "unknown-source", "No source is called " + named(id.value) + ".",
            "Add it to \"sources\" in pack.json, or correct the id.");
}

void needPicto(const HasPicto &hasPicto, std::string_view name, const std::string &pointer, Faults &faults)
{
    if (!name.empty() && !hasPicto(name))
        faults.add(pointer, "unknown-picto", "No pictogram is called " + named(name) + ".",
            "Use one of content/pictos, or add an SVG to the pack's media folder.");
}

void needUnit(const std::vector<UnitId> &units, const UnitId &id, const std::string &pointer, Faults &faults)
{
    if (std::ranges::find(units, id) == units.end())
        faults.add(pointer, "unknown-unit", "The pack has no unit " + named(id.value) + ".",
            "Add it to \"units\" or \"uses\" in pack.json, or correct the id.");
}

void checkRange(const Range &range, const std::string &pointer, Faults &faults)
{
    if (range.min >= range.max)
        faults.add(pointer, "range-empty", "The lower bound is not below the upper one.", "Exchange or correct the two numbers.");
}

void needUnitOfMeasure(const MeasureDefinition &measure, const std::string &unit, const std::string &pointer, Faults &faults)
{
    if (measure.unit != unit)
        faults.add(pointer, "unit-mismatch", "The value is in " + unit + ", the measure in " + measure.unit + ".",
            "Write both in the same unit: nothing is converted.");
}

void checkRule(const Pack &pack, const Rule &rule, std::size_t i, const std::vector<UnitId> &units, Faults &faults)
{
    const MeasureDefinition *measure = pack.measure(rule.measure);
    if (!measure)
        faults.add(element("rules", i, "measure"), "unknown-measure", "No measure is called " + named(rule.measure.value) + ".",
            "Add it to \"measures\", or correct the id.");
    else
        needUnitOfMeasure(*measure, rule.unit, element("rules", i, "threshold"), faults);
    checkRange(rule.bounds, element("rules", i, "bounds"), faults);
    if (!rule.threshold && rule.setBy != SetBy::Clinician)
        faults.add(element("rules", i, "threshold"), "threshold-missing", "The pack decides this rule, and gives no threshold.",
            "Give one with its source, or set \"setBy\" to \"clinician\".");
    if (rule.threshold && !rule.bounds.holds(*rule.threshold))
        faults.add(element("rules", i, "threshold"), "threshold-out-of-bounds", "The threshold is outside its own bounds.",
            "Correct the threshold or the bounds.");
    for (std::size_t k = 0; k < rule.otherValues.size(); ++k) {
        const std::string at = childPointer(element("rules", i, "otherValues"), k);
        if (measure)
            needUnitOfMeasure(*measure, rule.otherValues[k].unit, at, faults);
        needSource(pack, rule.otherValues[k].source, childPointer(at, "source"), faults);
    }
    if (!rule.otherValues.empty() && rule.setBy != SetBy::Clinician)
        faults.add(element("rules", i, "setBy"), "disagreement-settled", "Sources disagree here, and the pack chooses.",
            "Set \"setBy\" to \"clinician\".");
    if (rule.windowHours == 0 && (rule.kind == RuleKind::Gain || rule.kind == RuleKind::Loss))
        faults.add(element("rules", i), "window-missing", "A gain or a loss needs a time window.",
            "Add \"window\", for example \"P3D\" for three days.");
    if (rule.cap && rule.severity == Degree::Emergency)
        faults.add(element("rules", i, "cap"), "cap-on-emergency", "An emergency is never held back.", "Remove \"cap\", or correct \"severity\".");
    if (rule.cap && rule.cap->worseBy && rule.bounds.max - rule.bounds.min < *rule.cap->worseBy)
        faults.add(childPointer(element("rules", i, "cap"), "worseBy"), "cap-too-wide", "Nothing within the bounds is that much worse.",
            "Give a smaller number: a rule that got worse speaks again.");
    needSource(pack, rule.source, element("rules", i, "source"), faults);
    needUnit(units, rule.teaches, element("rules", i, "unit"), faults);
}

void checkSharing(const Pack &pack, const std::vector<UnitId> &units, Faults &faults)
{
    if (pack.shared && !pack.pathologies.empty())
        faults.add("/pathologies", "shared-with-pathology", "A shared pack has no pathology of its own.",
            "Empty \"pathologies\", or remove \"shared\".");
    if (!pack.shared && pack.pathologies.empty())
        faults.add("/pathologies", "pathology-missing", "Nobody would be offered this pack.",
            "Name a pathology, or set \"shared\" to true.");
    if (!pack.shared && pack.redFlags.empty())
        faults.add("/redFlags", "red-flag-missing", "The pack says nothing about when to call.", "Add the signs that mean call.");
    for (std::size_t i = 0; i < pack.uses.size(); ++i) {
        if (pack.uses[i].pack == pack.id)
            faults.add(element("uses", i, "pack"), "uses-itself", "The pack uses its own units.",
                "List them in \"units\" only.");
        for (std::size_t k = 0; k < pack.uses[i].units.size(); ++k) {
            if (std::ranges::count(units, pack.uses[i].units[k]) > 1)
                faults.add(childPointer(element("uses", i, "units"), k), "duplicate-id",
                    named(pack.uses[i].units[k].value) + " is there twice.", "Keep it in \"units\" or in \"uses\", once.");
        }
    }
}

void checkSymptoms(const Pack &pack, const HasPicto &hasPicto, Faults &faults)
{
    checkUnique(pack.symptoms, "symptoms", faults);
    for (std::size_t i = 0; i < pack.symptoms.size(); ++i) {
        needPicto(hasPicto, pack.symptoms[i].picto, element("symptoms", i, "picto"), faults);
        if (std::ranges::find(pack.redFlags, pack.symptoms[i].id, &RedFlag::id) != pack.redFlags.end())
            faults.add(element("symptoms", i, "id"), "duplicate-id", named(pack.symptoms[i].id) + " is a red flag already.",
                "Keep it among the red flags only: units serve both.");
    }
}

void checkProtocol(const Pack &pack, const std::vector<UnitId> &units, Faults &faults)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < pack.protocol->steps.size(); ++i) {
        const ProtocolStep &step = pack.protocol->steps[i];
        const std::string at = childPointer("/protocol/steps", i);
        if (!seen.insert(step.id).second)
            faults.add(childPointer(at, "id"), "duplicate-id", "Two steps are called " + named(step.id) + ".", "Give each its own id.");
        if (step.until < step.day)
            faults.add(childPointer(at, "until"), "range-empty", "The step ends before it starts.", "Exchange or correct the two days.");
        if (step.kind == StepKind::Unit)
            needUnit(units, step.unit, at, faults);
        if (step.kind == StepKind::Measure && !pack.measure(step.measure))
            faults.add(at, "unknown-measure", "No measure is called " + named(step.measure.value) + ".",
                "Add it to \"measures\", or correct \"measure\".");
        if (step.kind == StepKind::Contact && std::ranges::find(pack.contacts, step.role, &ContactNeed::role) == pack.contacts.end())
            faults.add(at, "unknown-role", "No contact has the role " + named(step.role) + ".",
                "Add it to \"contacts\", or correct \"role\".");
    }
}

/// Which parts a question of each kind has, and must not have.
void checkParts(const Question &question, const std::string &at, Faults &faults)
{
    const bool hasOptions = question.kind != QuestionKind::Number && question.kind != QuestionKind::TeachBack;
    if (hasOptions && question.options.empty())
        faults.add(at, "options-missing", "The question has no options.", "Add \"options\", two at least.");
    if (!hasOptions && !question.options.empty())
        faults.add(childPointer(at, "options"), "options-unexpected", "A question of this kind has no options.",
            "Remove \"options\" or change the kind.");
    if ((question.kind == QuestionKind::Number) != question.number.has_value())
        faults.add(question.number ? childPointer(at, "number") : at, "number-mismatch",
            "\"number\" goes with the kind \"number\", and only there.", "Add or remove \"number\", or change the kind.");
    if ((question.kind == QuestionKind::TeachBack) == question.keyPoints.empty())
        faults.add(question.keyPoints.empty() ? at : childPointer(at, "keyPoints"), "key-points-mismatch",
            "\"keyPoints\" goes with the kind \"teachback\", and only there.",
            "Add or remove \"keyPoints\", or change the kind.");
}

void checkOptions(const Question &question, const std::string &at, const HasPicto &hasPicto, Faults &faults)
{
    const std::string options = childPointer(at, "options");
    std::set<std::string_view> keys;
    const bool isOrder = question.kind == QuestionKind::Order;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const Option &option = question.options[i];
        const std::string here = childPointer(options, i);
        if (!keys.insert(option.key).second)
            faults.add(childPointer(here, "key"), "duplicate-id", "Two options have the key " + named(option.key) + ".",
                "Give each its own key.");
        needPicto(hasPicto, option.picto, childPointer(here, "picto"), faults);
        if (question.kind == QuestionKind::Picture && option.picto.empty())
            faults.add(here, "picto-missing", "An answer of a picture question has no picture.", "Add \"picto\".");
        if (!isOrder && option.feedback.empty())
            faults.add(here, "feedback-missing", "Choosing this answer would explain nothing.",
                "Add \"feedback\": why it is right, or what is better.");
    }
    const auto correct = std::ranges::count_if(question.options, &Option::correct);
    if (isOrder || question.options.empty())
        return;
    if (correct == 0)
        faults.add(options, "option-none-correct", "No answer is right.", "Set \"correct\": true on one.");
    else if (correct > 1 && question.kind != QuestionKind::Multiple)
        faults.add(options, "option-many-correct", "Several answers are right, and only one can be chosen.",
            "Keep one, or make the kind \"multiple\".");
}

/// Depth first: true when `id` leads back to a unit on `path`, which then ends with that unit.
bool leadsBack(const std::vector<Unit> &units, const UnitId &id, std::vector<UnitId> &path, std::set<UnitId> &done)
{
    const bool seen = std::ranges::find(path, id) != path.end();
    path.push_back(id);
    if (seen)
        return true;
    const auto unit = std::ranges::find(units, id, &Unit::id);
    if (unit != units.end() && !done.contains(id)) {
        for (const UnitId &before : unit->prerequisites) {
            if (leadsBack(units, before, path, done))
                return true;
        }
    }
    done.insert(id);
    path.pop_back();
    return false;
}

} // namespace

void checkPack(const Pack &pack, const std::vector<UnitId> &units, const HasPicto &hasPicto, Faults faults)
{
    checkUnique(pack.sources, "sources", faults);
    checkUnique(pack.competences, "competences", faults);
    checkUnique(pack.measures, "measures", faults);
    checkUnique(pack.rules, "rules", faults);
    checkUnique(pack.redFlags, "redFlags", faults);
    for (std::size_t i = 0; i < pack.sources.size(); ++i) {
        if (pack.sources[i].reviewDue <= pack.sources[i].reviewed)
            faults.add(element("sources", i, "reviewDue"), "review-dates", "The next review is not after the last one.",
                "Correct the dates.");
    }
    for (std::size_t i = 0; i < pack.competences.size(); ++i) {
        if (pack.competences[i].safety && !pack.competences[i].code.starts_with('A'))
            faults.add(element("competences", i, "safety"), "safety-on-adaptation",
                "Only self-care competences (A1 to A8) can be safety ones.", "Set \"safety\" to false, or correct the code.");
    }
    for (std::size_t i = 0; i < pack.measures.size(); ++i) {
        checkRange(pack.measures[i].plausible, element("measures", i, "plausible"), faults);
        needPicto(hasPicto, pack.measures[i].picto, element("measures", i, "picto"), faults);
    }
    for (std::size_t i = 0; i < pack.rules.size(); ++i)
        checkRule(pack, pack.rules[i], i, units, faults);
    for (std::size_t i = 0; i < pack.redFlags.size(); ++i) {
        needPicto(hasPicto, pack.redFlags[i].picto, element("redFlags", i, "picto"), faults);
        needSource(pack, pack.redFlags[i].source, element("redFlags", i, "source"), faults);
        if (pack.redFlags[i].now && pack.redFlags[i].degree != Degree::Urgent)
            faults.add(element("redFlags", i, "when"), "when-not-urgent",
                "\"when\": \"now\" says that the team is called at any hour; " + named(pack.redFlags[i].id) + " is not for the team to answer.",
                "Remove \"when\", or set \"degree\" to \"urgent\".");
    }
    checkSharing(pack, units, faults);
    checkSymptoms(pack, hasPicto, faults);
    if (pack.protocol)
        checkProtocol(pack, units, faults);
    for (std::size_t i = 0; i < pack.instruments.size(); ++i) {
        if (pack.instruments[i].licence == InstrumentLicence::Required && pack.instruments[i].grant.empty())
            faults.add(element("instruments", i, "grant"), "licence-missing",
                named(pack.instruments[i].id) + " may not be used without a licence.",
                "Write who granted it and by which document, or remove the instrument.");
    }
    for (std::size_t i = 0; i < pack.advice.size(); ++i)
        needSource(pack, pack.advice[i].source, element("advice", i, "source"), faults);
    if (pack.validation.status == ValidationStatus::Validated && (pack.validation.by.empty() || pack.validation.on.empty()))
        faults.add("/validation", "validation-unsigned", "Validated content must say by whom and when.",
            "Fill \"by\" and \"on\", or go back to \"example\".");
}

void checkUnit(const Pack &pack, const Unit &unit, const std::vector<UnitId> &units, const HasPicto &hasPicto, Faults faults)
{
    for (std::size_t i = 0; i < unit.competences.size(); ++i) {
        if (!pack.competence(unit.competences[i]))
            faults.add(element("competences", i), "unknown-competence",
                "No competence is called " + named(unit.competences[i].value) + ".",
                "Add it to \"competences\" in pack.json, or correct the id.");
    }
    for (std::size_t i = 0; i < unit.prerequisites.size(); ++i)
        needUnit(units, unit.prerequisites[i], element("prerequisites", i), faults);
    for (std::size_t i = 0; i < unit.sources.size(); ++i)
        needSource(pack, unit.sources[i], element("sources", i), faults);
    for (std::size_t i = 0; i < unit.symptoms.size(); ++i) {
        const std::string &wanted = unit.symptoms[i];
        if (std::ranges::find(pack.symptoms, wanted, &Symptom::id) == pack.symptoms.end() &&
            std::ranges::find(pack.redFlags, wanted, &RedFlag::id) == pack.redFlags.end())
            faults.add(childPointer("/serves/symptoms", i), "unknown-symptom", "No symptom or red flag is called " + named(wanted) + ".",
                "Add it to \"symptoms\" in pack.json, or correct the id.");
    }
    needPicto(hasPicto, unit.picto, "/picto", faults);
}

void checkQuiz(const Pack &pack, const Quiz &quiz, const HasPicto &hasPicto, Faults faults)
{
    checkUnique(quiz.questions, "questions", faults);
    for (std::size_t i = 0; i < quiz.questions.size(); ++i) {
        const Question &question = quiz.questions[i];
        const std::string at = element("questions", i);
        const Competence *competence = pack.competence(question.competence);
        if (!competence)
            faults.add(childPointer(at, "competence"), "unknown-competence",
                "No competence is called " + named(question.competence.value) + ".",
                "Add it to \"competences\" in pack.json, or correct the id.");
        else if (competence->safety && question.remember.empty())
            faults.add(at, "remember-missing", "A safety question has no corrective card.",
                "Add \"remember\": the one thing to do, as shown at once after a wrong answer.");
        needPicto(hasPicto, question.picto, childPointer(at, "picto"), faults);
        checkParts(question, at, faults);
        checkOptions(question, at, hasPicto, faults);
    }
}

std::vector<UnitId> prerequisiteCycle(const std::vector<Unit> &units)
{
    std::set<UnitId> done;
    for (const Unit &unit : units) {
        std::vector<UnitId> path;
        if (leadsBack(units, unit.id, path, done)) {
            path.erase(path.begin(), std::ranges::find(path, path.back()));
            return path;
        }
    }
    return {};
}

} // namespace content
