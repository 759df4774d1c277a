// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/answer.h"

#include "sync/fhir/json.h"
#include "sync/fhir/operationoutcome.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

using platform::ErrorCode;

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401: return ErrorCode::Unauthorized;
    case 403: return ErrorCode::Forbidden;
    case 404: return ErrorCode::NotFound;
    case 408: return ErrorCode::Timeout;
    case 409:
    case 412: return ErrorCode::Conflict;
    case 410: return ErrorCode::Gone;
    case 413: return ErrorCode::TooLarge;
    case 429: return ErrorCode::ServerBusy;
    default: break;
    }
    if (status >= 500)
        return ErrorCode::ServerBusy;
    // Below 400 and not 2xx: a redirect, most often the sign-in page of somebody's Wi-Fi.
    return status >= 400 ? ErrorCode::Rejected : ErrorCode::BadReply;
}

} // namespace

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool speaksFhir(const std::string &body)
{
    const auto head = fhir::readHead(body);
    return head && head->type == "OperationOutcome";
}

std::optional<platform::Error> errorOf(const http::Response &response)
{
    if (isSuccess(response.status))
        return std::nullopt;
    std::string detail = "HTTP " + std::to_string(response.status);
    if (const auto outcome = fhir::read<fhir::OperationOutcome>(response.body); outcome && !outcome->issue.empty()) {
        const fhir::OperationOutcomeIssue &issue = outcome->issue.front();
        detail += ", " + issue.code;
        if (!issue.expression.empty())
            detail += " at " + issue.expression.front();
    }
    return platform::Error{codeOf(response.status), std::move(detail)};
}

bool isSizeComplaint(const http::Response &response)
{
    if (response.status == 413)
        return true;
    if (response.status != 400)
        return false;
    const auto outcome = fhir::read<fhir::OperationOutcome>(response.body);
    if (!outcome)
        return false;
    // Servers say it in prose as often as in a code. A wrong guess only costs smaller bundles until the next discovery.
    constexpr std::array<std::string_view, 6> kPhrases{"too many", "too large", "too long", "than allowed", "exceed", "maximum"};
    return std::any_of(outcome->issue.begin(), outcome->issue.end(), [&](const fhir::OperationOutcomeIssue &issue) {
        if (issue.code == "too-costly" || issue.code == "too-long")
            return true;
        const std::string said = issue.diagnostics + (issue.details ? " " + issue.details->text : std::string());
        return std::any_of(kPhrases.begin(), kPhrases.end(), [&](std::string_view phrase) { return said.find(phrase) != std::string::npos; });
    });
}

std::string versionOfEtag(std::string_view etag)
{
    if (etag.starts_with("W/"))
        etag.remove_prefix(2);
    if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"')
        etag = etag.substr(1, etag.size() - 2);
    return std::string(etag);
}

} // namespace engine
