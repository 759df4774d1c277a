// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/error.h"
#include "platforms/sqlite/damage.h"
#include "sync/enrol/enrolclient.h"

#include <QString>

namespace viewmodels {

/// The one place where an error becomes a sentence: what happened, what is safe, what to do.
struct ErrorText {
    QString title;
    QString safe;
    QString remedy;
};

/// @param damage what was found in the file, where somebody looked
[[nodiscard]] ErrorText storageText(const platform::Error &error, sqlite::Damage damage = sqlite::Damage::None);
/// One sentence beside the field or the button that failed.
[[nodiscard]] QString enrolmentText(const enrol::Failure &failure);
/// One sentence for an entry that could not be kept.
[[nodiscard]] QString entryText(const platform::Error &error);
/// Why nothing is sent at the moment.
[[nodiscard]] QString syncText(const platform::Error &error);

} // namespace viewmodels
