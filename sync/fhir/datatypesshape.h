// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypes.h"

/// Wire names of the data types. Private to this folder.
namespace fhir {

template <>
struct Shape<Coding> {
    static constexpr auto kMembers = members(
        member("system", &Coding::system), member("version", &Coding::version), member("code", &Coding::code),
        member("display", &Coding::display));
};

template <>
struct Shape<CodeableConcept> {
    static constexpr auto kMembers = members(
        member("coding", &CodeableConcept::coding), member("text", &CodeableConcept::text));
};

template <>
struct Shape<Period> {
    static constexpr auto kMembers = members(
        member("start", &Period::start), member("end", &Period::end));
};

template <>
struct Shape<Identifier> {
    static constexpr auto kMembers = members(
        member("use", &Identifier::use), member("type", &Identifier::type), member("system", &Identifier::system),
        member("value", &Identifier::value), member("period", &Identifier::period));
};

template <>
struct Shape<Reference> {
    static constexpr auto kMembers = members(
        member("reference", &Reference::reference), member("type", &Reference::type),
        member("identifier", &Reference::identifier), member("display", &Reference::display));
};

template <>
struct Shape<Quantity> {
    static constexpr auto kMembers = members(
        member("value", &Quantity::value), member("comparator", &Quantity::comparator), member("unit", &Quantity::unit),
        member("system", &Quantity::system), member("code", &Quantity::code));
};

template <>
struct Shape<Annotation> {
    static constexpr auto kMembers = members(
        member("authorReference", &Annotation::authorReference), member("authorString", &Annotation::authorString),
        member("time", &Annotation::time), member("text", &Annotation::text));
};

template <>
struct Shape<Meta> {
    static constexpr auto kMembers = members(
        member("versionId", &Meta::versionId), member("lastUpdated", &Meta::lastUpdated), member("source", &Meta::source),
        member("profile", &Meta::profile), member("security", &Meta::security), member("tag", &Meta::tag));
};

template <>
struct Shape<HumanName> {
    static constexpr auto kMembers = members(
        member("use", &HumanName::use), member("text", &HumanName::text), member("family", &HumanName::family),
        member("given", &HumanName::given), member("prefix", &HumanName::prefix), member("suffix", &HumanName::suffix),
        member("period", &HumanName::period));
};

template <>
struct Shape<ContactPoint> {
    static constexpr auto kMembers = members(
        member("system", &ContactPoint::system), member("value", &ContactPoint::value), member("use", &ContactPoint::use),
        member("rank", &ContactPoint::rank), member("period", &ContactPoint::period));
};

template <>
struct Shape<Attachment> {
    static constexpr auto kMembers = members(
        member("contentType", &Attachment::contentType), member("language", &Attachment::language),
        member("data", &Attachment::data), member("url", &Attachment::url), member("title", &Attachment::title),
        member("creation", &Attachment::creation));
};

template <>
struct Shape<Extension> {
    static constexpr auto kMembers = members(
        member("url", &Extension::url), member("valueBoolean", &Extension::valueBoolean),
        member("valueCode", &Extension::valueCode), member("valueDateTime", &Extension::valueDateTime),
        member("valueDecimal", &Extension::valueDecimal), member("valueInteger", &Extension::valueInteger),
        member("valueString", &Extension::valueString), member("valueUri", &Extension::valueUri),
        member("valueCodeableConcept", &Extension::valueCodeableConcept), member("valueReference", &Extension::valueReference));
};

} // namespace fhir
