// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/documents.h"

#include "platforms/base/uuid.h"

namespace domain {

TaskId taskId(const PathId &path, const UnitRef &unit)
{
    return {platform::uuidV5(platform::kPasserelleNamespace, "task|" + path.value + "|" + unit.pack + "|" + unit.unit)};
}

} // namespace domain
