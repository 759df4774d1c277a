// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/storekeystore.h"

#include "platforms/base/bytes.h"

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

std::string settingOf(const std::string &name)
{
    return "secret." + name;
}

} // namespace

Result<bool> StoreKeystore::has(const store::SettingStore &settings, const std::string &name)
{
    const auto kept = settings.get(settingOf(name));
    if (!kept)
        return kept.error();
    return kept->has_value();
}

Result<void> StoreKeystore::put(store::SettingStore &settings, const std::string &name, const std::string &secret)
{
    return settings.set(settingOf(name), platform::toHex(secret));
}

Result<std::optional<std::string>> StoreKeystore::read(const std::string &name)
{
    const auto kept = m_store->settings.get(settingOf(name));
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<std::string>();
    auto secret = platform::fromHex(**kept);
    if (!secret)
        return Error{ErrorCode::Unavailable, "a secret in the database cannot be read"};
    return secret;
}

Result<void> StoreKeystore::create(const std::string &name, const std::string &secret)
{
    const auto kept = m_store->settings.get(settingOf(name));
    if (!kept)
        return kept.error();
    if (*kept)
        return Error{ErrorCode::Conflict, "there is a secret of this name"};
    return put(m_store->settings, name, secret);
}

Result<void> StoreKeystore::remove(const std::string &name)
{
    return m_store->settings.remove(settingOf(name));
}

} // namespace services
