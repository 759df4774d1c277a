// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/reminders.h"
#include "app/services/lockedreminders.h"
#include "app/viewmodels/wording.h"
#include "platforms/notifier.h"

namespace viewmodels {

/// What a reminder says. No medicine is named: others may read a locked screen.
[[nodiscard]] platform::Notification reminderWords(const std::vector<domain::DueMoment> &moments, const Wording &wording);

/// What a locked device says: that there is something to do, and when.
[[nodiscard]] platform::Notification lockedReminderWords(
    const std::vector<services::LockedMoment> &moments, const platform::Clock &clock, const Wording &wording);

} // namespace viewmodels
