// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace testsupport {

/// How often a test with a random part repeats it: `usual` in the suite, what PASSERELLE_SOAK says on demand (./dev soak).
[[nodiscard]] int rounds(int usual);

} // namespace testsupport
