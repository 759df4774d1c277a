// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/wallclock.h"

#include <span>
#include <string>

namespace domain {

/// Terms of a published questionnaire. `Unknown`: nobody found them in writing, which is no permission.
enum class InstrumentTerms { Free, Required, Unknown };

/// Somebody who may allow it, allowed it, in writing.
struct InstrumentGrant {
    std::string instrument;
    std::string by;
    std::string document;
    LocalDay from;
    std::optional<LocalDay> until;

    friend bool operator==(const InstrumentGrant &, const InstrumentGrant &) = default;
};

/// The gate every instrument passes before a screen shows it: free, or granted today by somebody in some document.
[[nodiscard]] bool mayBeShown(const std::string &instrument, InstrumentTerms terms, std::span<const InstrumentGrant> grants, LocalDay today);

} // namespace domain
