// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/error.h"
#include "platforms/base/result.h"
#include "sync/http/httpclient.h"

#include <optional>
#include <string>

/// What a server's answer means to us. Private to this folder.
namespace engine {

[[nodiscard]] bool isSuccess(int status);

/// A refusal that speaks FHIR comes from the server itself; anything else may come from a proxy on the way.
[[nodiscard]] bool speaksFhir(const std::string &body);

/// The error a status stands for; none for 2xx. The detail holds the status and the coded part of an OperationOutcome, never
/// its sentences: we do not know what another server writes there.
[[nodiscard]] std::optional<platform::Error> errorOf(const http::Response &response);

/// Whether a refusal is about the size of the bundle and not about what it says.
[[nodiscard]] bool isSizeComplaint(const http::Response &response);

/// `W/"3"` or `"3"` or `3` -> `3`
[[nodiscard]] std::string versionOfEtag(std::string_view etag);

} // namespace engine
