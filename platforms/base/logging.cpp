// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/logging.h"

#include <cstdio>
#include <mutex>

namespace platform {

namespace {

std::mutex s_mutex;

void toStandardError(LogLevel level, std::string_view category, std::string_view message)
{
    if (level < LogLevel::Warning)
        return;
    std::fprintf(stderr, "%.*s: %.*s\n", int(category.size()), category.data(), int(message.size()), message.data());
}

LogSink &sink()
{
    static LogSink current = toStandardError;
    return current;
}

} // namespace

void setLogSink(LogSink newSink)
{
    const std::lock_guard lock(s_mutex);
    sink() = newSink ? std::move(newSink) : LogSink(toStandardError);
}

void Logger::write(LogLevel level, std::string_view message) const
{
    const std::lock_guard lock(s_mutex);
    sink()(level, m_category, message);
}

} // namespace platform
