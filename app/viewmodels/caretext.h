// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/careprocess.h"
#include "app/domain/consent.h"

#include <QString>
#include <QStringList>

namespace viewmodels {

/// Therapeutic education and the patient's word, in sentences.

/// "Shared assessment": what happened, as professionals name it.
[[nodiscard]] QString stepText(domain::CareStep::Kind kind);
/// "one to one", "in a group", "at a distance"
[[nodiscard]] QString settingText(domain::CareStep::Setting setting);
/// Why something cannot be recorded now, and what comes first.
[[nodiscard]] QString faultText(domain::CareFault fault);
/// "In sessions": where the process stands.
[[nodiscard]] QString stageText(domain::CareProcess::Stage stage);

/// The question a version of a text asks: what the person had before them.
[[nodiscard]] QString consentQuestion(const domain::ConsentTopic &topic);
/// "You agreed to follow an education path.", or about the patient on the team's side.
[[nodiscard]] QString consentText(const domain::ConsentEntry &entry);
/// "see your measures", "record doses for you": one line a scope; unknown ones are left out.
[[nodiscard]] QString scopeText(const std::string &scope);
[[nodiscard]] QStringList scopeTexts(const std::string &scopes);
/// "looked at your page"
[[nodiscard]] QString accessText(const std::string &what);

} // namespace viewmodels
