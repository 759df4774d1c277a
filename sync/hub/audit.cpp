// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/audit.h"

#include "platforms/base/bytes.h"
#include "platforms/base/logging.h"

#include <chrono>
#include <type_traits>
#include <utility>

namespace hub {

namespace {

constexpr platform::Logger kLog{"audit"};
constexpr std::chrono::seconds kLongestWait{1};
constexpr std::size_t kManyRows = 256;

/// Each value with its length before it: nothing can be moved from one into the next without a trace.
template <typename... Values>
std::string chained(const std::string &previous, const Values &...values)
{
    std::string text = previous;
    const auto add = [&text](const auto &value) {
        if constexpr (std::is_integral_v<std::decay_t<decltype(value)>>)
            text += '|' + std::to_string(value);
        else
            text += '|' + std::to_string(value.size()) + ':' + value;
    };
    (add(values), ...);
    return platform::toHex(platform::sha256(text));
}

/// Where the chain ends: the number of its last row and the hash of it.
struct Link {
    std::int64_t seq = 0;
    std::string hash;
};

Link lastLink(db::Connection &database)
{
    auto query = require(database.prepare("SELECT seq, hash FROM access_log ORDER BY seq DESC LIMIT 1"));
    return require(query.step()) ? Link{query.integer(0), query.text(1)} : Link{};
}

} // namespace

std::optional<std::int64_t> brokenAccessLogRow(Storage &storage)
{
    return storage.read([](db::Connection &database) -> std::optional<std::int64_t> {
        auto query = require(database.prepare("SELECT seq, at, session, actor, patient, action, request, bytes, hash FROM access_log ORDER BY seq"));
        std::string previous;
        std::int64_t expected = 0;
        while (require(query.step())) {
            const std::int64_t seq = query.integer(0);
            const bool follows = expected == 0 || seq == expected;
            expected = seq + 1;
            const std::string hash = query.text(8);
            if (!follows)
                return seq;
            if (previous.empty() && hash.empty())
                continue; // from before there were hashes
            const std::string should = chained(previous, query.integer(1), query.text(2), query.text(3), query.text(4), query.text(5), query.text(6), query.integer(7));
            if (hash != should)
                return seq;
            previous = hash;
        }
        return std::nullopt;
    });
}

LastLogRow lastAccessLogRow(Storage &storage)
{
    return storage.read([](db::Connection &database) -> LastLogRow {
        auto query = require(database.prepare("SELECT seq, hash FROM access_log ORDER BY seq DESC LIMIT 1"));
        return require(query.step()) ? LastLogRow{query.integer(0), query.text(1)} : LastLogRow();
    });
}

Audit::Audit(Storage &storage) : m_storage(storage), m_thread([this] { run(); }) {}

Audit::~Audit()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Audit::add(const Caller &caller, const std::vector<std::string> &patients, const std::string &action, const std::string &request,
    std::size_t bytes, platform::Instant now)
{
    const std::lock_guard lock(m_mutex);
    for (const std::string &patient : patients) {
        if (!patient.empty())
            m_waiting.push_back({now, caller.session, caller.reference(), patient, action, request, bytes});
    }
    if (m_waiting.size() >= kManyRows)
        m_changed.notify_one();
}

void Audit::addRefusal(const Caller &caller, const std::string &patient, int status, const std::string &action, const std::string &request,
    platform::Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({now, caller.session, caller.reference(), patient, std::string(kRefusedAction) + std::to_string(status) + ' ' + action, request, 0});
    if (m_waiting.size() >= kManyRows)
        m_changed.notify_one();
}

void Audit::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait_for(lock, kLongestWait, [this] { return m_stopping || m_waiting.size() >= kManyRows; });
        const bool last = m_stopping;
        const std::vector<Row> rows = std::exchange(m_waiting, {});
        lock.unlock();
        append(rows);
        lock.lock();
        if (last && m_waiting.empty())
            return;
    }
}

void Audit::append(const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    try {
        m_storage.write([&](db::Connection &database) {
            auto [seq, previous] = lastLink(database);
            for (const Row &row : rows) {
                previous = chained(previous, row.at.ms, row.session, row.actor, row.patient, row.action, row.request, static_cast<std::int64_t>(row.bytes));
                auto insert = require(database.prepare("INSERT INTO access_log (seq, at, session, actor, patient, action, request, bytes, hash) "
                    "VALUES (:seq, :at, :session, :actor, :patient, :action, :request, :bytes, :hash)"));
                require(insert.bind(":seq", ++seq).bind(":at", row.at.ms).bind(":session", row.session).bind(":actor", row.actor)
                            .bind(":patient", row.patient).bind(":action", row.action).bind(":request", row.request)
                            .bind(":bytes", static_cast<std::int64_t>(row.bytes)).bind(":hash", previous).run());
            }
        });
    } catch (const Refusal &) {
        kLog.error(std::to_string(rows.size()) + " rows of the access log could not be stored.");
    }
}

} // namespace hub
