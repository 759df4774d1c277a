// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace tools
{

/// passerelle-pack lint [FOLDER…] [--json] [--on DAY]: 0 when nothing is to mend, 1 when something is, 2 when the call
/// makes no sense. Without a folder, every pack of content/packs.
[[nodiscard]] int lint(const std::vector<std::string> &arguments);

} // namespace tools
