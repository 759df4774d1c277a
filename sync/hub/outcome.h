// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <exception>
#include <optional>
#include <string>
#include <utility>

namespace hub {

/// Why a request is not served: an HTTP status, a FHIR issue code, and words for the developer of the client that
/// hold nothing about a person. Thrown anywhere below a route, so that an open transaction rolls back on its way
/// out; caught in two places, the router and the entries of a batch. It never leaves sync/hub.
class Refusal : public std::exception {
public:
    Refusal(int httpStatus, std::string issueCode, std::string words, std::string where = {})
        : status(httpStatus), code(std::move(issueCode)), diagnostics(std::move(words)), expression(std::move(where))
    {
    }

    [[nodiscard]] const char *what() const noexcept override { return diagnostics.c_str(); }
    /// The same refusal seen from a bundle: "Observation.subject" becomes "Bundle.entry[3].resource.subject".
    [[nodiscard]] Refusal inEntry(std::size_t index) const;
    /// The same, knowing whose record was asked for.
    [[nodiscard]] Refusal about(std::string whose) const;

    int status;
    std::string code;
    std::string diagnostics;
    std::string expression;
    std::optional<int> retryAfterSeconds;
    std::string challenge; ///< of a 401: what WWW-Authenticate says; empty for the usual
    std::string patient;  ///< whose record was asked for, for the access log alone
};

/// The refusal for a failure of the database: 503 when trying again helps, 400 for bytes it does not take, else 500.
[[nodiscard]] Refusal refusalFrom(const platform::Error &error);

/// Inside a catch block: the refusal that is being handled, or the one that says best what else was thrown.
[[nodiscard]] Refusal refusalInFlight();

/// The value, or the failure thrown as a Refusal.
template <typename T>
T require(platform::Result<T> result)
{
    if (!result)
        throw refusalFrom(result.error());
    return std::move(result).value();
}

inline void require(platform::Result<void> result)
{
    if (!result)
        throw refusalFrom(result.error());
}

/// A FHIR OperationOutcome as JSON text.
[[nodiscard]] std::string toOperationOutcome(const Refusal &refusal);

} // namespace hub
