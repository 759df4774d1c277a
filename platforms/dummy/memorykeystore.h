// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/keystore.h"

#include <map>

namespace platform {

/// Secrets that live as long as the object, and fail on demand. For tests.
class MemoryKeystore final : public Keystore {
public:
    [[nodiscard]] Result<std::optional<std::string>> read(const std::string &name) override
    {
        if (unavailable)
            return Error{ErrorCode::Unavailable, "the keystore is switched off"};
        const auto found = secrets.find(name);
        return found == secrets.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Result<void> create(const std::string &name, const std::string &secret) override
    {
        if (unavailable)
            return Error{ErrorCode::Unavailable, "the keystore is switched off"};
        if (!secrets.emplace(name, secret).second)
            return Error{ErrorCode::Conflict, "the secret exists"};
        return {};
    }
    [[nodiscard]] Result<void> remove(const std::string &name) override
    {
        if (unavailable)
            return Error{ErrorCode::Unavailable, "the keystore is switched off"};
        secrets.erase(name);
        return {};
    }
    [[nodiscard]] std::string_view backend() const override { return "memory"; }

    std::map<std::string, std::string> secrets;
    bool unavailable = false;
};

} // namespace platform
