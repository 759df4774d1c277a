// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/ids.h"
#include "content/model/localtext.h"
#include "content/model/tokens.h"
#include "content/model/unit.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace content {

struct Pathology {
    std::string system; ///< "http://hl7.org/fhir/sid/icd-10"
    std::string code;
    LocalText title;

    friend bool operator==(const Pathology &, const Pathology &) = default;
};

/// Who says that this content is right. `Example` content is shown as such on every screen that teaches it.
struct Validation {
    ValidationStatus status = ValidationStatus::Example;
    std::string by;
    std::string on; ///< ISO date

    friend bool operator==(const Validation &, const Validation &) = default;
};

struct Source {
    SourceId id;
    std::string issuer;
    std::string document;
    std::optional<int> year;
    std::string url;
    std::string reviewed;  ///< ISO date
    std::string reviewDue; ///< ISO date

    friend bool operator==(const Source &, const Source &) = default;
};

/// What a person becomes able to do. `code` is that of HAS, A1–A8 (self-care) or P1–P7 (adaptation); safety is a
/// flag on self-care competences, not a third list.
struct Competence {
    CompetenceId id;
    std::string code;
    bool safety = false;
    LocalText title;

    friend bool operator==(const Competence &, const Competence &) = default;
};

struct Range {
    double min = 0;
    double max = 0;

    [[nodiscard]] bool holds(double value) const { return min <= value && value <= max; }

    friend bool operator==(const Range &, const Range &) = default;
};

struct MeasureDefinition {
    MeasureId id;
    std::string loinc;
    std::string unit; ///< UCUM
    int decimals = 0;
    Range plausible; ///< outside it the app asks "is it right?"
    LocalText title;
    LocalText question;
    LocalText hint;
    std::string picto;
    Rhythm ask = Rhythm::Daily;

    friend bool operator==(const MeasureDefinition &, const MeasureDefinition &) = default;
};

/// What another source gives where sources disagree.
struct OtherValue {
    double value = 0;
    std::string unit;
    SourceId source;

    friend bool operator==(const OtherValue &, const OtherValue &) = default;
};

/// How often a rule may speak to one patient. A rule of the degree `emergency` has none: it always speaks.
struct RuleCap {
    int days = 7;                  ///< quiet after a person said they saw it
    std::optional<double> worseBy; ///< in the unit of the rule: worse than the worst said so far by more than this, it speaks again

    friend bool operator==(const RuleCap &, const RuleCap &) = default;
};

struct Rule {
    std::string id;
    MeasureId measure;
    RuleKind kind = RuleKind::Gain;
    int windowHours = 0; ///< 0 when the kind looks at one value
    std::optional<double> threshold; ///< absent: the rule sleeps until a clinician sets it
    std::string unit;                ///< of the threshold, that of the measure
    Range bounds;                    ///< within which `setBy` may move the threshold
    std::vector<OtherValue> otherValues;
    Degree severity = Degree::Ask;
    SetBy setBy = SetBy::Clinician;
    SourceId source;
    UnitId teaches; ///< the unit that explains the rule
    LocalText text;
    std::optional<RuleCap> cap{}; ///< absent: seven days, and any worse value speaks

    friend bool operator==(const Rule &, const Rule &) = default;
};

struct RedFlag {
    std::string id;
    Degree degree = Degree::Emergency;
    std::string picto;
    LocalText text;
    SourceId source;
    bool now = false; ///< urgent, and not to wait for the morning: the team is called at any hour

    friend bool operator==(const RedFlag &, const RedFlag &) = default;
};

/// What somebody may tell of how they feel, in their own words: "I have diarrhoea".
struct Symptom {
    std::string id;
    std::string picto;
    LocalText title;

    friend bool operator==(const Symptom &, const Symptom &) = default;
};

/// A step of a dated protocol; days count from the anchor, before it below zero. `unit`, `measure` or `role` by kind.
struct ProtocolStep {
    std::string id;
    int day = 0;
    int until = 0; ///< last day, inclusive
    StepKind kind = StepKind::Task;
    UnitId unit;
    MeasureId measure;
    std::string role;
    LocalText text;
    bool required = false;

    friend bool operator==(const ProtocolStep &, const ProtocolStep &) = default;
};

struct Protocol {
    std::string anchor; ///< "surgery"
    LocalText anchorTitle;
    std::vector<ProtocolStep> steps;

    friend bool operator==(const Protocol &, const Protocol &) = default;
};

/// A published questionnaire or scale the pack contains. One that needs a licence is refused without a grant.
struct Instrument {
    std::string id;
    LocalText title;
    InstrumentLicence licence = InstrumentLicence::Required;
    std::string grant; ///< who allowed it, by which document

    friend bool operator==(const Instrument &, const Instrument &) = default;
};

/// Units of a shared pack that belong to the path of this pack's pathology.
struct UsedUnits {
    PackId pack;
    std::vector<UnitId> units;

    friend bool operator==(const UsedUnits &, const UsedUnits &) = default;
};

/// A member of the team that must be known before the path starts.
struct ContactNeed {
    std::string role;
    Degree degree = Degree::Ask;
    bool required = false;

    friend bool operator==(const ContactNeed &, const ContactNeed &) = default;
};

struct AdviceBounds {
    std::optional<double> min;
    std::optional<double> max;
    std::string unit;

    friend bool operator==(const AdviceBounds &, const AdviceBounds &) = default;
};

/// What the pack tells people to do about a topic, in a form two packs can be compared by.
struct Advice {
    std::string topic;
    Direction direction = Direction::Do;
    std::optional<AdviceBounds> bounds;
    SetBy setBy = SetBy::Clinician;
    SourceId source;
    LocalText text;
    std::map<std::string, std::vector<std::string>> medicines{}; ///< by language: words in the names of medicines it speaks of

    friend bool operator==(const Advice &, const Advice &) = default;
};

struct GlossaryEntry {
    LocalText term;
    LocalText meaning;
    std::map<std::string, std::vector<std::string>> insteadOf; ///< by language: words the texts leave for `term`

    friend bool operator==(const GlossaryEntry &, const GlossaryEntry &) = default;
};

/// A folder of teaching, for one pathology or `shared` by several: values only, as checked by the loader.
struct Pack {
    PackId id;
    std::string version;
    LocalText title;
    bool shared = false; ///< teaches what other packs `use`, and no pathology of its own
    std::vector<UsedUnits> uses;
    std::vector<std::string> languages;
    std::vector<Pathology> pathologies;
    std::string issuer;
    std::string licence; ///< SPDX
    Validation validation;
    std::vector<Source> sources;
    std::vector<Competence> competences;
    std::vector<MeasureDefinition> measures;
    std::vector<Rule> rules;
    std::vector<Symptom> symptoms;
    std::vector<RedFlag> redFlags;
    std::optional<Protocol> protocol;
    std::vector<Instrument> instruments;
    std::vector<ContactNeed> contacts;
    std::vector<Advice> advice;
    std::map<std::string, GlossaryEntry> glossary;
    std::map<std::string, std::string> drawings; ///< by name: SVG of the pack's own, checked to be plain shapes
    std::vector<Unit> units; ///< in the order the author listed them

    [[nodiscard]] const Unit *unit(const UnitId &id) const;
    [[nodiscard]] const Competence *competence(const CompetenceId &id) const;
    [[nodiscard]] const Source *source(const SourceId &id) const;
    [[nodiscard]] const MeasureDefinition *measure(const MeasureId &id) const;
    [[nodiscard]] bool usesUnit(const PackId &pack, const UnitId &unit) const;
    /// Whether the pack has the unit, or uses it from another pack.
    [[nodiscard]] bool knowsUnit(const UnitId &unit) const;

    friend bool operator==(const Pack &, const Pack &) = default;
};

/// Whether `unit` teaches at least one safety competence of `pack`.
[[nodiscard]] bool isSafety(const Pack &pack, const Unit &unit);

} // namespace content
