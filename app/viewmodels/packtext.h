// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/packshelf.h"
#include "app/viewmodels/wording.h"

#include <QString>

namespace viewmodels
{

/// Why a pack is taught or not, as one sentence without its full stop.
[[nodiscard]] QString judgementText(const content::Judgement &judgement, const Wording &wording);
/// How an installation ended, and what to do: for whoever looks after the device.
[[nodiscard]] QString installText(const services::InstallOutcome &outcome, const Wording &wording);
[[nodiscard]] QString trustText(const services::TrustOutcome &outcome);
/// A pictogram as screens ask for it: "good/balance" when the pack draws it itself, else its plain name.
[[nodiscard]] QString pictoIn(const content::Pack &pack, const std::string &name);
[[nodiscard]] QString removeText(bool isRemoved, const QString &pack);

} // namespace viewmodels
