// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/surroundings.h"

namespace platform {

/// A device whose network and battery are what a test says.
class SetSurroundings final : public Surroundings {
public:
    [[nodiscard]] State state() const override { return m_state; }
    void readyToSleep() override { ++sleeps; }

    void set(const State &state)
    {
        m_state = state;
        tell(Event::Changed);
    }
    void closeLid() { tell(Event::GoingToSleep); }

    int sleeps = 0; ///< how often it was let go to sleep

private:
    State m_state;
};

} // namespace platform
