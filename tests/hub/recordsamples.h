// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/rawjson.h"
#include "sync/roles/roles.h"

#include <string>
#include <utility>
#include <vector>

namespace testsupport {

/// A concept with a code of one of our systems: "measure-kind", "weight".
[[nodiscard]] hub::Json coded(const std::string &system, const std::string &code);

/// One resource of each kind of record that has resources of its own, about `patient` and by them; ids are "<type><suffix>", with the
/// kind behind where a type has several.
[[nodiscard]] std::vector<std::pair<roles::Record, hub::Json>> recordSamples(const std::string &suffix, const std::string &patient);

/// The same, said by "Practitioner/…" or "RelatedPerson/…".
[[nodiscard]] hub::Json saidBy(hub::Json resource, const std::string &who);

} // namespace testsupport
