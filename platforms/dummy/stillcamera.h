// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/camera.h"

namespace platform {

/// A camera that shows what it is given, when it is told to, and fails on demand. For tests.
class StillCamera final : public Camera {
public:
    [[nodiscard]] bool isThere() const override { return there; }
    void start(std::function<void(const GrayImage &)> frame, std::function<void(const Error &)> failed) override
    {
        ++starts;
        if (refuses) {
            failed({ErrorCode::Forbidden, "the camera is switched off"});
            return;
        }
        m_frame = std::move(frame);
    }
    void stop() override { m_frame = nullptr; }

    void show(const GrayImage &image)
    {
        if (m_frame)
            m_frame(image);
    }
    [[nodiscard]] bool isWatching() const { return m_frame != nullptr; }

    bool there = true;
    bool refuses = false;
    int starts = 0;

private:
    std::function<void(const GrayImage &)> m_frame;
};

} // namespace platform
