// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/localtext.h"
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

/// Somebody who may be of a team. Packs ask for roles, the centre gives them to people, and both must mean the same.
struct KnownRole {
    std::string id;
    LocalText title; ///< the job in plain words
    LocalText ask;   ///< when to ask them
};

[[nodiscard]] const std::vector<KnownInstrument> &knownInstruments();
[[nodiscard]] const std::vector<KnownRole> &knownRoles();
/// Nothing for an id that is not in the list.
[[nodiscard]] const KnownRole *knownRole(std::string_view id);
/// Ids of things a unit may need at home; the app has words for each.
[[nodiscard]] const std::vector<std::string> &knownEquipment();
/// The topics advice may be about: two packs can only contradict each other in words they share.
[[nodiscard]] const std::vector<std::string> &adviceTopics();

} // namespace content
