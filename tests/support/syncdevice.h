// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/serverprofile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fhirserverfake.h"
#include "tests/support/memorysync.h"

#include <string>

namespace testsupport {

/// One device and its server, signed in. Each test of the engine adds what it does with them.
struct SyncDevice {
    FakeClock clock;
    FhirServerFake server{clock};
    MemoryOutbox outbox;
    MemoryReplica replica{outbox};
    MemoryTokenStore tokens;
    engine::ServerProfile profile;

    SyncDevice() { tokens.tokens = server.tokens(); }

    void serverHolds(int count)
    {
        for (int i = 0; i < count; ++i)
            server.put("Task", "t" + std::to_string(i), "requested");
    }
};

} // namespace testsupport
