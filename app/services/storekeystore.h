// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"
#include "platforms/keystore.h"

#include <memory>

namespace services {

/// Secrets in the encrypted database, for a device where nothing else keeps them and words of the person close the database. Never
/// for what opens that database.
class StoreKeystore final : public platform::Keystore {
public:
    /// @param store a connection of its own
    explicit StoreKeystore(std::unique_ptr<store::Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] static platform::Result<bool> has(const store::SettingStore &settings, const std::string &name);

    static platform::Result<void> put(store::SettingStore &settings, const std::string &name, const std::string &secret);

    platform::Result<std::optional<std::string>> read(const std::string &name) override;
    platform::Result<void> create(const std::string &name, const std::string &secret) override;
    platform::Result<void> remove(const std::string &name) override;
    std::string_view backend() const override { return "database"; }

private:
    std::unique_ptr<store::Store> m_store;
};

} // namespace services
