// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/eligibility.h"

#include <QString>

namespace viewmodels {

/// The names of the lists and episodes, and every reason that speaks against one, in words.
[[nodiscard]] QString listTitle(domain::PepsList list);
[[nodiscard]] QString episodeTitle(domain::SurgeryEpisode episode);
[[nodiscard]] QString faultText(domain::PepsFault fault, domain::PepsList list);
[[nodiscard]] QString faultText(domain::EpisodeFault fault);
/// What is asked under an item: "peps/doctor".
[[nodiscard]] QString eligibilityQuestion(const std::string &item);

} // namespace viewmodels
