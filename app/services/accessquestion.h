// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "app/services/worker.h"
#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/engine/tokenstore.h"
#include "sync/http/httpclient.h"

#include <QObject>

#include <memory>
#include <vector>

namespace services {

/// Who was given something of the patient's record by the hub, on one day.
struct HubAccess {
    domain::ActorId who;
    bool isReading = true; ///< otherwise they wrote
    platform::ZonedTime last;
    int times = 0;

    friend bool operator==(const HubAccess &, const HubAccess &) = default;
};

struct HubAccessLog {
    std::vector<HubAccess> lines; ///< newest first
    bool isWhole = true;          ///< no row was taken out or changed
};

/// Reads the answer of the hub.
[[nodiscard]] platform::Result<HubAccessLog> readAccessLog(std::string_view body);

/// Asks the hub for its access log, signed in as the patient. Answers by signal; one request at a time.
class AccessQuestion final : public QObject {
    Q_OBJECT

public:
    AccessQuestion(engine::TokenStore &tokens, const platform::Clock &clock, std::unique_ptr<http::HttpClient> client, QObject *parent = nullptr);
    ~AccessQuestion() override;

    void ask();

signals:
    void answered(const services::HubAccessLog &log);
    void failed(const platform::Error &error);

private:
    [[nodiscard]] platform::Result<HubAccessLog> fetch();

    engine::TokenStore &m_tokens;
    const platform::Clock &m_clock;
    std::unique_ptr<http::HttpClient> m_client;
    bool m_busy = false;
    Worker m_worker; // last: it stops before what its jobs use goes
};

} // namespace services
