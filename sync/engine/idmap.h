// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <string>

namespace engine {

/// Which of our resources is which at a server that gives its own ids. Port, implemented in app/store. Durable when a call returns.
class IdMap {
public:
    virtual ~IdMap() = default;

    /// Empty when none is known.
    [[nodiscard]] virtual platform::Result<std::string> serverId(const std::string &type, const std::string &id) const = 0;
    [[nodiscard]] virtual platform::Result<std::string> ourId(const std::string &type, const std::string &serverId) const = 0;
    [[nodiscard]] virtual platform::Result<void> keep(const std::string &type, const std::string &id, const std::string &serverId) = 0;
};

} // namespace engine
