// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/quizrows.h"
#include "app/viewmodels/readaloudviewmodel.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/voicenoteviewmodel.h"

namespace viewmodels {

/// One question on screen after the other, and what became of each answer. An answer is kept before its verdict is shown.
/// No score and no time anywhere. Which question comes, and what the end says, is for the two kinds of it: the quiz of a
/// unit, and a sitting of reviews.
class QuestionViewModel : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(QuestionViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    Q_PROPERTY(QString taskId READ taskId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Question 1 of 3"
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(int index READ index NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    /// "single", "multiple", "order", "picture", "number", "teachback"
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    /// Why this question comes now; empty in the quiz of a unit.
    Q_PROPERTY(QString whyNow READ whyNow NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(QString picto READ picto NOTIFY changed FINAL)
    /// Roles: key, text, picto, mark, note, position, total. Folds to the chosen and the right ones after checking.
    Q_PROPERTY(QAbstractItemModel *options READ options CONSTANT FINAL)
    /// "I weigh myself: 1 of 4", after a step was moved.
    Q_PROPERTY(QString moveText READ moveText NOTIFY changed FINAL)
    /// A number as typed, or the person's own words.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString decimalSign READ decimalSign NOTIFY changed FINAL)
    /// In one's own words: "write", "speak", or empty as long as the person has not chosen.
    Q_PROPERTY(QString way READ way NOTIFY changed FINAL)
    Q_PROPERTY(viewmodels::VoiceNoteViewModel *voice READ voice CONSTANT FINAL)
    /// Says the question with its answers, then the verdict with its why.
    Q_PROPERTY(viewmodels::ReadAloudViewModel *readAloud READ readAloud CONSTANT FINAL)
    /// The main button: "Check", "Send", or "Keep" for what stays on this device; empty when there is nothing to check yet.
    Q_PROPERTY(QString checkText READ checkText NOTIFY changed FINAL)
    /// What to do before the main button can answer.
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
    /// At the end: what was achieved or comes next, in a sentence.
    Q_PROPERTY(QString endText READ endText NOTIFY changed FINAL)
    /// At the end: what the person showed they know, and what comes back, in sentences.
    Q_PROPERTY(QStringList known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QStringList toSeeAgain READ toSeeAgain NOTIFY changed FINAL)

public:
    [[nodiscard]] virtual QString taskId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] virtual int index() const = 0;
    [[nodiscard]] virtual int total() const = 0;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] virtual QString whyNow() const { return {}; }
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString picto() const;
    [[nodiscard]] QAbstractItemModel *options() { return &m_options; }
    [[nodiscard]] QString moveText() const { return m_moveText; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString decimalSign() const { return context().wording.locale().decimalPoint(); }
    [[nodiscard]] QString way() const { return m_way; }
    [[nodiscard]] VoiceNoteViewModel *voice() const { return m_voice; }
    [[nodiscard]] ReadAloudViewModel *readAloud() const { return m_readAloud; }
    [[nodiscard]] QString checkText() const;
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
    [[nodiscard]] virtual bool isFinished() const = 0;
    [[nodiscard]] virtual QString endText() const { return {}; }
    [[nodiscard]] virtual QStringList known() const { return {}; }
    [[nodiscard]] virtual QStringList toSeeAgain() const { return {}; }

    /// Chooses an answer, or on several answers, changes whether it is chosen.
    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void moveUp(const QString &key) { move(key, -1); }
    Q_INVOKABLE void moveDown(const QString &key) { move(key, 1); }
    Q_INVOKABLE void setText(const QString &text);
    /// "write" or "speak".
    Q_INVOKABLE void answerBy(const QString &way);
    Q_INVOKABLE void check();
    Q_INVOKABLE void dontKnow();
    /// After the verdict: the next question, or the end.
    Q_INVOKABLE virtual void next() = 0;

    void refresh() override;

signals:
    void entered();

protected:
    /// @param voice where spoken answers are kept; none: nobody can speak
    QuestionViewModel(const Context &context, services::VoiceNotes *voice, QObject *parent);

    /// What is asked, of which unit, in which attempt; no question at the end.
    void show(const content::Question *question, const domain::UnitRef &ref, content::QuizState state);
    /// @param note goes to the team with the answer, or neither is kept
    virtual platform::Result<void> keep(domain::Answer answer, const std::optional<services::Journal::TeamNote> &note) = 0;
    /// The last answer was kept.
    virtual void answered() {}

    [[nodiscard]] const content::Unit *unitOf(const domain::UnitRef &ref) const { return context().library().unit(ref); }
    [[nodiscard]] const PatientRecord &record() const { return m_record; }
    [[nodiscard]] const content::QuizState &state() const { return m_state; }
    [[nodiscard]] const content::Question *question() const { return m_question; }
    [[nodiscard]] const domain::UnitRef &ref() const { return m_ref; }

private:
    void give(bool dontKnow);
    [[nodiscard]] services::Journal::TeamNote noteToTeam() const;
    void move(const QString &key, int by);
    void showOptions();
    [[nodiscard]] QStringList spoken() const;
    [[nodiscard]] bool isSpoken() const;
    [[nodiscard]] std::optional<QString> whatIsMissing() const;
    [[nodiscard]] std::string typedText() const;

    PatientRecord m_record;
    services::VoiceNotes *m_notes;
    domain::UnitRef m_ref;
    const content::Question *m_question = nullptr; ///< of the library, which outlives every screen
    content::QuizState m_state;
    std::optional<content::Feedback> m_feedback;
    RowsModel<OptionRow> m_options;
    std::vector<std::string> m_chosen; ///< on `Order`: every key, as placed
    VoiceNoteViewModel *m_voice;
    ReadAloudViewModel *m_readAloud;
    QString m_text;
    QString m_way;
    QString m_moveText;
    QString m_errorText;
};

} // namespace viewmodels
