// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/reminders.h"
#include "app/viewmodels/wording.h"
#include "platforms/notifier.h"

namespace viewmodels {

/// What a reminder says. No medicine is named: others may read a locked screen.
[[nodiscard]] platform::Notification reminderWords(const std::vector<domain::DueMoment> &moments, const Wording &wording);

} // namespace viewmodels
