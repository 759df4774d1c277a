// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/firststart.h"
#include "app/viewmodels/appviewmodel.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/dummy/stillcamera.h"
#include "tests/support/fakeclock.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <memory>

namespace testsupport {

/// Somebody's device with the real packs. The app can be killed and started again as often as a test wants.
class PersonalDevice {
public:
    PersonalDevice()
    {
        options.dataFolder = folder.path();
        options.packsFolder = testsupport::inSource("content/packs");
        options.pictosFolder = testsupport::inSource("content/pictos");
        options.language = QStringLiteral("en");
        options.lockCost = {1, 8192};
    }

    /// The app is gone without a word, and somebody opens it.
    viewmodels::AppViewModel &start()
    {
        app.reset();
        app = std::make_unique<viewmodels::AppViewModel>(options, keys, clock);
        app->open();
        return *app;
    }
    void skipTo(services::StartStep step)
    {
        const auto store = services::Profile::open(folder.path(), keys)->openStore();
        (void)services::FirstStart((**store).settings).goTo(step).has_value();
    }
    /// A patient who was linked before there were steps.
    void enrol(const std::string &patient = "0190b7a0-0000-7000-8000-00000000d001")
    {
        const auto store = services::Profile::open(folder.path(), keys)->openStore();
        (void)services::saveIdentity((**store).settings, {domain::role::kPatient, {patient}, {patient}, "http://127.0.0.1:9"}).has_value();
    }

    TempFolder folder;
    FakeClock clock;
    platform::MemoryKeystore keys;
    viewmodels::AppOptions options;
    std::unique_ptr<viewmodels::AppViewModel> app;
};

} // namespace testsupport
