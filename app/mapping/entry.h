// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "sync/fhir/datatypes.h"

#include <string_view>
#include <vector>

/// The envelope of a fact on the wire. FHIR has a place for who, for whom and when; order, device, role and help travel
/// as extensions, and are guessed for resources that others wrote.
namespace mapping {

using Extensions = std::vector<fhir::Extension>;

/// The extension of that URL, or nothing.
[[nodiscard]] const fhir::Extension *find(const Extensions &extensions, std::string_view url);
/// Its string or code value; empty when it is not there.
[[nodiscard]] std::string textOf(const Extensions &extensions, std::string_view url);
/// Sets or replaces; an empty value removes.
void setText(Extensions &extensions, std::string_view url, const std::string &value);
void setCode(Extensions &extensions, std::string_view url, const std::string &value);
/// Four decimals: more than any unit of ours shows, so that a converted number comes back as it left.
void setNumber(Extensions &extensions, std::string_view url, const std::optional<double> &value);
[[nodiscard]] std::optional<double> numberOf(const Extensions &extensions, std::string_view url);

void writeEntry(Extensions &extensions, const domain::Envelope &envelope);
/// Fills stamp, device, role, help level and what is corrected. `author` decides the role when none is written.
void readEntry(const Extensions &extensions, domain::Envelope &envelope);

/// "Patient/<id>", "Practitioner/<id>": the resource type follows from the role.
[[nodiscard]] fhir::Reference actorReference(const domain::ActorId &actor, const domain::Role &role);
[[nodiscard]] fhir::Reference reference(std::string_view type, const std::string &id);
/// The id in "Type/id" or in an absolute URL that ends so; empty when the type is another.
[[nodiscard]] std::string idIn(const fhir::Reference &reference, std::string_view type = {});
[[nodiscard]] std::string typeIn(const fhir::Reference &reference);

[[nodiscard]] fhir::CodeableConcept conceptOf(std::string_view system, std::string_view code, std::string_view display = {});
/// The code of `system`; empty when there is none.
[[nodiscard]] std::string codeIn(const fhir::CodeableConcept &of, std::string_view system);

/// Our identifier, for servers that refuse ids made by clients. Replaces one of the same system, keeps the others.
void setIdentifier(std::vector<fhir::Identifier> &identifiers, std::string_view kind, const std::string &id);

} // namespace mapping
