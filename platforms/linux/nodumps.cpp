// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/linux/nodumps.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace platform {

void refuseDumps()
{
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && defined(NDEBUG)
    // Programs that collect crashes through a pipe do not ask for the limit. In a build for development a debugger may come.
    (void)::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace platform
