// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// What libFuzzer calls; FUZZ_TARGET is one of the functions of fuzztargets.h.
#include "tests/fuzz/fuzztargets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::FUZZ_TARGET({reinterpret_cast<const char *>(data), size});
    return 0;
}
