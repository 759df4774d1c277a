// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace hub {

/// The lines of a configuration file, "option = value", in their order: the options are those of the command line without their
/// dashes. Empty lines and lines that begin with # say nothing. The detail of an error is a sentence for the operator.
[[nodiscard]] platform::Result<std::vector<std::pair<std::string, std::string>>> readConfigFile(const std::filesystem::path &file);

} // namespace hub
