// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace sqlite {

/// The version of SQLCipher that was loaded, "4.6.1 community"; empty when the library that answers cannot encrypt.
[[nodiscard]] std::string cipherVersion();

} // namespace sqlite
