// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

namespace domain {

/// How an entry that somebody made for another came about. Open list; empty where the person was asked for nothing: they entered it.
using EntryMethod = Named<struct EntryMethodTag>;

namespace method {
inline const EntryMethod kPhone{"phone"}; ///< said on the telephone
inline const EntryMethod kVisit{"visit"}; ///< said or read face to face
inline const EntryMethod kPaper{"paper"}; ///< copied from the paper diary
} // namespace method

} // namespace domain
