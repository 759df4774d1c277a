// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/storage.h"

#include <optional>
#include <string>
#include <string_view>

namespace hub {

/// Sign-in of professionals by name and password. A hospital puts its own identity provider in front of this.
void setAccount(Storage &storage, std::string_view username, const std::string &password, std::string_view practitioner);
[[nodiscard]] bool hasAccount(Storage &storage, std::string_view username);
/// The id of the Practitioner, when the password is right. Takes as long for a name that does not exist.
[[nodiscard]] std::optional<std::string> practitionerFor(Storage &storage, std::string_view username, const std::string &password);

} // namespace hub
