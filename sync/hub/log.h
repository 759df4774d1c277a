// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace hub {

/// Sends the log of this process to standard error, one JSON object a line: time, level, category, message. Warnings
/// and up, information too, debugging when asked.
void logJsonLines(bool debug);

/// One served request. The route is a pattern: ids of people never reach the log.
struct RequestLine {
    std::string_view request;
    std::string_view method;
    std::string_view route;
    int status;
    double ms;
};
void logRequest(const RequestLine &line);

} // namespace hub
