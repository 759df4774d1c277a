// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/settingmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

namespace mapping {

using domain::ClinicalSetting;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

fhir::Flag toFhir(const ClinicalSetting &setting, const domain::Envelope &version, const std::optional<fhir::Flag> &base)
{
    fhir::Flag wire = base.value_or(fhir::Flag{});
    wire.meta.reset();
    wire.id = domain::settingId(setting.patient, setting.kind, setting.subject);
    setIdentifier(wire.identifier, "Flag", wire.id);
    writeEntry(wire.extension, version);
    setText(wire.extension, codes::kSettingSubject, setting.subject);
    setNumber(wire.extension, codes::kSettingValue, setting.value);
    setText(wire.extension, codes::kSettingUnit, setting.unit);
    setNumber(wire.extension, codes::kSettingMargin, setting.margin);
    setText(wire.extension, codes::kSettingDate, setting.date);
    wire.status = "active";
    wire.code = conceptOf(codes::kClinicalSetting, domain::toToken(setting.kind));
    wire.code.text = setting.subject;
    wire.subject = reference("Patient", setting.patient.value);
    wire.period.emplace();
    wire.period->start = platform::toIso(version.occurredAt);
    wire.author = actorReference(version.author, version.authorRole);
    return wire;
}

Result<ReadSetting> settingFrom(const fhir::Flag &flag)
{
    const auto kind = domain::settingKindFromToken(codeIn(flag.code, codes::kClinicalSetting));
    const auto at = flag.period ? platform::zonedFromIso(flag.period->start) : Result<platform::ZonedTime>(Error{ErrorCode::Invalid, "no period"});
    if (!kind || !at || !flag.subject || !flag.author || flag.status == "entered-in-error")
        return Error{ErrorCode::Invalid, "the flag is not a setting of ours"};
    ReadSetting read;
    read.setting = {*kind, {idIn(*flag.subject, "Patient")}, textOf(flag.extension, codes::kSettingSubject), numberOf(flag.extension, codes::kSettingValue),
        textOf(flag.extension, codes::kSettingUnit), numberOf(flag.extension, codes::kSettingMargin), textOf(flag.extension, codes::kSettingDate)};
    read.version.patient = read.setting.patient;
    read.version.author = {idIn(*flag.author)};
    read.version.occurredAt = *at;
    readEntry(flag.extension, read.version);
    // Somebody else's program may leave the id of the version out.
    if (read.version.id.empty())
        read.version.id = {flag.id + "|" + flag.period->start};
    return read;
}

std::optional<bool> ruleModuleIn(const fhir::Organization &organization)
{
    const std::string said = textOf(organization.extension, codes::kRuleModule);
    return said == "off" ? std::optional(false) : said == "on" ? std::optional(true) : std::nullopt;
}

} // namespace mapping
