// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/workspace.h"
#include "app/viewmodels/patientspace.h"
#include "platforms/dummy/fakerecorder.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/dummy/scriptedspeech.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

#include <memory>

namespace testsupport {

/// The device of Jeanne Durand at 8:00 in the morning: an encrypted store in a temporary folder, the real packs, Claire as her
/// nurse, two medicines at 8:00, and a path of three units. Nothing is sent.
class PatientBench {
    // In the order they are made; each uses those above it.
    TempFolder m_folder;
    platform::MemoryKeystore m_keystore;
    std::unique_ptr<services::Profile> m_profile;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<services::TokenVault> m_tokens;

public:
    inline static const domain::PatientId kJeanne{"0190b7a0-0000-7000-8000-00000000d001"};
    inline static const domain::ActorId kClaire{"0190b7a0-0000-7000-8000-00000000c1a1"};

    /// Nothing but the device and her nurse: no medicine, no path.
    enum class Start { Usual, Bare };

    PatientBench();
    explicit PatientBench(Start start);
    /// The same day with other packs on the device.
    explicit PatientBench(const services::Library &packs, Start start = Start::Usual);

    void givePath(const std::string &reason = "You asked about your tablets.");
    void giveMedicines();
    void giveTeam();
    /// A prescription of Claire's, in force from now on.
    void give(const std::string &name, std::vector<domain::Schedule> lines);
    /// Forgets every view model and opens the same store again, as after a crash.
    void restart();

    [[nodiscard]] viewmodels::Context context() { return {*workspace, wording, &speech}; }
    [[nodiscard]] viewmodels::PatientSpace &space() { return *m_space; }
    [[nodiscard]] QString task(const std::string &unit) const;
    [[nodiscard]] std::vector<domain::UnitProgress> progress(const std::string &unit);
    /// An envelope of Claire's, now.
    [[nodiscard]] domain::Envelope fromClaire();
    void weigh(double kilograms) { check(workspace->journal.measure(kJeanne, "weight", kilograms, "kg")); }

    template <typename T>
    static void check(const platform::Result<T> &result)
    {
        if (!result)
            qFatal("The bench could not be set up: %s", result.error().detail.c_str());
    }

    FakeClock clock;
    platform::ScriptedSpeech speech;
    platform::FakeRecorder recorder;
    viewmodels::Wording wording{QStringLiteral("en")};
    std::unique_ptr<services::Workspace> workspace;
    std::unique_ptr<services::VoiceNotes> voice;

private:
    void open();

    const services::Library &m_packs;
    std::unique_ptr<viewmodels::PatientSpace> m_space;
};

/// The role `name` of row `row`.
[[nodiscard]] QVariant cell(const QAbstractItemModel *model, int row, const char *name);

} // namespace testsupport
