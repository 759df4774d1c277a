// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"
#include "sync/engine/devicekey.h"
#include "sync/engine/tokenstore.h"

#include <memory>
#include <mutex>

namespace services {

/// Tokens in the encrypted database, through a connection of its own: enrolment and sync share it. The key they are bound to is
/// elsewhere: whoever copies the database and opens it has tokens that nobody takes.
class TokenVault final : public engine::TokenStore {
public:
    /// @param key none: the device only takes tokens that are not bound
    explicit TokenVault(std::unique_ptr<store::Store> store, std::unique_ptr<engine::DeviceKey> key = nullptr)
        : m_store(std::move(store)), m_key(std::move(key))
    {
    }

    platform::Result<std::optional<engine::Tokens>> load() override;
    platform::Result<void> save(const engine::Tokens &tokens) override;
    platform::Result<void> clear() override;
    engine::DeviceKey *deviceKey() override { return m_key.get(); }

private:
    std::mutex m_mutex;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<engine::DeviceKey> m_key;
};

} // namespace services
