// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"
#include "sync/engine/tokenstore.h"

#include <memory>
#include <mutex>

namespace services {

/// Tokens in the encrypted database, through a connection of its own: enrolment and sync share it.
class TokenVault final : public engine::TokenStore {
public:
    explicit TokenVault(std::unique_ptr<store::Store> store) : m_store(std::move(store)) {}

    platform::Result<std::optional<engine::Tokens>> load() override;
    platform::Result<void> save(const engine::Tokens &tokens) override;
    platform::Result<void> clear() override;

private:
    std::mutex m_mutex;
    std::unique_ptr<store::Store> m_store;
};

} // namespace services
