// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/draftstore.h"

#include "app/store/rows.h"
#include "app/store/settingstore.h"

namespace store {

using platform::Result;

namespace {

constexpr char kMark = '|'; ///< in no id; a context comes last and may hold anything

std::string prefixOf(const domain::PatientId &patient)
{
    return "draft.message" + (kMark + patient.value) + kMark;
}

std::string keyOf(const DraftTarget &target)
{
    return prefixOf(target.patient) + target.conversation.value + kMark + target.context;
}

} // namespace

Result<void> DraftStore::keep(const DraftTarget &target, const std::string &text)
{
    SettingStore settings(m_database);
    return text.empty() ? settings.remove(keyOf(target)) : settings.set(keyOf(target), text);
}

Result<std::string> DraftStore::find(const DraftTarget &target) const
{
    const auto text = SettingStore(m_database).get(keyOf(target));
    if (!text)
        return text.error();
    return text->value_or("");
}

Result<std::vector<Draft>> DraftStore::all(const domain::PatientId &patient) const
{
    const std::string prefix = prefixOf(patient);
    auto select = m_database.prepare("SELECT key, value FROM setting WHERE substr(key, 1, length(:prefix)) = :prefix ORDER BY key");
    if (!select)
        return select.error();
    select->bind(":prefix", prefix);
    return readRows(*select, [&](const sqlite::Statement &row) {
        const std::string rest = row.text(0).substr(prefix.size());
        const auto mark = rest.find(kMark);
        return Draft{{patient, {rest.substr(0, mark)}, rest.substr(mark + 1)}, row.text(1)};
    });
}

Result<void> DraftStore::moveTo(const domain::PatientId &from, const domain::PatientId &to)
{
    const std::string old = prefixOf(from);
    auto update = m_database.prepare("UPDATE OR REPLACE setting SET key = :new || substr(key, length(:old) + 1) "
                                     "WHERE substr(key, 1, length(:old)) = :old");
    if (!update)
        return update.error();
    return update->bind(":new", prefixOf(to)).bind(":old", old).run();
}

} // namespace store
