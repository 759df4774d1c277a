// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/showcase.h"

#include "app/services/caredesk.h"
#include "app/services/pathplanning.h"
#include "app/store/carestore.h"

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using viewmodels::AppViewModel;

namespace {

const domain::PatientId kPatient{"0190b7a0-0000-7000-8000-00000000d001"};
const domain::ActorId kNurse{"0190b7a0-0000-7000-8000-00000000c1a1"};
const domain::ActorId kDoctor{"0190b7a0-0000-7000-8000-0000000d0c01"};
const domain::ActorId kFamilyDoctor{"0190b7a0-0000-7000-8000-0000000d0c02"};
const domain::ActorId kHelper{"0190b7a0-0000-7000-8000-0000000031e1"};
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

/// A unit whose last question is answered in one's own words.
const domain::UnitRef kInWords{"heart-failure", "breathless-at-night"};

QString taskOf(viewmodels::PatientSpace &space, const domain::UnitRef &unit)
{
    return space.openFound(QString::fromStdString(unit.pack), QString::fromStdString(unit.unit))->taskId();
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
    content::Assessment heartFailure;
    heartFailure.pathologies = {"I50"};
    heartFailure.environment.equipment = {"scale"};
    const auto proposal = services::propose(kPatient, library.packs(), heartFailure, {}, std::nullopt, clock.now());
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
    // On the professional's side somebody has an alert to act on.
    if (identity.role == domain::role::kNurse) {
        const domain::Measure high{journal.envelope(kPatient), "weight", 74.6, "kg"};
        (void)store.measures.add(high, store::Origin::Remote).has_value();
    }
    converse(store, journal);
    (void)journal.goal({{"goal"}, kPatient, "Marcher jusqu’au marché avec ma petite-fille"}).has_value();
    answerAllButTheWords(store, library, journal);
    educate(store, journal);
}

namespace {

template <typename T>
QVariant pointer(T *object)
{
    return QVariant::fromValue(object);
}

QString cellText(const QAbstractItemModel *model, int row, const char *role)
{
    return model->data(model->index(row, 0), model->roleNames().key(role, -1)).toString();
}

QString firstTask(AppViewModel &app)
{
    const auto *model = app.patient()->path()->units();
    const QString task = cellText(model, 0, "task");
    return task.isEmpty() ? cellText(model, 0, "key") : task;
}

/// The first unit of the path, page by page whatever the screen before asked for.
viewmodels::UnitViewModel *firstUnit(AppViewModel &app)
{
    app.patient()->reading()->setContinuous(false);
    return app.patient()->openUnit(firstTask(app));
}

std::vector<Screen> welcomeScreens()
{
    const auto both = [](AppViewModel &root) { return QVariantMap{{u"app"_s, pointer(&root)}, {u"viewModel"_s, pointer(root.welcome())}}; };
    const auto code = [](bool begun) {
        return [begun](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.codeSetup())}, {u"begun"_s, begun}}; };
    };
    const auto welcome = [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.welcome())}}; };
    return {
        {u"hello"_s, u"shared/LanguagePage"_s, both},
        {u"comfort"_s, u"shared/ComfortPage"_s, both},
        {u"pair"_s, u"shared/PairPage"_s, welcome},
        {u"scan"_s, u"shared/ScanPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.scan())}}; }},
        {u"alone"_s, u"shared/AlonePage"_s, welcome},
        {u"pair-code"_s, u"shared/PairCodePage"_s, [](AppViewModel &) { return QVariantMap(); }},
        {u"pair-digits"_s, u"shared/PairDigitsPage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.welcome())}, {u"code"_s, u"AB2C9XYZ"_s}}; }},
        {u"sharing"_s, u"shared/SharingPage"_s, welcome},
        {u"code-question"_s, u"shared/CodeSetupPage"_s, code(false)},
        {u"code-setup"_s, u"shared/CodeSetupPage"_s, code(true)},
        {u"sign-in"_s, u"shared/SignInPage"_s, welcome},
        {u"confirm"_s, u"shared/ConfirmPersonPage"_s, welcome},
    };
}

std::vector<Screen> lockScreens()
{
    return {
        {u"lock"_s, u"shared/LockStage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.lock())}, {u"signs"_s, pointer(root.openSigns())}}; }},
        {u"lock-signs"_s, u"shared/OpenSignsPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.openSigns())}}; }},
        {u"lock-forgotten"_s, u"shared/ForgottenCodePage"_s, [](AppViewModel &root) { return QVariantMap{{u"signs"_s, pointer(root.openSigns())}}; }},
    };
}

std::vector<Screen> peopleScreens()
{
    return {
        {u"people"_s, u"shared/PeopleStage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.people())}, {u"signs"_s, pointer(root.openSigns())}}; }},
    };
}

Screen settings(const QString &page)
{
    return {page.isEmpty() ? u"settings"_s : u"settings-"_s + page, u"shared/SettingsScreen"_s,
        [page](AppViewModel &root) { return QVariantMap{{u"app"_s, pointer(&root)}, {u"page"_s, page}}; }};
}

std::vector<Screen> patientScreens()
{
    const auto with = [](auto get) {
        return [get](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(get(*root.patient()))}}; };
    };
    const auto shell = [](AppViewModel &root, bool more = false) {
        QVariantMap values{{u"space"_s, pointer(root.patient())}, {u"sync"_s, pointer(root.sync())}};
        if (more)
            values.insert(u"more"_s, true);
        return values;
    };
    return {
        {u"today"_s, u"patient/PatientShell"_s, shell},
        {u"tomorrow"_s, u"patient/TomorrowScreen"_s, with([](auto &space) { return space.today(); })},
        {u"medicines"_s, u"patient/MedicinesScreen"_s, with([](auto &space) { return space.medicines(); })},
        {u"not-taken"_s, u"patient/SkipDoseScreen"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.patient()->today())}, {u"slot"_s, QString()}}; }},
        {u"box"_s, u"patient/RefillScreen"_s, with([](auto &space) { return space.openRefill(u"a001"_s); })},
        {u"treatment"_s, u"patient/PlanScreen"_s, with([](auto &space) { return space.plan(); })},
        {u"medicine-entry"_s, u"patient/PlanEntryScreen"_s, with([](auto &space) { return space.openPlanEntry(); })},
        {u"medicine-file"_s, u"patient/PlanImportScreen"_s, with([](auto &space) { return space.openPlanImport(); })},
        {u"learn"_s, u"patient/LearnScreen"_s,
            [](AppViewModel &root) {
                firstUnit(root)->setKept(2, true);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->path())}, {u"kept"_s, pointer(root.patient()->bookmarks())},
                    {u"reviewsText"_s, root.patient()->reviews()->text()}, {u"goalText"_s, root.patient()->goals()->firstText()},
                    {u"changesText"_s, root.patient()->myPath()->changesText()}};
            }},
        {u"my-steps"_s, u"patient/MyPathScreen"_s, with([](auto &space) { return space.myPath(); })},
        {u"my-goals"_s, u"patient/MyPathGoalsScreen"_s, with([](auto &space) { return space.goals(); })},
        {u"review"_s, u"patient/QuizScreen"_s, with([](auto &space) { return space.openReview(); })},
        {u"teach-back"_s, u"patient/QuizScreen"_s, with([](auto &space) { return space.openQuiz(taskOf(space, kInWords)); })},
        {u"teach-back-spoken"_s, u"patient/QuizScreen"_s, with([](auto &space) {
            viewmodels::QuizViewModel *quiz = space.openQuiz(taskOf(space, kInWords));
            quiz->answerBy(u"speak"_s);
            return quiz;
        })},
        {u"search"_s, u"patient/SearchScreen"_s,
            [](AppViewModel &root) {
                root.patient()->search()->setQuery(u"poids weight"_s);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->search())}};
            }},
        {u"measures"_s, u"patient/MeasuresScreen"_s, with([](auto &space) { return space.measures(); })},
        {u"team"_s, u"patient/TeamScreen"_s, with([](auto &space) { return space.team(); })},
        {u"conversation"_s, u"patient/ConversationScreen"_s,
            [](AppViewModel &root) {
                viewmodels::TeamViewModel *team = root.patient()->team();
                team->openConversation(cellText(team->conversations(), 2, "key"));
                return QVariantMap{{u"viewModel"_s, pointer(team)}};
            }},
        {u"message"_s, u"patient/MessageScreen"_s,
            [](AppViewModel &root) {
                root.patient()->team()->beginMessage({});
                root.patient()->team()->setDraft(u"Je peux manger du pamplemousse ?"_s);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->team())}};
            }},
        {u"summary"_s, u"patient/SummaryScreen"_s, with([](auto &space) { return space.openSummary(); })},
        {u"simple"_s, u"patient/simple/SimpleShell"_s, shell},
        {u"simple-next"_s, u"patient/simple/SimpleShell"_s,
            [shell](AppViewModel &root) {
                root.patient()->simple()->putOff();
                return shell(root);
            }},
        {u"simple-more"_s, u"patient/simple/SimpleShell"_s, [shell](AppViewModel &root) { return shell(root, true); }},
        {u"simple-call"_s, u"patient/simple/SimpleCallPage"_s, with([](auto &space) { return space.redFlags(); })},
        {u"warning-signs"_s, u"patient/RedFlagsScreen"_s, with([](auto &space) { return space.redFlags(); })},
        {u"weight"_s, u"patient/MeasureEntryScreen"_s, with([](auto &space) { return space.openMeasure(u"weight"_s); })},
        {u"unit"_s, u"patient/UnitScreen"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(firstUnit(root))}}; }},
        {u"unit-reading"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) {
                viewmodels::UnitViewModel *unit = firstUnit(root);
                unit->readAloud()->setStart(2);
                unit->readAloud()->play();
                return QVariantMap{{u"viewModel"_s, pointer(unit)}};
            }},
        {u"unit-meaning"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) {
                viewmodels::UnitViewModel *unit = firstUnit(root);
                unit->readAt(2);
                const QVariantList words = unit->pages().front().toMap().value(u"words"_s).toList();
                unit->explain(words.isEmpty() ? QString() : words.front().toMap().value(u"link"_s).toString(), unit->page());
                return QVariantMap{{u"viewModel"_s, pointer(unit)}};
            }},
        {u"unit-last"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) {
                viewmodels::UnitViewModel *unit = firstUnit(root);
                while (!unit->isLastPage())
                    unit->next();
                return QVariantMap{{u"viewModel"_s, pointer(unit)}};
            }},
        {u"unit-on-one-page"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) {
                viewmodels::UnitViewModel *unit = firstUnit(root);
                unit->setContinuous(true);
                unit->readAloud()->play();
                return QVariantMap{{u"viewModel"_s, pointer(unit)}};
            }},
        {u"signs-reading"_s, u"patient/RedFlagsScreen"_s,
            [](AppViewModel &root) {
                root.patient()->redFlags()->readAloud()->play();
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->redFlags())}};
            }},
        {u"quiz"_s, u"patient/QuizScreen"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.patient()->openQuiz(firstTask(root)))}}; }},
        {u"helper-sees"_s, u"shared/HelperPage"_s, with([](auto &space) {
            viewmodels::HelperViewModel *helper = space.openHelper();
            helper->setName(u"Julie Durand"_s);
            helper->next();
            helper->answer(u"see-path"_s, true);
            return helper;
        })},
        {u"helper-check"_s, u"shared/HelperPage"_s, with([](auto &space) {
            viewmodels::HelperViewModel *helper = space.openHelper();
            helper->setName(u"Julie Durand"_s);
            for (const char *scope : {"see-path", "see-medicines", "see-measures", "see-messages", "enter-doses", "enter-measures", "write-messages"})
                helper->answer(QString::fromLatin1(scope), QByteArrayView(scope) != "see-messages" && QByteArrayView(scope) != "write-messages");
            helper->setEnd(u"half-year"_s);
            for (int page = 0; page < 4; ++page)
                helper->next();
            return helper;
        })},
        {u"meet-team"_s, u"shared/MeetTeamPage"_s, with([](auto &space) { return space.team(); })},
        settings(u""_s), settings(u"comfort"_s), settings(u"reminders"_s), settings(u"sharing"_s), settings(u"ledger"_s), settings(u"helpers"_s),
        settings(u"helper"_s), settings(u"device"_s),
        settings(u"language"_s), settings(u"data"_s), settings(u"about"_s), settings(u"code"_s), settings(u"check"_s),
        {u"measures-year"_s, u"patient/MeasuresScreen"_s,
            [](AppViewModel &root) {
                root.patient()->measures()->showDays(365);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->measures())}};
            }},
        {u"measures-pressure"_s, u"patient/MeasuresScreen"_s,
            [](AppViewModel &root) {
                root.patient()->measures()->choose(u"systolic"_s);
                root.patient()->measures()->showDays(30);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->measures())}};
            }},
        {u"pressure"_s, u"patient/MeasureEntryScreen"_s, with([](auto &space) { return space.openMeasure(u"systolic"_s); })},
        {u"weight-time"_s, u"patient/MeasureEntryScreen"_s,
            [](AppViewModel &root) {
                viewmodels::MeasureEntryViewModel *entry = root.patient()->openMeasure(u"weight"_s);
                entry->changeTime();
                return QVariantMap{{u"viewModel"_s, pointer(entry)}};
            }},
        // Last: from here on the day has an alert.
        {u"weight-alert"_s, u"patient/MeasureEntryScreen"_s,
            [](AppViewModel &root) {
                viewmodels::MeasureEntryViewModel *entry = root.patient()->openMeasure(u"weight"_s);
                entry->setText(u"74.6"_s);
                entry->save();
                return QVariantMap{{u"viewModel"_s, pointer(entry)}, {u"teamCallText"_s, root.patient()->redFlags()->teamCallText()}};
            }},
        {u"today-alert"_s, u"patient/PatientShell"_s,
            [](AppViewModel &root) { return QVariantMap{{u"space"_s, pointer(root.patient())}, {u"sync"_s, pointer(root.sync())}}; }},
    };
}

/// The first unit of each pack at each of its levels: every pack is seen at least once as a patient sees it.
std::vector<Screen> unitScreens(const services::Library &library)
{
    std::vector<Screen> screens;
    for (const content::Pack &pack : library.packs()) {
        for (const content::Level level : pack.units.front().levels) {
            const QString id = QString::fromStdString(pack.id.value);
            const QString unit = QString::fromStdString(pack.units.front().id.value);
            screens.push_back({u"unit-%1-%2"_s.arg(id).arg(level), u"patient/UnitScreen"_s, [id, unit, level](AppViewModel &root) {
                root.patient()->reading()->setContinuous(false);
                viewmodels::UnitViewModel *opened = root.patient()->openFound(id, unit);
                opened->readAt(level);
                return QVariantMap{{u"viewModel"_s, pointer(opened)}};
            }});
        }
    }
    return screens;
}

std::vector<Screen> helperScreens()
{
    return {
        {u"helper-day"_s, u"caregiver/HelperShell"_s, [](AppViewModel &root) { return QVariantMap{{u"app"_s, pointer(&root)}}; }},
        {u"helper-rights"_s, u"caregiver/HelperRightsPage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"rights"_s, root.helpRights()}, {u"until"_s, root.helpUntil()}}; }},
        {u"help-ended"_s, u"caregiver/HelpEndedPage"_s,
            [](AppViewModel &) {
                return QVariantMap{{u"sentence"_s, u"Mme Durand ne partage plus avec cet appareil. Il n’y a plus rien d’elle ou de lui ici."_s},
                    {u"unsent"_s, QStringList{u"72,8\u00a0kg"_s}}};
            }},
    };
}

std::vector<Screen> nurseScreens()
{
    const QString durand = QString::fromStdString(kPatient.value);
    return {
        {u"worklist"_s, u"nurse/NurseShell"_s,
            [](AppViewModel &root) { return QVariantMap{{u"space"_s, pointer(root.nurse())}, {u"sync"_s, pointer(root.sync())}}; }},
        {u"education"_s, u"nurse/CareProcessPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openProcess(durand))}}; }},
        {u"education-session"_s, u"nurse/CareProcessPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::CareProcessViewModel *process = root.nurse()->openProcess(durand);
                process->choose(u"session"_s);
                return QVariantMap{{u"viewModel"_s, pointer(process)}};
            }},
        {u"patient-page"_s, u"nurse/PatientPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPatient(durand))}}; }},
        {u"messages"_s, u"nurse/MessagesPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openMessages(durand))}}; }},
        {u"visit-summary"_s, u"nurse/VisitSummaryPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openSummary(durand))}}; }},
        {u"alert"_s, u"nurse/AlertPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::PatientPageViewModel *page = root.nurse()->openPatient(durand);
                page->openAlert(page->needs()->index(0, 0).data(page->needs()->roleNames().key("key")).toString());
                return QVariantMap{{u"viewModel"_s, pointer(page)}};
            }},
        {u"limits"_s, u"nurse/LimitsPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openLimits(durand))}}; }},
        {u"path-builder"_s, u"nurse/PathBuilderScreen"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPathBuilder(durand))}}; }},
    };
}

} // namespace

std::vector<Part> showcaseParts(const viewmodels::AppOptions &options)
{
    const auto library = services::Library::load(options.packsFolder, options.pictosFolder);
    std::vector<Screen> ofPatient = patientScreens();
    std::ranges::move(unitScreens(library), std::back_inserter(ofPatient));
    return {
        {std::nullopt, welcomeScreens()},
        {std::nullopt, lockScreens(), Before::Locked},
        {std::nullopt, peopleScreens(), Before::TwoPeople},
        {services::Identity{domain::role::kPatient, {kPatient.value}, kPatient, "http://127.0.0.1:9"}, std::move(ofPatient)},
        {services::Identity{domain::role::kCaregiver, kHelper, kPatient, "http://127.0.0.1:9"}, helperScreens()},
        {services::Identity{domain::role::kNurse, kNurse, {}, "http://127.0.0.1:9"}, nurseScreens()},
    };
}
