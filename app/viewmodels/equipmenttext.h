// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace viewmodels {

/// Things a unit needs at home, inside a sentence: "a scale, a thermometer" for "scale, thermometer". A thing without
/// words of ours is given by its id.
[[nodiscard]] QString equipmentText(const std::string &ids);

/// Whether there are words for a thing of content/schema/equipment.json.
[[nodiscard]] bool hasEquipmentText(const std::string &id);

} // namespace viewmodels
