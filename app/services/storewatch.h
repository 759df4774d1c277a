// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/profile.h"
#include "app/services/worker.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace services {

/// Looks after the file of a profile while it is open: leaves a mark that goes with an orderly end, and reads every page once a
/// week, or soon after a start that found the mark of a program that was killed. On a thread and a connection of its own.
class StoreWatch final : public QObject {
    Q_OBJECT

public:
    /// @param profile and `store` outlive it
    StoreWatch(const Profile &profile, store::Store &store, const platform::Clock &clock, QObject *parent = nullptr);
    ~StoreWatch() override;

    /// Whether the program did not end as it should the last time.
    [[nodiscard]] bool afterCrash() const { return m_afterCrash; }
    [[nodiscard]] bool isDue() const;
    /// Checks in a while if it is due, so that the first screen comes first.
    void begin(std::chrono::milliseconds inAWhile);
    /// At once, due or not.
    void checkNow();

    static constexpr std::string_view kMark = "open";
    static constexpr const char *kCheckedAt = "store.checkedAt";

signals:
    void checked();
    /// A page does not pass its check: the file must be closed, and the person told.
    void damaged(const QString &detail);

private:
    void finish(const platform::Result<void> &sound);

    const Profile &m_profile;
    store::Store &m_store;
    const platform::Clock &m_clock;
    bool m_afterCrash = false;
    QTimer m_soon;
    Worker m_worker; ///< last: its end waits for the running check
};

} // namespace services
