// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <string>
#include <string_view>

namespace platform {

/// RFC 9562 version 7: 48 bits of Unix milliseconds, then random bits. Lower case.
[[nodiscard]] std::string uuidV7(Instant at);

/// RFC 9562 version 5: SHA-1 of the namespace UUID and a name. The same inputs give the same id on every device,
/// which is how two devices confirming one dose write one resource.
/// @pre `namespaceId` is a UUID in its usual text form.
[[nodiscard]] std::string uuidV5(std::string_view namespaceId, std::string_view name);

/// Whether `text` is a UUID as we write it: lower-case hexadecimal, 8-4-4-4-12.
[[nodiscard]] bool isUuid(std::string_view text);

/// Namespace of every id Passerelle derives.
inline constexpr std::string_view kPasserelleNamespace = "6f0d5b8e-3c1a-5d7e-9a42-7b1f0c9e8d21";

} // namespace platform
