// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/library.h"
#include "app/viewmodels/wording.h"

#include <optional>
#include <string>

namespace viewmodels {

/// The page somebody was reading when they had a question. It travels as the context of a message:
/// "unit:heart-failure/daily-weighing?page=3&level=1"; without a page, "unit:heart-failure/daily-weighing".
struct UnitSubject {
    domain::UnitRef unit;
    int page = 0;  ///< from 1; 0 when no page is meant
    int level = 0; ///< at which the page is counted

    friend bool operator==(const UnitSubject &, const UnitSubject &) = default;
};

[[nodiscard]] std::string messageContext(const UnitSubject &subject);
/// Nothing when the message is not about a unit.
[[nodiscard]] std::optional<UnitSubject> unitSubject(const std::string &messageContext);
/// "About: Weigh yourself each morning, page 3"; empty when the message is about no unit of this device.
[[nodiscard]] QString aboutText(const std::string &messageContext, const services::Library &library, const Wording &wording);

} // namespace viewmodels
