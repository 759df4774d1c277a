// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/alertfacts.h"

#include "platforms/base/uuid.h"

namespace domain {

FactId alertSeenId(const FactId &alert, const ActorId &by)
{
    return {platform::uuidV5(platform::kPasserelleNamespace, "alert-seen|" + alert.value + "|" + by.value)};
}

} // namespace domain
