// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace platform {

/// The voice of the device. Port.
///
/// One sentence is said at a time, on the thread of the caller. There is no pause: whoever goes on later says the sentence
/// again from its beginning, which is also what a listener wants.
class Speech {
public:
    enum class Pace { Usual, Slow };
    enum class Outcome {
        Said,     ///< to its end
        Replaced, ///< somebody else has something said
        NoVoice,  ///< the device does not speak this language
        Failed,
    };
    using Ended = std::function<void(Outcome)>;

    virtual ~Speech() = default;

    /// Says `text` in `language` ("fr") and drops what is being said. `ended` is called once, on this thread and possibly
    /// before this returns; never for what `stop` ended.
    virtual void say(const std::string &text, const std::string &language, Pace pace, Ended ended) = 0;
    virtual void stop() = 0;
    /// A screen reader speaks already: two voices at once cannot be understood.
    [[nodiscard]] virtual bool isScreenReaderOn() const = 0;
};

} // namespace platform
