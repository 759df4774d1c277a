// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/patientbench.h"
#include "tests/support/places.h"

namespace testsupport {

using domain::TimeOfDay;

namespace {

const services::Library &realPacks()
{
    static const services::Library library = services::Library::load(testsupport::inSource("content/packs"), testsupport::inSource("content/pictos"));
    return library;
}

const domain::PathId kPath{"0190b7a0-0000-7000-8000-00000000ca01"};

} // namespace

PatientBench::PatientBench() : PatientBench(realPacks()) {}

PatientBench::PatientBench(Start start) : PatientBench(realPacks(), start) {}

PatientBench::PatientBench(const services::Library &packs, Start start) : m_packs(packs)
{
    open();
    giveTeam();
    if (start == Start::Usual) {
        giveMedicines();
        givePath();
    }
    m_space->refresh();
}

void PatientBench::open()
{
    auto profile = services::Profile::open(m_folder.path(), m_keystore);
    check(profile);
    m_profile = std::make_unique<services::Profile>(std::move(*profile));
    auto own = m_profile->openStore();
    check(own);
    m_store = std::move(*own);
    auto vault = m_profile->openStore();
    check(vault);
    m_tokens = std::make_unique<services::TokenVault>(std::move(*vault));
    const services::Identity jeanne{domain::role::kPatient, {kJeanne.value}, kJeanne, "http://127.0.0.1:1"};
    workspace = std::make_unique<services::Workspace>(*m_profile, *m_tokens, *m_store, m_packs, clock, jeanne, "bench");
    voice = std::make_unique<services::VoiceNotes>(m_folder.path(), m_store->settings, recorder);
    m_space = std::make_unique<viewmodels::PatientSpace>(context(), nullptr, voice.get());
}

void PatientBench::restart()
{
    m_space.reset();
    voice.reset();
    workspace.reset();
    m_tokens.reset();
    m_store.reset();
    open();
}

domain::Envelope PatientBench::fromClaire()
{
    domain::Envelope envelope = workspace->journal.envelope(kJeanne);
    envelope.author = kClaire;
    envelope.authorRole = domain::role::kNurse;
    envelope.onBehalfOf.reset();
    return envelope;
}

void PatientBench::giveTeam()
{
    domain::Person claire;
    claire.id = kClaire;
    claire.role = domain::role::kNurse;
    claire.given = "Claire";
    claire.family = "Morel";
    claire.job = "Infirmière";
    claire.phone = "01 99 00 12 34";
    check(m_store->people.saveProfessional(claire, fromClaire()));
    domain::CareTeam team;
    team.members.push_back({.id = kClaire, .coordinates = true, .hours = {}, .askAbout = {}});
    check(m_store->people.saveTeam(kJeanne, team));
}

void PatientBench::giveMedicines()
{
    for (const char *name : {"Bisoprolol", "Furosemide"}) {
        domain::Medication medicine;
        medicine.id = {std::string("medicine-") + name};
        medicine.patient = kJeanne;
        medicine.name = name;
        medicine.dose = "1 tablet";
        medicine.times = {TimeOfDay{8, 0}};
        check(m_store->medications.save(medicine, fromClaire()));
    }
}

void PatientBench::give(const std::string &name, std::vector<domain::Schedule> lines)
{
    domain::Medication medicine;
    medicine.id = {"medicine-" + name};
    medicine.patient = kJeanne;
    medicine.name = name;
    medicine.schedules = std::move(lines);
    check(m_store->medications.save(medicine, fromClaire()));
}

void PatientBench::givePath(const std::string &reason)
{
    domain::EducationPath path{.id = kPath, .patient = kJeanne};
    for (const char *unit : {"daily-weighing", "taking-tablets", "signs-that-mean-call"}) {
        const domain::UnitRef ref{"heart-failure", unit};
        path.units.push_back({domain::taskId(kPath, ref), ref, true, {{"safety-first", {}}}});
    }
    path.changeReason = reason;
    check(m_store->paths.save(path, fromClaire(), store::Origin::Remote));
}

QString PatientBench::task(const std::string &unit) const
{
    return QString::fromStdString(domain::taskId(kPath, {"heart-failure", unit}).value);
}

std::vector<domain::UnitProgress> PatientBench::progress(const std::string &unit)
{
    return *m_store->progress.ofTask(domain::taskId(kPath, {"heart-failure", unit}));
}

QVariant cell(const QAbstractItemModel *model, int row, const char *name)
{
    return model->data(model->index(row, 0), model->roleNames().key(name, -1));
}

} // namespace testsupport
