// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/helprights.h"

#include "app/store/gate.h"

namespace viewmodels {

bool isHelping(const Context &context)
{
    return context.workspace.identity().role == domain::role::kCaregiver;
}

bool mayDo(const Context &context, roles::Record record, roles::Action action)
{
    const services::Identity &identity = context.workspace.identity();
    if (!isHelping(context))
        return roles::may({roles::roleFromToken(identity.role.value)}, record, action, true);
    const auto scopes = store::scopesOf(context.store().database(), identity.actor, identity.patient, context.now());
    return roles::may({roles::Role::Caregiver, scopes ? *scopes : roles::Scopes{}}, record, action, true);
}

} // namespace viewmodels
