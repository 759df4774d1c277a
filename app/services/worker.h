// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace services {

/// One background thread that runs jobs one after the other. Destroying it lets the running job end and drops the rest.
class Worker {
public:
    Worker();
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Any thread.
    void post(std::function<void()> job);

private:
    QThread m_thread;
    QObject m_context; ///< lives in m_thread
};

} // namespace services
