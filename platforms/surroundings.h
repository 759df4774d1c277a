// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace platform {

/// What the device can spare just now, and when it is about to sleep. Port; used from one thread. Where the system says nothing,
/// everything is as if there was plenty.
class Surroundings {
public:
    struct State {
        bool isOnline = true;      ///< false only when the system is sure
        bool isMetered = false;    ///< somebody pays by the megabyte
        bool isBatteryLow = false; ///< and nothing charges it

        friend bool operator==(const State &, const State &) = default;
    };
    enum class Event { Changed, GoingToSleep };

    virtual ~Surroundings() = default;

    [[nodiscard]] virtual State state() const = 0;
    /// Nothing is under way any more: the device need not wait with its sleep. After `GoingToSleep`, soon; the system does not wait long.
    virtual void readyToSleep() = 0;

    /// One listener. None: the device sleeps when it likes.
    void setListener(std::function<void(Event)> listener) { m_listener = std::move(listener); }

protected:
    void tell(Event event)
    {
        if (m_listener)
            m_listener(event);
        else if (event == Event::GoingToSleep)
            readyToSleep();
    }

private:
    std::function<void(Event)> m_listener;
};

} // namespace platform
