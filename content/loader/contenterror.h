// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace content {

/// One thing an author must mend, said so that it can be mended: where, what is wrong, what to do.
struct ContentError {
    std::string file; ///< relative to the pack folder, with '/'
    int line = 0;     ///< from 1; 0 when the file as a whole is meant
    std::string code; ///< stable token, "json-syntax"
    std::string reason;
    std::string remedy;

    friend bool operator==(const ContentError &, const ContentError &) = default;
};

} // namespace content
