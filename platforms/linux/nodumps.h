// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace platform {

/// From here on a crash leaves no image of the memory on the disk, and no other program of this account may read it.
void refuseDumps();

} // namespace platform
