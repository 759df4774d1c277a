// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/instruments.h"

#include <algorithm>

namespace domain {

bool mayBeShown(const std::string &instrument, InstrumentTerms terms, std::span<const InstrumentGrant> grants, LocalDay today)
{
    return terms == InstrumentTerms::Free || std::ranges::any_of(grants, [&](const InstrumentGrant &grant) {
        return grant.instrument == instrument && !grant.by.empty() && !grant.document.empty() && grant.from <= today &&
               (!grant.until || today <= *grant.until);
    });
}

} // namespace domain
