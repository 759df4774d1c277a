// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/audit.h"

#include "platforms/base/logging.h"

#include <chrono>
#include <utility>

namespace hub {

namespace {

constexpr platform::Logger kLog{"audit"};
constexpr std::chrono::seconds kLongestWait{1};
constexpr std::size_t kManyRows = 256;

} // namespace

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
    platform::Instant now)
{
    const std::lock_guard lock(m_mutex);
    for (const std::string &patient : patients) {
        if (!patient.empty())
            m_waiting.push_back({now, caller.session, caller.reference(), patient, action, request});
    }
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
        m_storage.write([&](sqlite::Database &database) {
            for (const Row &row : rows) {
                auto insert = require(database.prepare("INSERT INTO access_log (at, session, actor, patient, action, request) "
                    "VALUES (:at, :session, :actor, :patient, :action, :request)"));
                require(insert.bind(":at", row.at.ms).bind(":session", row.session).bind(":actor", row.actor)
                            .bind(":patient", row.patient).bind(":action", row.action).bind(":request", row.request).run());
            }
        });
    } catch (const Refusal &) {
        kLog.error(std::to_string(rows.size()) + " rows of the access log could not be stored.");
    }
}

} // namespace hub
