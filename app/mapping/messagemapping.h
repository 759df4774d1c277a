// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "platforms/base/result.h"
#include "sync/fhir/communication.h"

namespace mapping {

/// A message and, once somebody has read it, that.
[[nodiscard]] fhir::Communication toFhir(
    const domain::Message &message, const std::optional<domain::Receipt> &receipt, const std::optional<fhir::Communication> &base);

struct ReadMessage {
    domain::Message message;
    std::optional<domain::Receipt> receipt;
};
[[nodiscard]] platform::Result<ReadMessage> messageFrom(const fhir::Communication &communication);

} // namespace mapping
