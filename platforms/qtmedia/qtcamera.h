// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/camera.h"

#include <memory>

namespace platform {

/// The default camera of the system, through Qt Multimedia.
class QtCamera final : public Camera {
public:
    QtCamera();
    ~QtCamera() override;

    [[nodiscard]] bool isThere() const override;
    void start(std::function<void(const GrayImage &)> frame, std::function<void(const Error &)> failed) override;
    void stop() override;

private:
    struct Running;
    std::unique_ptr<Running> m_running; ///< none while it does not watch: the light of the camera is off
};

} // namespace platform
