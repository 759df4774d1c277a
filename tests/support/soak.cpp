// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/soak.h"

#include <cstdlib>

namespace testsupport {

int rounds(int usual)
{
    const char *wanted = std::getenv("PASSERELLE_SOAK");
    const int count = wanted ? std::atoi(wanted) : 0;
    return count > 0 ? count : usual;
}

} // namespace testsupport
