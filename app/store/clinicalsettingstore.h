// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/clinicalsetting.h"
#include "app/store/documentstore.h"

namespace store {

/// One version of what was set, with who and when.
struct SettingVersion {
    domain::ClinicalSetting setting;
    domain::Envelope envelope;

    friend bool operator==(const SettingVersion &, const SettingVersion &) = default;
};

/// Thresholds, reference values and dates that professionals set for a patient. A version from the server wins over one of
/// ours that never reached it; ours is kept and can be seen.
class ClinicalSettingStore {
public:
    explicit ClinicalSettingStore(sqlite::Database &database) : m_documents(database) {}

    platform::Result<void> save(const domain::ClinicalSetting &setting, const domain::Envelope &envelope, Origin origin);
    /// Those in force.
    [[nodiscard]] platform::Result<std::vector<SettingVersion>> current(const domain::PatientId &patient) const;
    /// Every version that was in force, newest first; not those that lost.
    [[nodiscard]] platform::Result<std::vector<SettingVersion>> history(const std::string &id) const;
    [[nodiscard]] platform::Result<std::optional<SettingVersion>> find(const std::string &id) const;

private:
    DocumentStore m_documents;
};

} // namespace store
