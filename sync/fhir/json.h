// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <string>
#include <string_view>

/// FHIR resources as JSON text: https://hl7.org/fhir/R4/json.html
namespace fhir {

/// Reads a resource. Checks the shape (types, resourceType, nesting, no member twice), not the cardinalities: a server may
/// know a later profile than we do. On failure `Invalid`, whose detail is the path and never a value, "Patient.name[0].given[1]:
/// text expected".
template <typename Resource>
[[nodiscard]] platform::Result<Resource> read(std::string_view text);

/// Writes a resource, always the same bytes for the same value: modelled members in the order of the standard, then `extra`
/// by name; absent and empty members left out.
template <typename Resource>
[[nodiscard]] std::string write(const Resource &resource);

/// What every resource starts with, whatever its type.
struct ResourceHead {
    std::string type;
    std::string id;
    std::string versionId;
    std::string lastUpdated;
};

[[nodiscard]] platform::Result<ResourceHead> readHead(std::string_view text);

/// The resource without `meta`, in one canonical form (members sorted, 1.50 equal to 1.5): two texts with the same canonical
/// content say the same thing. For comparing only, never to be stored.
[[nodiscard]] platform::Result<std::string> contentWithoutMeta(std::string_view text);

} // namespace fhir
