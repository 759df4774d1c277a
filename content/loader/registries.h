// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace content
{

// What the project knows beyond any pack, from the files of content/schema compiled in.

/// A published questionnaire or scale and what its owner allows.
struct KnownInstrument {
    std::string id;
    std::vector<std::string> names; ///< as texts write them; acronyms keep their capitals
    InstrumentLicence licence = InstrumentLicence::Required;
    std::string terms; ///< what was found, in a few words

    friend bool operator==(const KnownInstrument &, const KnownInstrument &) = default;
};

[[nodiscard]] const std::vector<KnownInstrument> &knownInstruments();
/// The topics advice may be about: two packs can only contradict each other in words they share.
[[nodiscard]] const std::vector<std::string> &adviceTopics();

} // namespace content
