// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/erasure.h"

#include "platforms/base/uuid.h"
#include "sync/hub/changes.h"

#include <nlohmann/json.hpp>

namespace hub {

namespace {

/// Runs one statement about the patient; how many rows it wrote.
std::int64_t run(db::Connection &database, const char *sql, const std::string &patient)
{
    auto statement = require(database.prepare(sql));
    require(statement.bind(":patient", patient).run());
    return database.changes();
}

std::map<std::string, std::int64_t> countByType(db::Connection &database, const std::string &patient)
{
    auto query = require(database.prepare("SELECT type, count(*) FROM resource WHERE patient = :patient GROUP BY type"));
    query.bind(":patient", patient);
    std::map<std::string, std::int64_t> found;
    while (require(query.step()))
        found[query.text(0)] = query.integer(1);
    return found;
}

// Whoever helps signs in under their own id: their sessions are found through what they were allowed, or were invited to.
constexpr auto kSessions = "SELECT id FROM session WHERE subject = :patient OR subject IN (SELECT related_person FROM delegation WHERE patient = :patient) "
                           "OR subject IN (SELECT related_person FROM offer WHERE patient = :patient AND related_person <> '')";

} // namespace

ErasureReceipt erasePatient(Storage &storage, const std::string &patient, platform::Instant now)
{
    return storage.write([&](db::Connection &database) {
        ErasureReceipt receipt;
        receipt.id = platform::uuidV7(now);
        receipt.patient = patient;
        receipt.at = now;
        receipt.resources = countByType(database, patient);
        if (receipt.resources.empty())
            throw Refusal(404, "not-found", "Nothing is known of the patient " + patient + '.');
        receipt.versions = run(database, "DELETE FROM resource_version WHERE patient = :patient", patient);
        run(database, "DELETE FROM resource WHERE patient = :patient", patient);
        run(database, (std::string("DELETE FROM access_token WHERE session IN (") + kSessions + ')').c_str(), patient);
        receipt.sessions = run(database, (std::string("DELETE FROM session WHERE id IN (") + kSessions + ')').c_str(), patient);
        receipt.invitations = run(database, "DELETE FROM offer WHERE patient = :patient", patient);
        run(database, "DELETE FROM delegation WHERE patient = :patient", patient);
        run(database, "DELETE FROM hidden_item WHERE patient = :patient", patient);
        run(database, "DELETE FROM care_member WHERE patient = :patient", patient);
        startNewEpoch(database); // a row that is gone leaves no trace to send: devices have to look at everything
        return receipt;
    });
}

std::string toText(const ErasureReceipt &receipt)
{
    nlohmann::ordered_json json;
    json["erasure"] = receipt.id;
    json["patient"] = receipt.patient;
    json["at"] = platform::toIso(receipt.at);
    json["erased"]["resources"] = receipt.resources;
    json["erased"]["earlierVersions"] = receipt.versions;
    json["erased"]["sessions"] = receipt.sessions;
    json["erased"]["invitations"] = receipt.invitations;
    json["kept"] = "Who looked at the record and when, under the id of the patient alone. Backups made before this day.";
    return json.dump(2) + '\n';
}

} // namespace hub
