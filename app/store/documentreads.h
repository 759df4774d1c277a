// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/documentstore.h"

namespace store {

template <typename Read>
using Parsed = typename std::invoke_result_t<Read, const std::string &>::value_type;

/// The current version of a document, read; none when there is no such document.
template <typename Read>
auto findDocument(const DocumentStore &documents, const std::string &id, Read &&fromBody) -> platform::Result<std::optional<Parsed<Read>>>
{
    using Record = Parsed<Read>;
    const auto version = documents.current(id);
    if (!version)
        return version.error();
    if (!*version)
        return std::optional<Record>();
    auto record = fromBody((**version).body);
    if (!record)
        return record.error();
    return std::optional<Record>(std::move(*record));
}

template <typename Read>
auto listDocuments(const DocumentStore &documents, std::string_view kind, const domain::PatientId &patient, Read &&fromBody)
    -> platform::Result<std::vector<Parsed<Read>>>
{
    const auto versions = documents.ofKind(kind, patient);
    if (!versions)
        return versions.error();
    std::vector<Parsed<Read>> records;
    for (const DocumentVersion &version : *versions) {
        auto record = fromBody(version.body);
        if (!record)
            return record.error();
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace store
