// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

struct CommandLine;

/// Does what --trust, --install-pack and --remove-pack ask, in this order, and says how it ended; no window. 1 when any of
/// it was refused.
[[nodiscard]] int keepPacks(const CommandLine &line);

/// Whether the arguments ask for that: no display is needed then.
[[nodiscard]] bool asksForPacks(int argc, char **argv);
