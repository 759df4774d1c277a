// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/questionviewmodel.h"

namespace viewmodels {

/// The questions of a unit, one at a time. An attempt that was cut short goes on where it stopped. No score anywhere: the end
/// says in words what holds and what comes back.
class QuizViewModel final : public QuestionViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(QuizViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")

public:
    QuizViewModel(const Context &context, const domain::TaskId &task, services::VoiceNotes *voice, QObject *parent);

    [[nodiscard]] QString taskId() const override { return QString::fromStdString(m_task.value); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] int index() const override;
    [[nodiscard]] int total() const override;
    [[nodiscard]] bool isFinished() const override { return m_unit && !question(); }
    [[nodiscard]] QStringList known() const override { return keyIdeas(true); }
    [[nodiscard]] QStringList toSeeAgain() const override { return keyIdeas(false); }

    void next() override;

protected:
    platform::Result<void> keep(domain::Answer answer, const std::optional<services::Journal::TeamNote> &note) override;
    void answered() override;

private:
    void resume();
    void finish();
    [[nodiscard]] QStringList keyIdeas(bool right) const;

    domain::TaskId m_task;
    domain::UnitRef m_unitRef;
    const content::Unit *m_unit = nullptr; ///< of the library, which outlives every screen
};

} // namespace viewmodels
