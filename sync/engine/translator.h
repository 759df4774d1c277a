// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/idmap.h"
#include "sync/engine/resourcetext.h"

#include <functional>
#include <set>
#include <string>

namespace engine {

/// Between our ids and those of a server that gives its own: the id of a resource and every reference in it, both ways. What is
/// mapped to nothing stays as it is.
class Translator {
public:
    /// @param types whose ids the server gives
    Translator(IdMap &ids, const std::set<std::string> &types) : m_ids(ids), m_types(types) {}

    /// As the server wants it; `id` is left out while it has given none.
    [[nodiscard]] platform::Result<std::string> outgoing(const std::string &json) const;
    /// As we know it. A resource that carries our identifier is ours, whoever remembers; `ask` reads one that is referred to and
    /// not known yet, by its key at the server, and gives nothing when it cannot be read.
    using Ask = std::function<platform::Result<std::string>(const std::string &key)>;
    [[nodiscard]] platform::Result<ResourceText> incoming(const ResourceText &remote, const Ask &ask) const;

private:
    [[nodiscard]] platform::Result<std::string> ourIdOf(const std::string &type, const std::string &serverId, const std::string &json) const;

    IdMap &m_ids;
    const std::set<std::string> &m_types;
};

/// "system|value" of the identifier we gave a resource; empty when it has none.
[[nodiscard]] std::string ourIdentifier(const std::string &json);

} // namespace engine
