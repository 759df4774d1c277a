// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/alertfacts.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

/// How a rule that was met is said. The permanent emergency line is not here: the component that shows an alert has it.
struct AlertText {
    QString text;   ///< to the patient: the sentence of the pack, or, of a slow change, one of its own
    QString reason; ///< "+ 2.1 kg in 3 days (limit 2)"
    QString detail; ///< the reason, whose limit it is, and the source
    QString degree; ///< "emergency", "urgent", "ask"
};
[[nodiscard]] AlertText alertText(const domain::RaisedAlert &alert, const Context &context);

/// "Source: Heart Failure Matters, 2021."; empty when the pack does not know it.
[[nodiscard]] QString sourceText(const content::Pack &pack, const content::SourceId &id);
/// A limit without needless decimals: "2", "1.5", "38".
[[nodiscard]] QString limitNumber(double value, const Wording &wording);
/// "Claire Morel"; "your team" when the name is not known here.
[[nodiscard]] QString teamMember(const domain::ActorId &actor, const Context &context);

} // namespace viewmodels
