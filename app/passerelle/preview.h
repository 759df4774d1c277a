// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

struct CommandLine;

/// Shows a pack to its author until the window is closed. A script may play in it, as in the app.
[[nodiscard]] int runPreview(const CommandLine &line);
