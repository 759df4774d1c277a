// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/questionviewmodel.h"
#include "content/learning/baseline.h"

namespace viewmodels {

/// What somebody knows before anything is taught: a few questions of the packs of their illnesses, asked beside them. The same
/// questions and verdicts as later; an answer is kept at once, and those given in this round are not asked again.
class BaselineViewModel final : public QuestionViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(BaselineViewModel)
    QML_UNCREATABLE("View models come from AssessmentViewModel")

public:
    BaselineViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    /// The packs of what the person lives with, and the answers given in this round.
    void setRound(const std::vector<const content::Pack *> &packs, const std::vector<domain::Answer> &given);

    [[nodiscard]] QString taskId() const override { return {}; }
    [[nodiscard]] QString title() const override { return {}; }
    [[nodiscard]] int index() const override { return m_given - (isAnswered() ? 1 : 0); }
    [[nodiscard]] int total() const override { return static_cast<int>(m_questions.size()); }
    [[nodiscard]] bool isFinished() const override { return !question(); }
    [[nodiscard]] int given() const { return m_given; }

    void next() override;

protected:
    platform::Result<void> keep(domain::Answer answer, const std::optional<services::Journal::TeamNote> &note) override;
    void answered() override;

private:
    void ask();

    domain::PatientId m_patient;
    std::vector<content::BaselineQuestion> m_questions;
    std::set<std::string> m_done; ///< "pack/unit/question"
    int m_given = 0;
};

} // namespace viewmodels
