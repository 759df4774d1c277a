// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"

namespace domain {

/// A person says that a step of a dated protocol is done: "I choose who takes me home". Units and measures of a protocol
/// need no word: what was learned and measured speaks for itself.
struct StepMark {
    Envelope envelope;
    std::string pack;
    std::string step;

    friend bool operator==(const StepMark &, const StepMark &) = default;
};

} // namespace domain
