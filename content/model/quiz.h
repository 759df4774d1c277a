// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/ids.h"
#include "content/model/localtext.h"
#include "content/model/tokens.h"

#include <optional>
#include <string>
#include <vector>

namespace content {

struct Option {
    std::string key;
    LocalText text;
    std::string picto;
    bool correct = false;
    LocalText feedback; ///< empty only on `Order` questions

    friend bool operator==(const Option &, const Option &) = default;
};

struct NumberGoal {
    std::string unit;  ///< UCUM
    LocalText label;   ///< what people call the unit, "tablets"; empty when its symbol will do
    double value = 0;
    double tolerance = 0; ///< on both sides, inclusive

    friend bool operator==(const NumberGoal &, const NumberGoal &) = default;
};

struct Question {
    QuestionId id; ///< unique in its quiz
    QuestionKind kind = QuestionKind::Single;
    CompetenceId competence;
    bool safety = false; ///< that of the competence, resolved by the loader
    LocalText stem;
    std::string picto;
    std::vector<Option> options;      ///< on `Order`: in the right order, shown shuffled
    std::optional<NumberGoal> number; ///< `Number` only
    std::vector<LocalText> keyPoints; ///< `TeachBack` only: what a human listens for
    LocalText explanation;
    LocalText remember; ///< corrective card; never empty on a safety question

    friend bool operator==(const Question &, const Question &) = default;
};

struct Quiz {
    std::vector<Question> questions;

    [[nodiscard]] const Question *find(const QuestionId &id) const;

    friend bool operator==(const Quiz &, const Quiz &) = default;
};

} // namespace content
