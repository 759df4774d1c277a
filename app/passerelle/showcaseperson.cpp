// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/showcaseperson.h"

#include "app/domain/planchange.h"
#include "app/mapping/directoryimport.h"
#include "app/mapping/dosemapping.h"
#include "app/mapping/goalmapping.h"
#include "app/services/caredesk.h"
#include "app/services/journal.h"
#include "app/services/pathplanning.h"
#include "app/services/voicenotes.h"
#include "app/store/carestore.h"
#include "app/store/conflictstore.h"

#include "sync/fhir/json.h"

#include <tuple>
#include <utility>

namespace showcase {

namespace {

const domain::ActorId kDoctor{"0190b7a0-0000-7000-8000-0000000d0c01"};
const domain::ActorId kFamilyDoctor{"0190b7a0-0000-7000-8000-0000000d0c02"};
const domain::ActorId kPharmacy{"0190b7a0-0000-7000-8000-00000000fa01"};
constexpr std::int64_t kHourMs = 60LL * 60 * 1000;
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

/// A question that was answered, one that was seen, and one of the team.
void converse(store::Store &store, services::Journal &journal)
{
    const auto by = [&](const domain::ActorId &author, const domain::Role &role, int hoursAgo) {
        domain::Envelope envelope = journal.envelope(kPatient);
        envelope.author = author;
        envelope.authorRole = role;
        envelope.occurredAt.at.ms -= hoursAgo * kHourMs;
        return envelope;
    };
    const auto add = [&](const domain::Message &message) { (void)store.messages.add(message, store::Origin::Remote).has_value(); };
    const domain::Message coffee{
        by({kPatient.value}, domain::role::kPatient, 50), "Je peux me peser après le café ?", "unit:heart-failure/daily-weighing#3", {}};
    add(coffee);
    (void)store.messages.add(domain::Receipt{by(kNurse, domain::role::kNurse, 30), coffee.envelope.id}, store::Origin::Remote).has_value();
    add({by(kNurse, domain::role::kNurse, 29), "Mieux vaut avant le café. Le poids est plus juste.", "", coffee.envelope.id});
    add({by(kNurse, domain::role::kNurse, 26), "Je passe vous voir jeudi à 10 h. Préparez votre carnet, s’il vous plaît.", "", {}});
    (void)journal.write(kPatient, "J’ai la peau très sèche. Quelle crème puis-je mettre ?", "").has_value();
}

/// Two words on a dose of yesterday, and two on a goal: one of each gave way.
void replace(store::Store &store, services::Journal &journal)
{
    store::ConflictStore conflicts(store.database());
    domain::Envelope mine = journal.envelope(kPatient);
    mine.occurredAt.at.ms -= kDayMs;
    const auto plan = store.medications.plan(kPatient);
    if (plan && !plan->empty()) {
        const domain::DoseSlot slot{plan->front().id, mine.occurredAt};
        const auto told = [&](domain::DoseEvent::State state) {
            return fhir::write(mapping::toFhir({mine, slot, state, {}}, true, plan->front().name, std::nullopt));
        };
        (void)conflicts
            .add({0, "MedicationAdministration", domain::resourceId(slot), kPatient, std::string(store::subject::kDose), mine.occurredAt.at,
                told(domain::DoseEvent::State::Skipped), told(domain::DoseEvent::State::Taken), false})
            .has_value();
    }
    const auto wished = [&](const std::string &words) { return fhir::write(mapping::toFhir(domain::Goal{{"goal"}, kPatient, words}, mine, std::nullopt)); };
    (void)conflicts
        .add({0, "Goal", "goal", kPatient, std::string(store::subject::kGoal), mine.occurredAt.at, wished("Marcher un quart d’heure par jour"),
            wished("Marcher jusqu’au marché avec ma petite-fille"), true})
        .has_value();
}

/// Ten days ago, right and not right in turn: some of it comes back today.
void answerAllButTheWords(store::Store &store, const services::Library &library, services::Journal &journal)
{
    bool isRight = true;
    for (const content::Question &question : library.unit(kInWords)->quiz.questions) {
        if (question.kind == content::QuestionKind::TeachBack)
            continue;
        domain::Answer answer;
        answer.envelope = journal.envelope(kPatient);
        answer.envelope.occurredAt.at.ms -= 10 * kDayMs;
        answer.attempt = {"showcase"};
        answer.unit = kInWords;
        answer.question = question.id.value;
        answer.competence = question.competence.value;
        answer.verdict = isRight ? domain::Answer::Verdict::Right : domain::Answer::Verdict::Unknown;
        isRight = !isRight;
        (void)store.answers.add(answer, store::Origin::Remote).has_value();
    }
}

/// Agreed and assessed two weeks ago, planned, one session in a group; her daughter helps; the nurse looked this morning.
void educate(store::Store &store, services::Journal &journal)
{
    const auto by = [&](const domain::ActorId &author, const domain::Role &role, int daysAgo) {
        domain::Envelope envelope = journal.envelope(kPatient);
        envelope.author = author;
        envelope.authorRole = role;
        envelope.occurredAt.at.ms -= daysAgo * kDayMs;
        return envelope;
    };
    store::LedgerStore ledger(store.database());
    const auto say = [&](domain::ConsentEntry entry) { (void)ledger.add(std::move(entry), store::Origin::Here).has_value(); };
    say({.envelope = by(kNurse, domain::role::kNurse, 15), .topic = domain::topic::kJoin, .textVersion = services::kJoinText});
    say({.envelope = by(kNurse, domain::role::kNurse, 15), .topic = domain::topic::kShare, .textVersion = services::kShareText});
    say({.envelope = by({kPatient.value}, domain::role::kPatient, 3), .topic = domain::topic::kDelegation, .textVersion = services::kDelegationText,
        .subject = kHelper.value, .granteeName = "Julie Durand", .relationship = "ma fille",
        .scopes = "see-path see-medicines see-measures enter-doses enter-measures", .until = "2027-05-21"});
    (void)ledger.add(domain::AccessEntry{by(kNurse, domain::role::kNurse, 0), "opened", {}}, store::Origin::Here).has_value();
    store::CareStore steps(store.database());
    using Kind = domain::CareStep::Kind;
    using Setting = domain::CareStep::Setting;
    for (const auto &[kind, setting, daysAgo] : {std::tuple{Kind::Assessment, Setting::Individual, 14}, std::tuple{Kind::Plan, Setting::Individual, 14},
             std::tuple{Kind::Session, Setting::Group, 6}}) {
        const domain::CareStep step{by(kNurse, domain::role::kNurse, daysAgo), kind, setting, "", {}};
        (void)steps.add(step, store::Origin::Here).has_value();
    }
}

/// What a professional finds to read: words that were written, and words that were spoken.
void sayInOwnWords(store::Store &store, const services::Library &library, services::Journal &journal)
{
    int daysAgo = 2;
    for (const content::Question &question : library.unit(kInWords)->quiz.questions) {
        if (question.kind != content::QuestionKind::TeachBack)
            continue;
        for (const bool isSpoken : {false, true}) {
            domain::Answer answer;
            answer.envelope = journal.envelope(kPatient);
            answer.envelope.author = {kPatient.value};
            answer.envelope.authorRole = domain::role::kPatient;
            answer.envelope.occurredAt.at.ms -= daysAgo-- * kDayMs;
            answer.attempt = {"own-words-" + std::to_string(daysAgo)};
            answer.unit = kInWords;
            answer.question = question.id.value;
            answer.competence = question.competence.value;
            answer.verdict = domain::Answer::Verdict::ForReview;
            if (isSpoken)
                answer.chosen = {std::string(services::kSpoken)};
            else
                answer.text = "Si je prends deux kilos en trois jours, j’appelle l’infirmière le jour même.";
            (void)store.answers.add(answer, store::Origin::Remote).has_value();
        }
        return;
    }
}

/// Others of the team, each with something else to act on, or nothing.
void addOthers(store::Store &store, const platform::Clock &clock)
{
    const auto by = [&](const domain::ActorId &author, const domain::Role &role, const domain::PatientId &patient, const std::string &id, int daysAgo) {
        domain::Envelope envelope;
        envelope.id = {id};
        envelope.patient = patient;
        envelope.author = author;
        envelope.authorRole = role;
        envelope.occurredAt = clock.zonedNow();
        envelope.occurredAt.at.ms -= daysAgo * kDayMs + kHourMs;
        envelope.stamp = {envelope.occurredAt.at.ms, 0, "showcase"};
        envelope.deviceId = "showcase";
        return envelope;
    };
    struct Other {
        const char *given, *family, *title, *born, *sex, *pack;
        int pathDaysAgo; ///< 0: none
        int entryDaysAgo;
    };
    constexpr Other kOthers[]{{"André", "Martin", "M.", "1957-09-02", "male", "oral-anticancer", 20, 1}, {"Paul", "Dupont", "M.", "1962-01-30", "male", "prostate-surgery", 9, 6},
        {"Fatima", "Benali", "Mme", "1969-06-11", "female", "type-2-diabetes", 5, 0}, {"Lucien", "Roche", "M.", "1941-12-24", "male", "", 0, 0}};
    int made = 0;
    for (const Other &other : kOthers) {
        const std::string number = std::to_string(++made);
        const domain::PatientId patient{"0190b7a0-0000-7000-8000-00000000d00" + std::to_string(made + 1)};
        const auto known = by({"hub"}, {"hub"}, patient, "other-" + number, 30);
        (void)store.people
            .savePatient({{patient.value}, domain::role::kPatient, other.given, other.family, other.title, other.born, other.sex, "", ""}, known)
            .has_value();
        if (other.pathDaysAgo == 0)
            continue;
        const domain::UnitRef unit{other.pack, "start"};
        domain::EducationPath path{.id = {"0190b7a0-0000-7000-8000-00000000ca0" + number}, .patient = patient};
        path.units.push_back({domain::taskId(path.id, unit), unit, made == 1, {}});
        (void)store.paths.save(path, by(kNurse, domain::role::kNurse, patient, "path-" + number, other.pathDaysAgo), store::Origin::Remote).has_value();
        const domain::Measure measure{by({patient.value}, domain::role::kPatient, patient, "weight-" + number, other.entryDaysAgo), "weight", 71, "kg"};
        (void)store.measures.add(measure, store::Origin::Remote).has_value();
    }
}

} // namespace

void furnish(store::Store &store, const services::Library &library, const services::Identity &identity, const platform::Clock &clock)
{
    // On the device of somebody who helps, what is there is the patient's.
    const bool isHelper = identity.role == domain::role::kCaregiver;
    const services::Identity jeanne{domain::role::kPatient, {kPatient.value}, kPatient, identity.hub};
    services::Journal journal(store, clock, isHelper ? jeanne : identity, "showcase");
    domain::Envelope hub;
    hub.author = {"hub"};
    hub.authorRole = {"hub"};
    hub.occurredAt = clock.zonedNow();
    const auto versioned = [&](const std::string &id, const domain::PatientId &patient) {
        domain::Envelope envelope = hub;
        envelope.id = {"version-" + id};
        envelope.patient = patient;
        return envelope;
    };
    (void)store.people
        .savePatient({{kPatient.value}, domain::role::kPatient, "Jeanne", "Durand", "Mme", "1948-04-12", "female", "", "01 99 00 20 01"},
            versioned("patient", kPatient))
        .has_value();
    (void)store.people
        .saveProfessional({kNurse, domain::role::kNurse, "Claire", "Morel", "", "", "", "Infirmière", "01 99 00 10 01"}, versioned("nurse", {}))
        .has_value();
    (void)store.people
        .saveProfessional({kDoctor, {"cardiologist"}, "", "Leroy", "Dr", "", "", "Médecin du cœur (cardiologue)", "01 99 00 10 02"}, versioned("doctor", {}))
        .has_value();
    (void)store.people
        .saveProfessional({kPharmacy, domain::role::kPharmacist, "", "Pharmacie du Pont", "", "", "", "Pharmacien", "01 99 00 10 03"}, versioned("pharmacy", {}))
        .has_value();
    (void)store.people
        .saveProfessional({kFamilyDoctor, {"gp"}, "", "Petit", "Dr", "", "", "Médecin traitant", "01 99 00 10 04"}, versioned("gp", {}))
        .has_value();
    domain::CareTeam team{.members = {}, .answerDays = 2};
    team.members = {{kDoctor, false, "le lundi, de 14 h à 17 h", ""}, {kFamilyDoctor, false, "", ""},
        {kNurse, true, "de 8 h à 18 h, du lundi au vendredi", ""}, {kPharmacy, false, "de 9 h à 19 h, sauf le dimanche", ""}};
    (void)store.people.saveTeam(kPatient, team).has_value();
    for (const auto &[id, name] : {std::pair{"b001", "bisoprolol"}, std::pair{"f001", "furosémide"}}) {
        const domain::Medication medication{{id}, kPatient, name, "1 comprimé le matin", {{8, 0}}, "", "", true};
        (void)store.medications.save(medication, versioned(id, kPatient)).has_value();
    }
    // One of each kind: a later hour, as needed, and what no clock understands.
    const auto give = [&](const char *id, const char *name, domain::Schedule line) {
        domain::Medication medication{{id}, kPatient, name, "", {}, "", "", true};
        medication.schedules = {std::move(line)};
        (void)store.medications.save(medication, versioned(id, kPatient)).has_value();
    };
    give("a001", "apixaban", {.rhythm = domain::EveryDay{}, .moments = {domain::TimeOfDay{8, 0}, domain::TimeOfDay{20, 0}}, .amount = domain::Amount{1, "comprimé"}});
    give("p001", "paracétamol", {.rhythm = domain::AsNeeded{4, 360}, .amount = domain::Amount{1, "comprimé"}});
    give("m001", "macrogol", {.rhythm = domain::AsWritten{}, .text = "1 sachet à diluer, selon le transit"});
    // Written by the nurse three weeks ago, and changed yesterday.
    const auto byNurseAgo = [&](int days) {
        domain::Envelope envelope = journal.envelope(kPatient);
        envelope.author = kNurse;
        envelope.authorRole = domain::role::kNurse;
        envelope.occurredAt.at.ms -= days * kDayMs;
        envelope.stamp = {envelope.occurredAt.at.ms, 0, "showcase-nurse"};
        return envelope;
    };
    domain::Medication ramipril{{"r001"}, kPatient, "ramipril", "", {}, "", "", true};
    ramipril.schedules = {{.rhythm = domain::EveryDay{}, .moments = {domain::TimeOfDay{20, 0}}, .amount = domain::Amount{1, "comprimé"}}};
    (void)store.medications.save(ramipril, byNurseAgo(21)).has_value();
    domain::Schedule twoInTheEvening = ramipril.schedules.front();
    twoInTheEvening.amount = domain::Amount{2, "comprimés"};
    const domain::LocalDay yesterday{domain::localDayOf(hub.occurredAt).days - 1};
    domain::Medication more = domain::changedFrom(ramipril, twoInTheEvening, yesterday, yesterday);
    more.changeReason = "La tension reste haute le matin.";
    (void)store.medications.save(more, byNurseAgo(1)).has_value();
    content::Assessment heartFailure;
    heartFailure.pathologies = {"I50"};
    heartFailure.environment.equipment = {"scale"};
    const auto known = library.packs();
    const std::vector<content::Pack> packs(known.begin(), known.end());
    const auto proposal = services::propose(kPatient, packs, heartFailure, {}, std::nullopt, clock.now());
    (void)journal.assign(proposal.path).has_value();
    constexpr double weights[] = {71.8, 72.0, 71.9, 72.1, 72.2, 72.4};
    int daysAgo = 7;
    for (const double value : weights) {
        domain::Measure measure{journal.envelope(kPatient), "weight", value, "kg"};
        measure.envelope.occurredAt.at.ms -= --daysAgo * kDayMs;
        (void)store.measures.add(measure, store::Origin::Remote).has_value();
    }
    for (const auto &[systolic, diastolic, ago] : {std::tuple{134.0, 82.0, 5}, std::tuple{128.0, 78.0, 3}, std::tuple{126.0, 76.0, 0}}) {
        for (const auto &[kind, value] : {std::pair{"systolic", systolic}, std::pair{"diastolic", diastolic}}) {
            domain::Measure measure{journal.envelope(kPatient), kind, value, "mm[Hg]"};
            measure.envelope.occurredAt = {{hub.occurredAt.at.ms - ago * kDayMs}, hub.occurredAt.offsetMinutes};
            (void)store.measures.add(measure, store::Origin::Remote).has_value();
        }
    }
    domain::Envelope byNurse = versioned("reference", kPatient);
    byNurse.author = kNurse;
    byNurse.authorRole = domain::role::kNurse;
    (void)store.clinicalSettings
        .save({.kind = domain::ClinicalSetting::Kind::Reference, .patient = kPatient, .subject = "weight", .value = 72, .unit = "kg"}, byNurse,
            store::Origin::Remote)
        .has_value();
    byNurse = versioned("amount", kPatient);
    byNurse.author = kNurse;
    byNurse.authorRole = domain::role::kNurse;
    (void)store.clinicalSettings
        .save({.kind = domain::ClinicalSetting::Kind::Amount, .patient = kPatient, .subject = "fluid-intake", .value = 1.5, .unit = "L/d"}, byNurse,
            store::Origin::Remote)
        .has_value();
    // On the professional's side somebody has an alert to act on.
    if (identity.role == domain::role::kNurse) {
        const domain::Measure high{journal.envelope(kPatient), "weight", 74.6, "kg"};
        (void)store.measures.add(high, store::Origin::Remote).has_value();
        sayInOwnWords(store, library, journal);
        const std::string file = R"({"title": "CPTS du Pont", "asOf": "2026-02-02", "resources": [
            {"name": "Claire Morel", "does": "Réunit tout le monde autour de vous", "phone": "01 99 00 10 01", "hours": "de 8 h à 18 h", "role": "nurse", "coordinates": true},
            {"name": "Pharmacie du Pont", "does": "Prépare vos médicaments", "phone": "01 99 00 10 03", "hours": "de 9 h à 19 h", "role": "pharmacist"},
            {"name": "Centre social du Lavoir", "does": "Aide pour les papiers et les droits", "phone": "01 99 00 10 09"}]})";
        if (const auto read = mapping::directoryFrom(file))
            (void)store.settings.set("directory", mapping::toText(read->directory)).has_value();
        addOthers(store, clock);
    }
    (void)store.settings.set("reminders.quietFrom", "22:00").has_value();
    (void)store.settings.set("reminders.quietTo", "07:00").has_value();
    converse(store, journal);
    replace(store, journal);
    (void)journal.goal({{"goal"}, kPatient, "Marcher jusqu’au marché avec ma petite-fille"}).has_value();
    answerAllButTheWords(store, library, journal);
    educate(store, journal);
}

} // namespace showcase
