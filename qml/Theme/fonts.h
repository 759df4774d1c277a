// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace theme {

/// Makes the embedded letters known and the default of the program. Call once, after QGuiApplication is made.
/// False when a face is missing or unreadable: the program still runs, with the letters of the machine.
[[nodiscard]] bool loadFonts();

} // namespace theme
