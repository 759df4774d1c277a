// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/practice.h"

#include "platforms/base/logging.h"
#include "platforms/base/uuid.h"

namespace services {

namespace fs = std::filesystem;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"services"};
const domain::ActorId kNurse{"0190b7a0-0000-7000-8000-0000000000a2"};
const domain::ActorId kDoctor{"0190b7a0-0000-7000-8000-0000000000a3"};

} // namespace

const domain::PatientId &Practice::patient()
{
    static const domain::PatientId id{"0190b7a0-0000-7000-8000-0000000000a1"};
    return id;
}

Practice::Practice(fs::path folder, const Library &packs, const platform::Clock &clock)
    : m_folder(std::move(folder)), m_packs(packs), m_clock(clock), m_profile(Profile::unlocked(m_folder, sqlite::Key::random()))
{
}

Practice::~Practice()
{
    m_workspace.reset();
    m_tokens.reset();
    m_store.reset();
    std::error_code failure;
    fs::remove_all(m_folder, failure);
    if (failure)
        kLog.warning("The folder of the practice could not be removed; nobody has its key.");
}

Result<std::unique_ptr<Practice>> Practice::begin(const fs::path &dataFolder, const Library &packs, const platform::Clock &clock)
{
    const fs::path folder = folderIn(dataFolder);
    std::error_code failure;
    fs::remove_all(folder, failure);
    fs::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::Full, "the folder of the practice cannot be made"};
    std::unique_ptr<Practice> practice(new Practice(folder, packs, clock));
    if (auto done = practice->furnish(); !done)
        return done.error();
    return practice;
}

Result<void> Practice::furnish()
{
    auto own = m_profile.openStore();
    auto second = m_profile.openStore();
    if (!own || !second)
        return own ? second.error() : own.error();
    m_store = std::move(*own);
    m_tokens = std::make_unique<TokenVault>(std::move(*second));
    const Identity self{domain::role::kNurse, kNurse, {}, {}};
    const auto version = [&](const domain::PatientId &about) {
        domain::Envelope envelope;
        envelope.id = {platform::uuidV7(m_clock.now())};
        envelope.patient = about;
        envelope.author = kNurse;
        envelope.authorRole = domain::role::kNurse;
        envelope.occurredAt = m_clock.zonedNow();
        return envelope;
    };
    const domain::Person rose{{patient().value}, domain::role::kPatient, "Rose", "Exemple", "Mme", "1947-06-02", "female", "", ""};
    if (auto done = m_store->people.savePatient(rose, version(patient())); !done)
        return done;
    const domain::Person you{kNurse, domain::role::kNurse, "", "Exemple", "", "", "", "", ""};
    if (auto done = m_store->people.saveProfessional(you, version({})); !done)
        return done;
    const domain::Person doctor{kDoctor, domain::role::kPhysician, "", "Exemple", "Dr", "", "", "", ""};
    if (auto done = m_store->people.saveProfessional(doctor, version({})); !done)
        return done;
    if (auto done = m_store->people.saveTeam(patient(), {.members = {{kNurse, true, "", ""}, {kDoctor, false, "", ""}}, .answerDays = {}}); !done)
        return done;
    // Never started: its exchange with a hub does not begin, and there is no hub to speak to.
    m_workspace = std::make_unique<Workspace>(m_profile, *m_tokens, *m_store, m_packs, m_clock, self, "practice");
    return {};
}

} // namespace services
