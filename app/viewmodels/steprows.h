// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/protocols.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

struct StepRow {
    QString key; ///< "prostate-surgery/find-escort"
    QString state; ///< "done", "now", "later", "late", "undated"
    QString text;
    QString when;
    bool canMark = false;   ///< a person's word makes it done
    bool canUndo = false;   ///< and takes it back

    friend bool operator==(const StepRow &, const StepRow &) = default;
};

[[nodiscard]] std::vector<RowsModel<StepRow>::Role> stepRoles();

/// "Day of the operation: Thursday 3 December"
[[nodiscard]] QString protocolTitle(const services::KnownProtocol &protocol, const Context &context);

/// One step in words. @param reader what "by you" means
[[nodiscard]] StepRow stepRow(const services::KnownProtocol &protocol, const services::KnownStep &step, const domain::ActorId &reader, const Context &context);

} // namespace viewmodels
