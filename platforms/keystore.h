// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <memory>
#include <optional>
#include <string>

namespace platform {

/// Where the device keeps secrets. Port.
///
/// "There is no such secret" and "the secrets cannot be reached" are different answers: whoever takes one for the
/// other makes a new key and locks people out of their own data.
class Keystore {
public:
    virtual ~Keystore() = default;

    /// The bytes, none when the store was reached and has no such secret, or `Unavailable`.
    [[nodiscard]] virtual Result<std::optional<std::string>> read(const std::string &name) = 0;
    /// Durable when it returns. Refuses to replace a secret: `Conflict`.
    [[nodiscard]] virtual Result<void> create(const std::string &name, const std::string &secret) = 0;
    /// Forgets a secret, durably as far as the medium allows. Fine when there was none. Only for a secret that opens nothing any
    /// more: whoever calls this has another way to the data, proven.
    [[nodiscard]] virtual Result<void> remove(const std::string &name) = 0;
    /// What protects the secrets, for the log and the settings page: "file", "memory".
    [[nodiscard]] virtual std::string_view backend() const = 0;
};

} // namespace platform
