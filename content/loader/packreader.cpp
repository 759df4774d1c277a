// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/packreader.h"

#include <vector>

namespace content {

namespace {

using nlohmann::json;

std::string textOr(const json &object, const char *key, std::string fallback = {})
{
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? fallback : found->get<std::string>();
}

LocalText localText(const json &object, const char *key)
{
    LocalText text;
    if (const auto found = object.find(key); found != object.end()) {
        for (const auto &[language, words] : found->items())
            text.byLanguage.emplace(language, words.get<std::string>());
    }
    return text;
}

/// Every element of the array at `key`, read by `read`; none when the key is absent.
template <typename Read>
auto list(const json &object, const char *key, Read read)
{
    std::vector<decltype(read(object))> values;
    if (const auto found = object.find(key); found != object.end()) {
        for (const json &element : *found)
            values.push_back(read(element));
    }
    return values;
}

std::string words(const json &value) { return value.get<std::string>(); }

template <typename IdType>
IdType id(const json &value) { return IdType(value.get<std::string>()); }

/// @pre the schema lists exactly the tokens of the enumeration; tst_schemas holds the two together.
template <typename Enum>
Enum token(const json &value) { return fromToken<Enum>(value.get<std::string>()).value(); }

Range range(const json &value) { return {value.at("min"), value.at("max")}; }

/// "P3D", "P1W" or "PT12H" in hours; 0 for no window.
int windowHours(const std::string &duration)
{
    if (duration.empty())
        return 0;
    const int number = std::stoi(duration.substr(duration[1] == 'T' ? 2 : 1));
    return number * (duration.back() == 'H' ? 1 : duration.back() == 'D' ? 24 : 7 * 24);
}

Source source(const json &v)
{
    return {id<SourceId>(v.at("id")), v.at("issuer"), v.at("document"),
        v.at("year").is_null() ? std::nullopt : std::optional(v.at("year").get<int>()), v.at("url"), v.at("reviewed"),
        v.at("reviewDue")};
}

Competence competence(const json &v)
{
    return {id<CompetenceId>(v.at("id")), v.at("code"), v.at("safety"), localText(v, "title")};
}

MeasureDefinition measure(const json &v)
{
    return {id<MeasureId>(v.at("id")), v.at("loinc"), v.at("unit"), v.at("decimals"), range(v.at("plausible")),
        localText(v, "title"), localText(v, "question"), localText(v, "hint"), v.at("picto"), v.contains("ask") ? token<Rhythm>(v.at("ask")) : Rhythm::Daily};
}

Rule rule(const json &v)
{
    Rule rule;
    rule.id = v.at("id");
    rule.measure = id<MeasureId>(v.at("measure"));
    rule.kind = token<RuleKind>(v.at("kind"));
    rule.windowHours = windowHours(textOr(v, "window"));
    if (const json &threshold = v.at("threshold"); !threshold.is_null()) {
        rule.threshold = threshold.at("value").get<double>();
        rule.unit = threshold.at("unit");
    }
    rule.bounds = range(v.at("bounds"));
    rule.otherValues = list(v, "otherValues", [](const json &other) {
        return OtherValue{other.at("value"), other.at("unit"), id<SourceId>(other.at("source"))};
    });
    rule.severity = token<Degree>(v.at("severity"));
    rule.setBy = token<SetBy>(v.at("setBy"));
    rule.source = id<SourceId>(v.at("source"));
    rule.teaches = id<UnitId>(v.at("unit"));
    rule.text = localText(v, "text");
    if (const auto cap = v.find("cap"); cap != v.end()) {
        rule.cap.emplace().days = cap->at("days");
        if (const auto worse = cap->find("worseBy"); worse != cap->end())
            rule.cap->worseBy = worse->get<double>();
    }
    return rule;
}

std::optional<Protocol> protocol(const json &pack)
{
    const auto given = pack.find("protocol");
    if (given == pack.end())
        return std::nullopt;
    Protocol protocol{given->at("anchor").at("id"), localText(given->at("anchor"), "title"), {}};
    protocol.steps = list(*given, "steps", [](const json &s) {
        return ProtocolStep{s.at("id"), s.at("day"), s.at("until"), token<StepKind>(s.at("kind")), UnitId(textOr(s, "unit")),
            MeasureId(textOr(s, "measure")), textOr(s, "role"), localText(s, "text"), s.at("required")};
    });
    return protocol;
}

GlossaryEntry glossaryEntry(const json &v)
{
    GlossaryEntry entry{localText(v, "term"), localText(v, "meaning"), {}};
    if (const auto others = v.find("insteadOf"); others != v.end()) {
        for (const auto &[language, phrases] : others->items())
            entry.insteadOf.emplace(language, phrases.get<std::vector<std::string>>());
    }
    return entry;
}

Advice advice(const json &v)
{
    std::optional<AdviceBounds> bounds;
    if (const json &given = v.at("bounds"); !given.is_null()) {
        bounds.emplace();
        bounds->unit = given.at("unit");
        if (given.contains("min"))
            bounds->min = given.at("min").get<double>();
        if (given.contains("max"))
            bounds->max = given.at("max").get<double>();
    }
    Advice advice{v.at("topic"), token<Direction>(v.at("direction")), bounds, token<SetBy>(v.at("setBy")), id<SourceId>(v.at("source")),
        localText(v, "text")};
    if (const auto medicines = v.find("medicines"); medicines != v.end())
        advice.medicines = medicines->get<std::map<std::string, std::vector<std::string>>>();
    return advice;
}

Question question(const json &v)
{
    Question q;
    q.id = id<QuestionId>(v.at("id"));
    q.kind = token<QuestionKind>(v.at("kind"));
    q.competence = id<CompetenceId>(v.at("competence"));
    q.stem = localText(v, "stem");
    q.picto = textOr(v, "picto");
    q.options = list(v, "options", [](const json &o) {
        return Option{o.at("key"), localText(o, "text"), textOr(o, "picto"), o.value("correct", false), localText(o, "feedback")};
    });
    if (const auto number = v.find("number"); number != v.end())
        q.number = NumberGoal{number->at("unit"), localText(*number, "label"), number->at("value"), number->at("tolerance")};
    if (const auto points = v.find("keyPoints"); points != v.end()) {
        for (std::size_t i = 0; i < points->size(); ++i)
            q.keyPoints.push_back(localText({{"point", points->at(i)}}, "point"));
    }
    q.explanation = localText(v, "explanation");
    q.remember = localText(v, "remember");
    return q;
}

} // namespace

Pack packFromJson(const json &v)
{
    Pack pack;
    pack.id = id<PackId>(v.at("id"));
    pack.version = v.at("version");
    pack.title = localText(v, "title");
    pack.shared = v.value("shared", false);
    pack.uses = list(v, "uses", [](const json &u) { return UsedUnits{id<PackId>(u.at("pack")), list(u, "units", id<UnitId>)}; });
    pack.languages = list(v, "languages", words);
    pack.pathologies = list(v, "pathologies", [](const json &p) {
        return Pathology{p.at("system"), p.at("code"), localText(p, "title")};
    });
    pack.issuer = v.at("issuer");
    pack.licence = v.at("licence");
    const json &validation = v.at("validation");
    pack.validation = {token<ValidationStatus>(validation.at("status")), textOr(validation, "by"), textOr(validation, "on")};
    pack.sources = list(v, "sources", source);
    pack.competences = list(v, "competences", competence);
    pack.measures = list(v, "measures", measure);
    pack.rules = list(v, "rules", rule);
    pack.redFlags = list(v, "redFlags", [](const json &f) {
        return RedFlag{
            f.at("id"), token<Degree>(f.at("degree")), f.at("picto"), localText(f, "text"), id<SourceId>(f.at("source")),
            textOr(f, "when") == "now"};
    });
    for (Rule &sleeping : pack.rules) {
        if (const MeasureDefinition *measured = sleeping.threshold ? nullptr : pack.measure(sleeping.measure))
            sleeping.unit = measured->unit;
    }
    pack.symptoms = list(v, "symptoms", [](const json &s) { return Symptom{s.at("id"), s.at("picto"), localText(s, "title")}; });
    pack.protocol = protocol(v);
    pack.instruments = list(v, "instruments", [](const json &i) {
        return Instrument{i.at("id"), localText(i, "title"), token<InstrumentLicence>(i.at("licence")), textOr(i, "grant")};
    });
    pack.contacts = list(v, "contacts", [](const json &c) {
        return ContactNeed{c.at("role"), token<Degree>(c.at("degree")), c.at("required")};
    });
    pack.advice = list(v, "advice", advice);
    for (const auto &[name, entry] : v.at("glossary").items())
        pack.glossary.emplace(name, glossaryEntry(entry));
    return pack;
}

Unit unitFromJson(const json &v)
{
    Unit unit;
    unit.id = id<UnitId>(v.at("id"));
    unit.version = v.at("version");
    unit.title = localText(v, "title");
    unit.objective = localText(v, "objective");
    unit.picto = v.at("picto");
    unit.minutes = v.at("minutes");
    unit.competences = list(v, "competences", id<CompetenceId>);
    unit.audience = list(v, "audience", token<Audience>);
    unit.prerequisites = list(v, "prerequisites", id<UnitId>);
    unit.equipment = list(v, "equipment", words);
    if (const auto serves = v.find("serves"); serves != v.end()) {
        unit.skipReasons = list(*serves, "skipReasons", words);
        unit.symptoms = list(*serves, "symptoms", words);
    }
    unit.levels = list(v, "levels", [](const json &level) { return level.get<Level>(); });
    unit.sources = list(v, "sources", id<SourceId>);
    return unit;
}

Quiz quizFromJson(const json &v)
{
    return {list(v, "questions", question)};
}

} // namespace content
