// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/capabilitystatement.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<CapabilityInteraction> {
    static constexpr auto kMembers = members(
        member("code", &CapabilityInteraction::code));
};

template <>
struct Shape<CapabilityOperation> {
    static constexpr auto kMembers = members(
        member("name", &CapabilityOperation::name), member("definition", &CapabilityOperation::definition));
};

template <>
struct Shape<CapabilityResource> {
    static constexpr auto kMembers = members(
        member("type", &CapabilityResource::type), member("profile", &CapabilityResource::profile),
        member("interaction", &CapabilityResource::interaction), member("versioning", &CapabilityResource::versioning),
        member("updateCreate", &CapabilityResource::updateCreate),
        member("conditionalCreate", &CapabilityResource::conditionalCreate));
};

template <>
struct Shape<CapabilityRest> {
    static constexpr auto kMembers = members(
        member("mode", &CapabilityRest::mode), member("resource", &CapabilityRest::resource),
        member("interaction", &CapabilityRest::interaction), member("operation", &CapabilityRest::operation));
};

template <>
struct Shape<CapabilitySoftware> {
    static constexpr auto kMembers = members(
        member("name", &CapabilitySoftware::name), member("version", &CapabilitySoftware::version));
};

template <>
struct Shape<CapabilityStatement> {
    static constexpr auto kMembers = members(
        member("id", &CapabilityStatement::id), member("meta", &CapabilityStatement::meta),
        member("url", &CapabilityStatement::url), member("version", &CapabilityStatement::version),
        member("name", &CapabilityStatement::name), member("status", &CapabilityStatement::status),
        member("date", &CapabilityStatement::date), member("kind", &CapabilityStatement::kind),
        member("software", &CapabilityStatement::software), member("fhirVersion", &CapabilityStatement::fhirVersion),
        member("format", &CapabilityStatement::format), member("rest", &CapabilityStatement::rest));
};

template platform::Result<CapabilityStatement> read<CapabilityStatement>(std::string_view);
template std::string write<CapabilityStatement>(const CapabilityStatement &);

} // namespace fhir
