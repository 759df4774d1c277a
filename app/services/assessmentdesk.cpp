// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/assessmentdesk.h"

#include "app/domain/reviews.h"
#include "app/services/pathplanning.h"
#include "app/store/carestore.h"
#include "app/store/documentjson.h"
#include "platforms/sqlite/transaction.h"

#include <algorithm>
#include <set>

namespace services {

using domain::Assessment;
using domain::PatientId;
using platform::Error;
using platform::ErrorCode;
using platform::Result;
using store::Origin;

namespace {

std::string draftKey(const PatientId &patient, Assessment::Form form)
{
    return "draft." + std::string(domain::toToken(form)) + "." + patient.value;
}

std::string baseKey(const PatientId &patient, Assessment::Form form)
{
    return draftKey(patient, form) + ".base";
}

Result<void> save(Journal &journal, store::Store &store, const Assessment &assessment)
{
    return store::AssessmentStore(store.database()).save(assessment, journal.envelope(assessment.patient), Origin::Here);
}

Result<void> recordAgreement(Journal &journal, store::Store &store, const PatientId &patient, domain::ConsentEntry::Decision decision)
{
    domain::ConsentEntry word;
    word.topic = domain::topic::kAssessment;
    word.decision = decision;
    word.textVersion = kAssessmentText;
    word.subject = "QuestionnaireResponse/" + domain::assessmentId(patient, Assessment::Form::Education).value;
    const auto done = recordWord(journal, store, patient, std::move(word));
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<KnownAssessment> readAssessment(store::Store &store, const PatientId &patient, Assessment::Form form)
{
    auto finished = store::AssessmentStore(store.database()).find(domain::assessmentId(patient, form));
    const auto draft = store.settings.get(draftKey(patient, form));
    if (!finished || !draft)
        return finished ? draft.error() : finished.error();
    KnownAssessment known;
    known.assessment.patient = patient;
    known.assessment.form = form;
    known.finished = std::move(*finished);
    if (known.finished)
        known.assessment = known.finished->present.assessment;
    if (*draft) {
        auto read = store::assessmentFromBody(**draft);
        if (!read)
            return read.error();
        known.assessment = std::move(*read);
        known.isDraft = true;
        known.draftBase = store.settings.valueOr(baseKey(patient, form), "");
    }
    return known;
}

Result<void> keepDraft(store::Store &store, const Assessment &draft, const std::string &base)
{
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = store.settings.set(draftKey(draft.patient, draft.form), store::toBody(draft)); !done)
        return done;
    if (auto done = store.settings.set(baseKey(draft.patient, draft.form), base); !done)
        return done;
    return transaction->commit();
}

Result<void> dropDraft(store::Store &store, const PatientId &patient, Assessment::Form form)
{
    if (auto done = store.settings.remove(draftKey(patient, form)); !done)
        return done;
    return store.settings.remove(baseKey(patient, form));
}

Result<void> finishAssessment(Journal &journal, store::Store &store, const Assessment &assessment)
{
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = save(journal, store, assessment); !done)
        return done;
    if (auto done = dropDraft(store, assessment.patient, assessment.form); !done)
        return done;
    return transaction->commit();
}

Result<void> finishAgreedAssessment(Journal &journal, store::Store &store, const Assessment &assessment)
{
    const auto history = careHistory(store, assessment.patient);
    if (!history)
        return history.error();
    domain::CareStep meeting;
    meeting.kind = domain::CareStep::Kind::Assessment;
    if (domain::faultOf(history->now, meeting))
        return Error{ErrorCode::Invalid, "an assessment does not follow from where the process stands"};
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = finishAssessment(journal, store, assessment); !done)
        return done;
    if (auto done = recordAgreement(journal, store, assessment.patient, domain::ConsentEntry::Decision::Given); !done)
        return done;
    const std::string today = platform::toIsoDate(journal.envelope(assessment.patient).occurredAt);
    if (!history->now.assessedAt || platform::toIsoDate(*history->now.assessedAt) != today) {
        if (auto done = recordStep(journal, store, assessment.patient, std::move(meeting)); !done)
            return done.error();
    }
    return transaction->commit();
}

Result<void> recordDisagreement(Journal &journal, store::Store &store, const PatientId &patient)
{
    return recordAgreement(journal, store, patient, domain::ConsentEntry::Decision::Refused);
}

Result<void> settleAssessment(Journal &journal, store::Store &store, const Assessment &chosen)
{
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = store::AssessmentStore(store.database()).settle(domain::assessmentId(chosen.patient, chosen.form)); !done)
        return done;
    if (auto done = save(journal, store, chosen); !done)
        return done;
    return transaction->commit();
}

std::vector<const content::Pack *> packsIn(const Assessment &assessment, const Library &library)
{
    std::vector<const content::Pack *> packs;
    for (const std::string &id : domain::namedIn(assessment, domain::asked::kPack, domain::asked::kYes)) {
        if (const content::Pack *pack = library.pack(id))
            packs.push_back(pack);
    }
    return packs;
}

std::vector<std::string> equipmentOf(std::span<const content::Pack *const> packs)
{
    std::vector<std::string> things;
    for (const content::Pack *pack : packs) {
        for (const content::Unit &unit : pack->units) {
            for (const std::string &thing : unit.equipment) {
                if (std::ranges::find(things, thing) == things.end())
                    things.push_back(thing);
            }
        }
    }
    return things;
}

std::vector<domain::Answer> baselineAnswers(const Assessment &assessment, std::span<const domain::Answer> answers)
{
    const auto begun = platform::zonedFromIso(domain::answerTo(assessment, domain::asked::kBegun));
    std::vector<domain::Answer> own;
    for (const domain::Answer &answer : answers) {
        if (domain::isBaseline(answer) && (!begun || !(answer.envelope.occurredAt.at < begun->at)))
            own.push_back(answer);
    }
    return own;
}

content::Assessment forPlanner(const Assessment &assessment, std::span<const domain::Answer> answers, const Library &library)
{
    namespace asked = domain::asked;
    content::Assessment planned;
    for (const domain::Answer &answer : baselineAnswers(assessment, answers))
        planned.knowledge[content::CompetenceId(answer.competence)] = toContent(answer.verdict);
    switch (domain::dailyCare(assessment)) {
    case domain::DailyCare::WithHelp:
        planned.autonomy = content::Autonomy::WithHelp;
        break;
    case domain::DailyCare::SomeoneElse:
        planned.autonomy = content::Autonomy::SomeoneElse;
        break;
    case domain::DailyCare::Alone:
    case domain::DailyCare::NotSaid:
        break;
    }
    planned.environment.livesAlone = domain::answerTo(assessment, asked::kLives) == asked::kAlone;
    planned.environment.hasCaregiver = domain::isYes(assessment, asked::kHelper);
    for (const content::Pack &pack : library.packs()) {
        const content::Pack *const one = &pack;
        for (const std::string &thing : equipmentOf({&one, 1})) {
            if (domain::answerTo(assessment, std::string(asked::kEquipment) + thing) != asked::kNo)
                planned.environment.equipment.insert(thing);
        }
    }
    return planned;
}

} // namespace services
