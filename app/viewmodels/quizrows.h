// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/wording.h"
#include "content/learning/quizengine.h"

#include <optional>
#include <string>
#include <vector>

namespace viewmodels {

/// One answer a person may give, and after checking, what became of it.
struct OptionRow {
    QString key;
    QString text;
    QString picto;
    QString mark = QStringLiteral("none"); ///< "none", "chosen", "right", "notyet"
    QString note;
    int position = 1;
    int total = 1;

    friend bool operator==(const OptionRow &, const OptionRow &) = default;
};

/// A question as it stands on screen.
struct ShownQuestion {
    const content::Question &question;
    const std::vector<std::string> &chosen; ///< on `Order`: every key, as placed
    const std::optional<content::Feedback> &feedback;
};

/// The answers to show: before checking all of them, after it the chosen and the right ones, each with its why. On `Order`:
/// the steps as placed, after checking in the right order.
[[nodiscard]] std::vector<OptionRow> optionRows(const ShownQuestion &shown, const Wording &wording);

/// "Your order: 1. Weigh myself, 2. …", for steps that were put in another order than the right one; empty otherwise.
[[nodiscard]] QString givenOrderText(const ShownQuestion &shown, const Wording &wording);

} // namespace viewmodels
