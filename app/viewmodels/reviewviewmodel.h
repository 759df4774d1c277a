// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/questionviewmodel.h"
#include "content/learning/reviews.h"

namespace viewmodels {

/// One sitting: the questions that come back today. The answer is the grade; nobody is asked how well they knew.
class ReviewViewModel final : public QuestionViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(ReviewViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")

public:
    ReviewViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString taskId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] int index() const override { return m_at; }
    [[nodiscard]] int total() const override { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] QString whyNow() const override;
    [[nodiscard]] bool isFinished() const override { return !question(); }
    [[nodiscard]] QString endText() const override;

    void next() override;

protected:
    platform::Result<void> keep(domain::Answer answer, const std::optional<services::Journal::TeamNote> &note) override;

private:
    void ask();

    std::optional<domain::EducationPath> m_path;
    std::vector<content::Card> m_cards;
    int m_at = 0;
};

} // namespace viewmodels
