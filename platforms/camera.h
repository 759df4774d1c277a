// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/error.h"
#include "platforms/qrreader.h"

#include <functional>

namespace platform {

/// A camera that is looked through, never recorded. Port. Starting asks the person where the system wants that.
class Camera {
public:
    virtual ~Camera() = default;

    /// Whether the device has one. Asks nobody.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Frames come on the thread of the caller, a few a second, until `stop`; `failed` at most once: `Unavailable`, or `Forbidden`
    /// when the person or the system said no.
    virtual void start(std::function<void(const GrayImage &)> frame, std::function<void(const Error &)> failed) = 0;
    virtual void stop() = 0;
};

} // namespace platform
