// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

namespace store {

/// What one person recorded alone becomes what the patient of a centre recorded: their own id is replaced by the one the
/// centre knows them by, in every fact, every document, every draft and everything that waits to be sent, in one
/// transaction. Ids of facts stay, so nothing is sent twice. Doing it again changes nothing.
///
/// Steps of the path made here are no longer queued: the centre takes no path from a patient. What was learned stays on the
/// device; answers, measures, doses and messages go.
platform::Result<void> adopt(Store &store, const domain::PatientId &alone, const domain::PatientId &known);

} // namespace store
