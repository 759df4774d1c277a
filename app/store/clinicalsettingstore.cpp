// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/clinicalsettingstore.h"

#include "app/store/documentjson.h"

namespace store {

using platform::Result;

namespace {

constexpr std::string_view kKind = "clinical-setting";

Result<SettingVersion> readVersion(const DocumentVersion &version)
{
    auto setting = settingFromBody(version.body);
    if (!setting)
        return setting.error();
    return SettingVersion{std::move(*setting), version.envelope};
}

Result<std::vector<SettingVersion>> readVersions(const Result<std::vector<DocumentVersion>> &versions)
{
    if (!versions)
        return versions.error();
    std::vector<SettingVersion> read;
    for (const DocumentVersion &version : *versions) {
        if (version.status == DocumentVersion::Status::Kept)
            continue;
        auto one = readVersion(version);
        if (!one)
            return one.error();
        read.push_back(std::move(*one));
    }
    return read;
}

} // namespace

Result<void> ClinicalSettingStore::save(const domain::ClinicalSetting &setting, const domain::Envelope &envelope, Origin origin)
{
    const std::string id = domain::settingId(setting.patient, setting.kind, setting.subject);
    return m_documents.save(kKind, id, envelope, toBody(setting), origin, Subject{subject::kSetting, id});
}

Result<std::vector<SettingVersion>> ClinicalSettingStore::current(const domain::PatientId &patient) const
{
    return readVersions(m_documents.ofKind(kKind, patient));
}

Result<std::vector<SettingVersion>> ClinicalSettingStore::history(const std::string &id) const
{
    return readVersions(m_documents.history(id));
}

Result<std::optional<SettingVersion>> ClinicalSettingStore::find(const std::string &id) const
{
    const auto version = m_documents.current(id);
    if (!version)
        return version.error();
    if (!*version)
        return std::optional<SettingVersion>();
    auto read = readVersion(**version);
    if (!read)
        return read.error();
    return std::optional(std::move(*read));
}

} // namespace store
