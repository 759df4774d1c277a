// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/places.h"

namespace testsupport {

std::filesystem::path inSource(std::string_view path) { return std::filesystem::path(PASSERELLE_SOURCE_DIR) / path; }

std::filesystem::path inBuild(std::string_view path) { return std::filesystem::path(PASSERELLE_BINARY_DIR) / path; }

} // namespace testsupport
