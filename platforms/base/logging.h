// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace platform {

enum class LogLevel { Debug, Info, Warning, Error };

/// Where log lines go. `main` connects it (to Qt's categories in the app, to JSON lines in the hub); until then
/// warnings and errors go to standard error. Called from any thread.
using LogSink = std::function<void(LogLevel, std::string_view category, std::string_view message)>;
void setLogSink(LogSink sink);

/// One category per folder. Messages are whole English sentences and never hold anything about a person: no name,
/// no identifier of a person, no value they entered. Request ids and counts are welcome.
class Logger {
public:
    constexpr explicit Logger(std::string_view category) : m_category(category) {}

    void debug(std::string_view message) const { write(LogLevel::Debug, message); }
    void info(std::string_view message) const { write(LogLevel::Info, message); }
    void warning(std::string_view message) const { write(LogLevel::Warning, message); }
    void error(std::string_view message) const { write(LogLevel::Error, message); }

private:
    void write(LogLevel level, std::string_view message) const;

    std::string_view m_category;
};

} // namespace platform
