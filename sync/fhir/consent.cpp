// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/consent.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<ConsentPolicy> {
    static constexpr auto kMembers = members(
        member("authority", &ConsentPolicy::authority), member("uri", &ConsentPolicy::uri));
};

template <>
struct Shape<ConsentActor> {
    static constexpr auto kMembers = members(
        member("role", &ConsentActor::role), member("reference", &ConsentActor::reference));
};

template <>
struct Shape<ConsentData> {
    static constexpr auto kMembers = members(
        member("meaning", &ConsentData::meaning), member("reference", &ConsentData::reference));
};

template <>
struct Shape<ConsentProvision> {
    static constexpr auto kMembers = members(
        member("type", &ConsentProvision::type), member("period", &ConsentProvision::period),
        member("actor", &ConsentProvision::actor), member("code", &ConsentProvision::code),
        member("data", &ConsentProvision::data));
};

template <>
struct Shape<Consent> {
    static constexpr auto kMembers = members(
        member("id", &Consent::id), member("meta", &Consent::meta), member("extension", &Consent::extension),
        member("identifier", &Consent::identifier), member("status", &Consent::status), member("scope", &Consent::scope),
        member("category", &Consent::category), member("patient", &Consent::patient), member("dateTime", &Consent::dateTime),
        member("performer", &Consent::performer), member("policy", &Consent::policy), member("provision", &Consent::provision));
};

template platform::Result<Consent> read<Consent>(std::string_view);
template std::string write<Consent>(const Consent &);

} // namespace fhir
