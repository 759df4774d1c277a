// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clinicalsetting.h"

#include "platforms/base/uuid.h"

#include <algorithm>
#include <array>
#include <utility>

namespace domain {

namespace {

using Kind = ClinicalSetting::Kind;

constexpr std::array<std::pair<Kind, std::string_view>, 4> kTokens{{
    {Kind::Threshold, "threshold"},
    {Kind::Reference, "reference"},
    {Kind::Anchor, "anchor"},
    {Kind::Amount, "amount"},
}};

} // namespace

std::string settingId(const PatientId &patient, Kind kind, const std::string &subject)
{
    return platform::uuidV5(platform::kPasserelleNamespace, "setting|" + patient.value + "|" + std::string(toToken(kind)) + "|" + subject);
}

std::string_view toToken(Kind kind)
{
    return std::ranges::find(kTokens, kind, &std::pair<Kind, std::string_view>::first)->second;
}

std::optional<Kind> settingKindFromToken(std::string_view token)
{
    const auto found = std::ranges::find(kTokens, token, &std::pair<Kind, std::string_view>::second);
    return found == kTokens.end() ? std::nullopt : std::optional(found->first);
}

} // namespace domain
