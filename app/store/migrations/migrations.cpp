// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/migrations/migrations.h"

#include "steps.h"

#include <array>

namespace store {

std::span<const sqlite::Migration> migrations()
{
    static const std::array kSteps{
        sqlite::Migration{1, steps::k_0001_facts},
        sqlite::Migration{2, steps::k_0002_documents},
        sqlite::Migration{3, steps::k_0003_exchange},
        sqlite::Migration{4, steps::k_0004_plans},
        sqlite::Migration{5, steps::k_0005_alerts},
        sqlite::Migration{6, steps::k_0006_reminders},
        sqlite::Migration{7, steps::k_0007_care},
        sqlite::Migration{8, steps::k_0008_readings},
        sqlite::Migration{9, steps::k_0009_steps},
        sqlite::Migration{10, steps::k_0010_followup},
        sqlite::Migration{11, steps::k_0011_reconciling},
    };
    return kSteps;
}

} // namespace store
