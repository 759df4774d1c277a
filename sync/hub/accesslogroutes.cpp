// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// What patients may ask about the access log: who of others was given something of their record, and on which days.
#include "sync/hub/audit.h"
#include "sync/hub/hub.h"
#include "sync/hub/rawjson.h"

namespace hub {

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
/// How far back a patient sees; the log itself goes further.
constexpr std::int64_t kDaysShown = 365;
constexpr int kMostLines = 500;

/// What was refused gave nobody anything, and is left out. A line for each person, day and direction: what was read, or what was written. Devices ask every few minutes, and a line for each
/// request would hide who looked.
Json linesFor(db::Connection &database, const std::string &patient, platform::Instant now)
{
    auto query = require(database.prepare("SELECT actor, CASE WHEN action LIKE 'GET %' THEN 'read' ELSE 'write' END AS what, max(at), count(*) "
        "FROM access_log WHERE patient = :patient AND at >= :since AND actor <> :self AND action NOT LIKE 'refused %' GROUP BY actor, what, at / :day ORDER BY max(at) DESC LIMIT :most"));
    query.bind(":patient", patient).bind(":since", now.ms - kDaysShown * kDayMs).bind(":self", "Patient/" + patient).bind(":day", kDayMs)
        .bind(":most", kMostLines);
    Json lines = Json::array();
    while (require(query.step())) {
        lines.push_back({{"who", query.text(0)}, {"what", query.text(1)}, {"last", platform::toIso(platform::Instant{query.integer(2)})},
            {"times", query.integer(3)}});
    }
    return lines;
}

Reply accessLog(Hub &hub, const Call &call)
{
    // The patient's own question: a professional has the log of the tablet, a helper has none.
    if (!call.caller->isPatient())
        throw Refusal(403, "forbidden", "The access log is read by the patient.");
    const std::string patient = call.caller->id;
    Json lines = hub.storage.read([&](db::Connection &database) { return linesFor(database, patient, hub.clock.now()); });
    const Json reply{{"lines", std::move(lines)}, {"whole", !brokenAccessLogRow(hub.storage)}};
    return {200, reply.dump(-1, ' ', false, Json::error_handler_t::replace), std::string(kJson), {{"Cache-Control", "no-store"}}};
}

} // namespace

void addAccessLogRoutes(Router &router, Hub &hub)
{
    router.add("GET", "/me/access-log", Needs::SignIn, [&hub](const Call &call) { return accessLog(hub, call); });
}

} // namespace hub
