// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/dataexport.h"

#include "app/store/carestore.h"
#include "app/store/inventory.h"
#include "sync/fhir/bundle.h"
#include "sync/fhir/json.h"

#include <QFile>
#include <QSaveFile>

#include <set>

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

Result<std::string> exportBundle(store::Store &store, const domain::PatientId &patient, const MeasureCodings &codings, const platform::ZonedTime &now)
{
    fhir::Bundle bundle;
    bundle.type = "collection";
    bundle.timestamp = platform::toIso(now);
    std::set<std::string> there;
    const auto add = [&](const std::string &type, const std::string &id, const std::string &json) {
        if (!there.insert(type + '/' + id).second)
            return;
        fhir::BundleEntry entry;
        entry.fullUrl = "urn:passerelle:" + type + ':' + id;
        entry.resource = fhir::RawJson{json};
        bundle.entry.push_back(std::move(entry));
    };
    const auto subjects = store::allSubjects(store, patient);
    if (!subjects)
        return subjects.error();
    auto rows = *subjects;
    const auto consents = store::LedgerStore(store.database()).consents(patient);
    const auto accesses = store::LedgerStore(store.database()).accesses(patient);
    const auto steps = store::CareStore(store.database()).all(patient);
    if (!consents || !accesses || !steps)
        return !consents ? consents.error() : !accesses ? accesses.error() : steps.error();
    for (const domain::ConsentEntry &each : *consents)
        rows.push_back({0, std::string(store::subject::kConsent), each.envelope.id.value, patient, 0});
    for (const domain::AccessEntry &each : *accesses)
        rows.push_back({0, std::string(store::subject::kAccess), each.envelope.id.value, patient, 0});
    for (const domain::CareStep &each : *steps)
        rows.push_back({0, std::string(store::subject::kCareStep), each.envelope.id.value, patient, 0});
    OutboxAdapter adapter(store, codings);
    for (const store::OutboxRow &row : rows) {
        const auto entry = adapter.entryFor(row);
        if (!entry)
            return entry.error(); // an export that leaves something out without saying so is none
        add(entry->type, entry->id, entry->json);
    }
    // Whom the device knows, and what was prescribed.
    for (const char *type : {"Patient", "CareTeam", "Practitioner", "MedicationRequest", "MedicationDispense", "CarePlan", "Task"}) {
        const auto received = store.resources.ofType(type);
        if (!received)
            return received.error();
        for (const store::ResourceRow &row : *received) {
            if (!row.deleted && !row.json.empty())
                add(row.type, row.id, row.json);
        }
    }
    return fhir::write(bundle);
}

Result<void> writeExport(const std::filesystem::path &file, const std::string &bundle)
{
    const QString name = QString::fromStdString(file.string());
    if (QFile::exists(name))
        return Error{ErrorCode::Conflict, "a file of that name is there"};
    QSaveFile out(name);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(QByteArray::fromStdString(bundle)) != qsizetype(bundle.size()) || !out.flush() || !out.commit()) // flush: Qt 6.4 commits what did not fit
        return Error{ErrorCode::Storage, "the export could not be written"};
    return {};
}

} // namespace services
