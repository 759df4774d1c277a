// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hub {

/// One element of a FHIR type as R4 defines it.
struct ElementRule {
    std::string_view name;               ///< without "[x]"
    bool isRequired = false;
    bool isList = false;
    std::vector<std::string_view> types; ///< "@Observation.component": the group of that name
    std::vector<std::string_view> codes; ///< the required binding; empty when there is none or it is too long for a list
};

/// The elements of one type, or of one element with elements of its own.
struct ElementGroup {
    std::vector<ElementRule> rules;
    struct Meaning {
        std::size_t rule;
        std::string_view type;
    };
    /// By JSON key, "valueQuantity" for the choice `value[x]`.
    std::unordered_map<std::string, Meaning> byKey;
};

/// "Observation", "Observation.component", "Quantity"; nullptr for what is not in elements.txt.
[[nodiscard]] const ElementGroup *elementGroup(std::string_view name);

} // namespace hub
