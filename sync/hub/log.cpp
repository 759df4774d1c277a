// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/log.h"

#include "platforms/base/clock.h"
#include "platforms/base/logging.h"
#include "sync/hub/rawjson.h"

#include <atomic>
#include <cstdio>

namespace hub {

namespace {

std::atomic<bool> s_on{false};

std::string_view toText(platform::LogLevel level)
{
    switch (level) {
    case platform::LogLevel::Debug:
        return "debug";
    case platform::LogLevel::Info:
        return "info";
    case platform::LogLevel::Warning:
        return "warning";
    case platform::LogLevel::Error:
        break;
    }
    return "error";
}

std::string head(std::string_view level, std::string_view category)
{
    return "{\"time\":\"" + platform::toIso(platform::SystemClock().now()) + "\",\"level\":\"" + std::string(level) + "\",\"category\":"
        + jsonString(category);
}

void writeLine(const std::string &line)
{
    std::fputs(line.c_str(), stderr); // one call, so that lines of several threads do not mix
}

} // namespace

void logJsonLines(bool debug)
{
    s_on = true;
    platform::setLogSink([debug](platform::LogLevel level, std::string_view category, std::string_view message) {
        if (level != platform::LogLevel::Debug || debug)
            writeLine(head(toText(level), category) + ",\"message\":" + jsonString(message) + "}\n");
    });
}

void logRequest(const RequestLine &line)
{
    if (!s_on)
        return;
    char ms[32];
    std::snprintf(ms, sizeof ms, "%.1f", line.ms);
    writeLine(head("info", "http") + ",\"request\":" + jsonString(line.request) + ",\"method\":" + jsonString(line.method) + ",\"route\":"
        + jsonString(line.route) + ",\"status\":" + std::to_string(line.status) + ",\"ms\":" + ms + "}\n");
}

} // namespace hub
