// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/access.h"
#include "sync/hub/storage.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace hub {

/// Who touched the record of which patient, and who was refused it, appended to the encrypted database with
/// the size of what they were given; each row carries the hash of the one before. Rows wait in memory for at most a
/// second, so that reading does not cost a write each time: a power cut may lose that last second of reads.
class Audit {
public:
    explicit Audit(Storage &storage);
    ~Audit();
    Audit(const Audit &) = delete;
    Audit &operator=(const Audit &) = delete;

    /// What somebody who is signed in asked for and was not given; `patient` empty when no record was meant.
    void addRefusal(const Caller &caller, const std::string &patient, int status, const std::string &action, const std::string &request,
        platform::Instant now);
    void add(const Caller &caller, const std::vector<std::string> &patients, const std::string &action, const std::string &request,
        std::size_t bytes, platform::Instant now);

private:
    struct Row {
        platform::Instant at;
        std::string session;
        std::string actor;
        std::string patient;
        std::string action;
        std::string request;
        std::size_t bytes = 0;
    };

    void run();
    void append(const std::vector<Row> &rows);

    Storage &m_storage;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Row> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

/// How the action of a refused request begins in the log.
inline constexpr std::string_view kRefusedAction = "refused ";

/// The first row that does not follow from the one before it: somebody took a row out or changed it. Nothing when all is well.
[[nodiscard]] std::optional<std::int64_t> brokenAccessLogRow(Storage &storage);
/// The number and the hash of the last row. Written down elsewhere, they show later whether rows were cut off at the end.
struct LastLogRow {
    std::int64_t seq = 0;
    std::string hash;
};
[[nodiscard]] LastLogRow lastAccessLogRow(Storage &storage);

} // namespace hub
