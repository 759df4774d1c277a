// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/keystore.h"

#include <memory>

struct CommandLine;

/// Where this start keeps secrets: the keychain of the system, or a folder, which is for trials and has to be asked for with
/// --key-dir. A device whose keys lie in a folder from before there was a keychain goes on with it: its keys are not
/// looked for elsewhere. There is no other fallback.
[[nodiscard]] std::unique_ptr<platform::Keystore> keyPlace(const CommandLine &line);
