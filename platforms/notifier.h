// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace platform {

/// A short message of the system, outside our window. It may be read by whoever looks at the device.
struct Notification {
    struct Action {
        std::string key;
        std::string label;

        friend bool operator==(const Action &, const Action &) = default;
    };

    std::string id; ///< one shown again under the same id replaces the first
    std::string title;
    std::string body;
    std::vector<Action> actions; ///< where the system shows buttons; "open" is pressing the message itself

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Shows messages while our window may not be seen. Port. Whether one was shown is told, never assumed.
class Notifier {
public:
    virtual ~Notifier() = default;

    /// `done` is called once, now or later on this thread: shown, or why not (`Unavailable` when the system shows none).
    virtual void show(const Notification &notification, std::function<void(Result<void>)> done) = 0;
    virtual void withdraw(const std::string &id) = 0;
    /// What shows them, for the log and the settings page: "freedesktop", "none".
    [[nodiscard]] virtual std::string_view backend() const = 0;

    /// Called with the id and the action a person chose.
    void setListener(std::function<void(const std::string &id, const std::string &action)> listener) { m_listener = std::move(listener); }

protected:
    void chosen(const std::string &id, const std::string &action)
    {
        if (m_listener)
            m_listener(id, action);
    }

private:
    std::function<void(const std::string &, const std::string &)> m_listener;
};

} // namespace platform
