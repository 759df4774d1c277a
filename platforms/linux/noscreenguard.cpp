// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/screenguard.h"

namespace platform {

namespace {

/// Neither X11 nor Wayland lets a window refuse to be pictured, and iOS pictures what stands when the app leaves: the cover.
class NoScreenGuard final : public ScreenGuard {
public:
    void protect(bool) override {}
};

} // namespace

std::unique_ptr<ScreenGuard> systemScreenGuard()
{
    return std::make_unique<NoScreenGuard>();
}

} // namespace platform
