// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "content/learning/reviews.h"

namespace viewmodels {

/// Whether questions come back today: what the card in Learn and the line on Today show. Putting them off has no cost and
/// nothing counts what was put off.
class ReviewsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(ReviewsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// How many questions wait today, at most two; 0 as well once the person said "later".
    Q_PROPERTY(int reviewsDue READ reviewsDue NOTIFY changed FINAL)
    /// Whether there is something to start, also after "later": nobody is locked out.
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed FINAL)
    /// "2 questions, 1 minute"
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// "Next reminder: Thursday."; empty when there is none.
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed FINAL)

public:
    ReviewsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] int reviewsDue() const { return m_isPutOff ? 0 : static_cast<int>(m_plan.now.size()); }
    [[nodiscard]] bool canStart() const { return !m_plan.now.empty(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString nextText() const;

    /// Not today: the questions come back tomorrow.
    Q_INVOKABLE void later();

    void refresh() override;

signals:
    void entered();

private:
    PatientRecord m_record;
    content::ReviewPlan m_plan;
    bool m_isPutOff = false;
};

} // namespace viewmodels
