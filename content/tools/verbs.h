// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/tools/arguments.h"

namespace tools
{

// What a verb ends with: the exit code of the program.
constexpr int kDone = 0;
constexpr int kRefused = 1; ///< understood, and the answer is no
constexpr int kMisused = 2; ///< the call itself makes no sense

// One file each.
[[nodiscard]] int check(Arguments arguments);
[[nodiscard]] int newPack(Arguments arguments);
[[nodiscard]] int lint(Arguments arguments);
[[nodiscard]] int marks(Arguments arguments);
[[nodiscard]] int report(Arguments arguments);
[[nodiscard]] int build(Arguments arguments);
[[nodiscard]] int keygen(Arguments arguments);
[[nodiscard]] int sign(Arguments arguments);
[[nodiscard]] int verify(Arguments arguments);
[[nodiscard]] int trust(Arguments arguments);

} // namespace tools
