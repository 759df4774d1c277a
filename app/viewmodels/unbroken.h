// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace viewmodels {

/// Words that somebody typed, as a prescription or a phone number: each number keeps what follows it on its line, so that
/// "1 comprimé", "14 h" and "01 99 00 10 01" never part at the end of a line of large letters.
[[nodiscard]] QString unbroken(const std::string &text);

} // namespace viewmodels
