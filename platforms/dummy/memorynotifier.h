// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/notifier.h"

namespace platform {

/// Remembers what it was asked to show, and answers for a person. For tests, and where the system shows nothing.
class MemoryNotifier final : public Notifier {
public:
    void show(const Notification &notification, std::function<void(Result<void>)> done) override
    {
        if (!unavailable)
            shown.push_back(notification);
        done(unavailable ? Result<void>(Error{ErrorCode::Unavailable, "notifications are switched off"}) : Result<void>());
    }
    void withdraw(const std::string &id) override { withdrawn.push_back(id); }
    [[nodiscard]] std::string_view backend() const override { return "none"; }

    /// A person presses a button of a message.
    void choose(const std::string &id, const std::string &action) { chosen(id, action); }

    std::vector<Notification> shown;
    std::vector<std::string> withdrawn;
    bool unavailable = false;
};

} // namespace platform
