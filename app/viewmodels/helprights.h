// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"
#include "sync/roles/roles.h"

namespace viewmodels {

/// Whether whoever this device acts for may do `action` with records of this kind: for somebody who helps by the patient's last word,
/// for everybody else by the table of roles. What they may not do is absent from a screen, not refused after a press.
[[nodiscard]] bool mayDo(const Context &context, roles::Record record, roles::Action action);
[[nodiscard]] bool isHelping(const Context &context);

} // namespace viewmodels
