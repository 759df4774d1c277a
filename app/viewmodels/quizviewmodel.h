// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/quizrows.h"
#include "app/viewmodels/rowsmodel.h"

#include <QVariantList>

namespace viewmodels {

/// The questions of a unit, one at a time. Each answer is kept before its verdict is shown, and an attempt that was cut
/// short goes on where it stopped. No score anywhere: the end says in words what holds and what comes back.
class QuizViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(QuizViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    Q_PROPERTY(QString taskId READ taskId CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Question 1 of 3"
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(int index READ index NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    /// "single", "multiple", "order", "picture", "number", "teachback"
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(QString picto READ picto NOTIFY changed FINAL)
    /// Roles: key, text, picto, mark, note, position, total. Folds to the chosen and the right ones after checking.
    Q_PROPERTY(QAbstractItemModel *options READ options CONSTANT FINAL)
    /// A number as typed, or the person's own words.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString decimalSign READ decimalSign NOTIFY changed FINAL)
    /// What to do before "Check" can answer.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(bool isAnswered READ isAnswered NOTIFY changed FINAL)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY changed FINAL)
    Q_PROPERTY(bool isRight READ isRight NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    /// The corrective card of a safety question; empty otherwise.
    Q_PROPERTY(QString rememberText READ rememberText NOTIFY changed FINAL)
    Q_PROPERTY(QString tellTeamText READ tellTeamText NOTIFY changed FINAL)
    /// "The right answer: 2.5 kg", for a number.
    Q_PROPERTY(QString rightText READ rightText NOTIFY changed FINAL)
    /// "Your order: 1. Weigh myself, 2. …", for steps in another order than the right one.
    Q_PROPERTY(QString givenText READ givenText NOTIFY changed FINAL)
    /// "The right order:", above the steps once checked.
    Q_PROPERTY(QString orderTitle READ orderTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool isFinished READ isFinished NOTIFY changed FINAL)
    /// At the end: what the person showed they know, and what comes back, in sentences.
    Q_PROPERTY(QStringList known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QStringList toSeeAgain READ toSeeAgain NOTIFY changed FINAL)

public:
    QuizViewModel(const Context &context, const domain::TaskId &task, QObject *parent);

    [[nodiscard]] QString taskId() const { return QString::fromStdString(m_task.value); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] int index() const;
    [[nodiscard]] int total() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString picto() const;
    [[nodiscard]] QAbstractItemModel *options() { return &m_options; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString decimalSign() const { return context().wording.locale().decimalPoint(); }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool isAnswered() const { return m_feedback.has_value(); }
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] bool isRight() const { return m_feedback && m_feedback->verdict == content::Verdict::Right; }
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString rememberText() const;
    [[nodiscard]] QString tellTeamText() const;
    [[nodiscard]] QString rightText() const;
    [[nodiscard]] QString givenText() const;
    [[nodiscard]] QString orderTitle() const;
    [[nodiscard]] bool isFinished() const { return m_unit && !m_question; }
    [[nodiscard]] QStringList known() const { return keyIdeas(true); }
    [[nodiscard]] QStringList toSeeAgain() const { return keyIdeas(false); }

    /// Chooses an answer, or on several answers, changes whether it is chosen.
    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void moveUp(const QString &key) { move(key, -1); }
    Q_INVOKABLE void moveDown(const QString &key) { move(key, 1); }
    Q_INVOKABLE void setText(const QString &text);
    Q_INVOKABLE void check();
    Q_INVOKABLE void dontKnow();
    /// After the verdict: the next question, or the end.
    Q_INVOKABLE void next();

    void refresh() override;

signals:
    void entered();

private:
    void resume();
    void show(const content::Question *question);
    void give(bool dontKnow);
    void tellTeam();
    void finish();
    void move(const QString &key, int by);
    void showOptions();
    [[nodiscard]] std::optional<QString> whatIsMissing() const;
    [[nodiscard]] QStringList keyIdeas(bool right) const;

    PatientRecord m_record;
    domain::TaskId m_task;
    domain::UnitRef m_ref;
    const content::Unit *m_unit = nullptr; ///< of the library, which outlives every screen
    const content::Question *m_question = nullptr;
    content::QuizState m_state;
    std::optional<content::Feedback> m_feedback;
    RowsModel<OptionRow> m_options;
    std::vector<std::string> m_chosen; ///< on `Order`: every key, as placed
    QString m_text;
    QString m_errorText;
};

} // namespace viewmodels
