// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace engine {

/// One resource as the server holds it. JSON travels as text through the engine: only app/mapping gives it a meaning.
struct ResourceText {
    std::string type;
    std::string id;
    std::string versionId;
    std::string lastUpdated;
    std::string json;

    friend bool operator==(const ResourceText &, const ResourceText &) = default;
};

/// One line of the server's change log.
struct RemoteChange {
    enum class Kind { Stored, Deleted };

    Kind kind = Kind::Stored;
    ResourceText resource; ///< when deleted, `type` and `id` only

    friend bool operator==(const RemoteChange &, const RemoteChange &) = default;
};

} // namespace engine
