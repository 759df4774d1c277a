// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/outcome.h"

#include "platforms/base/logging.h"

#include <nlohmann/json.hpp>

namespace hub {

namespace {

constexpr platform::Logger kLog{"hub"};

} // namespace

Refusal Refusal::inEntry(std::size_t index) const
{
    Refusal seen = *this;
    seen.expression = "Bundle.entry[" + std::to_string(index) + "]";
    if (!expression.empty()) {
        const std::size_t dot = expression.find('.');
        seen.expression += ".resource" + (dot == std::string::npos ? std::string() : expression.substr(dot));
    }
    return seen;
}

Refusal Refusal::about(std::string whose) const
{
    Refusal known = *this;
    known.patient = std::move(whose);
    return known;
}

Refusal refusalFrom(const platform::Error &error)
{
    kLog.error("The database refused: " + error.detail + ".");
    if (platform::isTransient(error.code)) {
        Refusal refusal{503, "transient", "The hub cannot store or read right now; try again."};
        refusal.retryAfterSeconds = 5;
        return refusal;
    }
    if (error.code == platform::ErrorCode::Invalid)
        return {400, "value", "A text holds bytes that cannot be kept."};
    return {500, "exception", "The hub has an internal problem; its log says more."};
}

Refusal refusalInFlight()
{
    try {
        throw;
    } catch (const Refusal &refusal) {
        return refusal;
    } catch (const nlohmann::json::type_error &) {
        return {422, "structure", "An element has another JSON type than FHIR gives it."};
    } catch (const std::exception &) {
        // what() is left out of the log: it may quote what a client sent.
        kLog.error("A request met an unexpected exception.");
        return {500, "exception", "The hub has an internal problem; its log says more."};
    }
}

std::string toOperationOutcome(const Refusal &refusal)
{
    nlohmann::ordered_json issue{{"severity", "error"}, {"code", refusal.code}, {"diagnostics", refusal.diagnostics}};
    if (!refusal.expression.empty())
        issue["expression"] = {refusal.expression};
    const nlohmann::ordered_json outcome{{"resourceType", "OperationOutcome"}, {"issue", {issue}}};
    // Diagnostics may quote what a client sent, an unknown parameter for instance: bad bytes must not throw here.
    return outcome.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace hub
