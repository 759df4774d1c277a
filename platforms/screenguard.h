// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace platform {

/// Keeps the system from making pictures of the window: for its list of open apps, for who records the screen. Port.
///
/// Where a system has no such thing the window covers itself while it is not in front, which does not stop a recording.
class ScreenGuard {
public:
    virtual ~ScreenGuard() = default;

    virtual void protect(bool isOn) = 0;
};

/// That of the system one builds for; one that does nothing where there is none.
[[nodiscard]] std::unique_ptr<ScreenGuard> systemScreenGuard();

} // namespace platform
