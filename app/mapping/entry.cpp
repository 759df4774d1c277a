// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/entry.h"

#include "app/mapping/codes.h"

#include <algorithm>

namespace mapping {

namespace {

fhir::Extension &slot(Extensions &extensions, std::string_view url)
{
    const auto found = std::ranges::find(extensions, url, &fhir::Extension::url);
    if (found != extensions.end()) {
        *found = {};
        found->url = url;
        return *found;
    }
    extensions.emplace_back().url = url;
    return extensions.back();
}

void remove(Extensions &extensions, std::string_view url)
{
    std::erase_if(extensions, [url](const fhir::Extension &extension) { return extension.url == url; });
}

} // namespace

const fhir::Extension *find(const Extensions &extensions, std::string_view url)
{
    const auto found = std::ranges::find(extensions, url, &fhir::Extension::url);
    return found == extensions.end() ? nullptr : &*found;
}

std::string textOf(const Extensions &extensions, std::string_view url)
{
    const fhir::Extension *extension = find(extensions, url);
    if (!extension)
        return {};
    return extension->valueString.empty() ? extension->valueCode : extension->valueString;
}

void setText(Extensions &extensions, std::string_view url, const std::string &value)
{
    value.empty() ? remove(extensions, url) : void(slot(extensions, url).valueString = value);
}

void setCode(Extensions &extensions, std::string_view url, const std::string &value)
{
    value.empty() ? remove(extensions, url) : void(slot(extensions, url).valueCode = value);
}

void setNumber(Extensions &extensions, std::string_view url, const std::optional<double> &value)
{
    constexpr int kDecimals = 4;
    value ? void(slot(extensions, url).valueDecimal = fhir::Decimal::of(*value, kDecimals)) : remove(extensions, url);
}

std::optional<double> numberOf(const Extensions &extensions, std::string_view url)
{
    const fhir::Extension *extension = find(extensions, url);
    return extension && extension->valueDecimal ? std::optional(extension->valueDecimal->value()) : std::nullopt;
}

void writeEntry(Extensions &extensions, const domain::Envelope &envelope)
{
    setText(extensions, codes::kFactId, envelope.id.value);
    setText(extensions, codes::kStamp, platform::toText(envelope.stamp));
    setText(extensions, codes::kDevice, envelope.deviceId);
    setCode(extensions, codes::kAuthorRole, envelope.authorRole.value);
    setCode(extensions, codes::kHelpLevel, envelope.helpLevel.value);
    setText(extensions, codes::kCorrects, envelope.corrects ? envelope.corrects->value : std::string());
}

void readEntry(const Extensions &extensions, domain::Envelope &envelope)
{
    if (const auto id = textOf(extensions, codes::kFactId); !id.empty())
        envelope.id = {id};
    if (auto stamp = platform::stampFromText(textOf(extensions, codes::kStamp)))
        envelope.stamp = *stamp;
    else
        envelope.stamp = {envelope.occurredAt.at.ms, 0, "remote"};
    envelope.deviceId = textOf(extensions, codes::kDevice);
    if (const auto role = textOf(extensions, codes::kAuthorRole); !role.empty())
        envelope.authorRole = {role};
    else
        envelope.authorRole = envelope.author.value == envelope.patient.value ? domain::role::kPatient : domain::role::kNurse;
    if (const auto help = textOf(extensions, codes::kHelpLevel); !help.empty())
        envelope.helpLevel = {help};
    if (const auto corrected = textOf(extensions, codes::kCorrects); !corrected.empty())
        envelope.corrects = domain::FactId{corrected};
    if (envelope.author.value != envelope.patient.value)
        envelope.onBehalfOf = domain::ActorId{envelope.patient.value};
}

fhir::Reference reference(std::string_view type, const std::string &id)
{
    fhir::Reference result;
    result.reference = std::string(type) + '/' + id;
    return result;
}

fhir::Reference actorReference(const domain::ActorId &actor, const domain::Role &role)
{
    const std::string_view type = role == domain::role::kPatient     ? "Patient"
                                  : role == domain::role::kCaregiver ? "RelatedPerson"
                                                                     : "Practitioner";
    return reference(type, actor.value);
}

std::string typeIn(const fhir::Reference &reference)
{
    const auto slash = reference.reference.rfind('/');
    if (slash == std::string::npos)
        return {};
    const auto before = reference.reference.rfind('/', slash - 1);
    const auto from = before == std::string::npos ? 0 : before + 1;
    return reference.reference.substr(from, slash - from);
}

std::string idIn(const fhir::Reference &reference, std::string_view type)
{
    if (!type.empty() && typeIn(reference) != type)
        return {};
    const auto slash = reference.reference.rfind('/');
    return slash == std::string::npos ? std::string() : reference.reference.substr(slash + 1);
}

fhir::CodeableConcept conceptOf(std::string_view system, std::string_view code, std::string_view display)
{
    fhir::Coding coding;
    coding.system = system;
    coding.code = code;
    coding.display = display;
    fhir::CodeableConcept result;
    result.coding.push_back(std::move(coding));
    return result;
}

std::string codeIn(const fhir::CodeableConcept &of, std::string_view system)
{
    const auto found = std::ranges::find(of.coding, system, &fhir::Coding::system);
    return found == of.coding.end() ? std::string() : found->code;
}

void setIdentifier(std::vector<fhir::Identifier> &identifiers, std::string_view kind, const std::string &id)
{
    const std::string system = std::string(codes::kIdentifier) + std::string(kind);
    auto found = std::ranges::find(identifiers, system, &fhir::Identifier::system);
    if (found == identifiers.end())
        found = identifiers.insert(identifiers.begin(), fhir::Identifier());
    found->system = system;
    found->value = id;
}

} // namespace mapping
