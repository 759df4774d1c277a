// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/assessmentdesk.h"
#include "app/viewmodels/baselineviewmodel.h"

#include <QVariantList>

namespace viewmodels {

/// One thing asked, with the answers it may have.
struct AskedRow {
    QString key;
    QString text;
    QVariantList options; ///< { key, text, picto }
    QString value;

    friend bool operator==(const AskedRow &, const AskedRow &) = default;
};

/// The shared educational assessment beside a patient: parts in any order, kept on this device after every answer, and, once it
/// was read together, finished with the patient's agreement. It reads as a conversation: their words first, and "not discussed" is
/// an answer. What an answer changes in the path is said at once.
class AssessmentViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(AssessmentViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString key READ key CONSTANT FINAL)
    /// "Kept on this device", or when it was finished and by whom.
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(bool isDraft READ isDraft NOTIFY changed FINAL)
    /// { key, text, detail, step }, see StepList; the present one is "now".
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed FINAL)
    Q_PROPERTY(QString section READ section NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QStringList prompts READ prompts NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    /// Roles: key, text, options, value.
    Q_PROPERTY(QAbstractItemModel *items READ items CONSTANT FINAL)
    /// What the last answer changed in the path; empty when it changed nothing.
    Q_PROPERTY(QString effectText READ effectText NOTIFY changed FINAL)
    /// Of the part about illnesses: { key, text, chosen }.
    Q_PROPERTY(QVariantList packs READ packs NOTIFY changed FINAL)
    Q_PROPERTY(viewmodels::BaselineViewModel *baseline READ baseline CONSTANT FINAL)
    Q_PROPERTY(QString baselineText READ baselineText NOTIFY changed FINAL)
    /// Of the part about goals: { key, text, detail }.
    Q_PROPERTY(QVariantList goals READ goals NOTIFY changed FINAL)
    /// "easy", "sometimes-hard", "listen", or empty: never kept, it only set how teaching is given.
    Q_PROPERTY(QString reading READ reading NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNursing READ hasNursing NOTIFY changed FINAL)
    Q_PROPERTY(QString nursingDay READ nursingDay NOTIFY changed FINAL)
    Q_PROPERTY(QString today READ today NOTIFY changed FINAL)
    /// Read together: { key, text, lines }, one a part.
    Q_PROPERTY(QVariantList review READ review NOTIFY changed FINAL)
    Q_PROPERTY(QString agreementText READ agreementText NOTIFY changed FINAL)
    /// The question whether they take part, where nobody asked it yet; then the assessment cannot be finished before.
    Q_PROPERTY(QString joinQuestion READ joinQuestion NOTIFY changed FINAL)
    /// Why it cannot be finished at all: they refused, stopped, or the path is closed.
    Q_PROPERTY(QString blockedText READ blockedText NOTIFY changed FINAL)
    /// "given", "refused" or empty.
    Q_PROPERTY(QString agreement READ agreement NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(bool isFinished READ isFinished NOTIFY changed FINAL)
    /// Somebody else finished one: as a sentence, and what differs as { text, ours, theirs }.
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList differences READ differences NOTIFY changed FINAL)
    Q_PROPERTY(QStringList history READ history NOTIFY changed FINAL)

public:
    AssessmentViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString key() const { return QString::fromStdString(m_patient.value); }
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool isDraft() const { return m_known.isDraft; }
    [[nodiscard]] QVariantList sections() const;
    [[nodiscard]] QString section() const { return m_section; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QStringList prompts() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QAbstractItemModel *items() { return &m_items; }
    [[nodiscard]] QString effectText() const { return m_effect; }
    [[nodiscard]] QVariantList packs() const;
    [[nodiscard]] BaselineViewModel *baseline() const { return m_baseline; }
    [[nodiscard]] QString baselineText() const;
    [[nodiscard]] QVariantList goals() const;
    [[nodiscard]] QString reading() const { return m_reading; }
    [[nodiscard]] bool hasNursing() const;
    [[nodiscard]] QString nursingDay() const;
    [[nodiscard]] QString today() const;
    [[nodiscard]] QVariantList review() const;
    [[nodiscard]] QString agreementText() const;
    [[nodiscard]] QString joinQuestion() const;
    [[nodiscard]] QString blockedText() const;
    [[nodiscard]] QString agreement() const { return m_agreement; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] QString otherText() const;
    [[nodiscard]] QVariantList differences() const;
    [[nodiscard]] QStringList history() const;

    Q_INVOKABLE void goTo(const QString &section);
    /// The part after this one; this one counts as spoken about.
    Q_INVOKABLE void next();
    /// This part was not discussed; the next one opens.
    Q_INVOKABLE void later();
    Q_INVOKABLE void answer(const QString &item, const QString &token);
    Q_INVOKABLE void setWords(const QString &words);
    Q_INVOKABLE void togglePack(const QString &pack);
    Q_INVOKABLE void setHelperName(const QString &name) { put(domain::asked::kHelperWho, name); }
    Q_INVOKABLE QString helperName() const;
    Q_INVOKABLE void setReading(const QString &saying);
    Q_INVOKABLE void setNursingDay(const QString &iso) { put(domain::asked::kNursingDay, iso); }
    /// A goal of theirs, in their words: kept at once. True when it was.
    Q_INVOKABLE bool addGoal(const QString &words);
    Q_INVOKABLE void putGoalAway(const QString &key);
    /// Their word about taking part.
    Q_INVOKABLE void join(bool agreed);
    Q_INVOKABLE void setAgreement(const QString &agreement);
    Q_INVOKABLE void finish();
    /// The questions again, a year later: what was said stays until it is said anew.
    Q_INVOKABLE void beginAgain();
    /// Gives up what is not finished; what was finished stays.
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void keepOurs();
    Q_INVOKABLE void keepTheirs();

    void refresh() override;

signals:
    void finished();

private:
    void read();
    void show();
    /// One answer, kept; an empty value takes it back.
    void put(std::string_view item, const QString &value);
    bool keep();
    void fail(const platform::Error &error);
    [[nodiscard]] std::vector<const content::Pack *> ownPacks() const;
    [[nodiscard]] std::vector<std::string> itemsOf(const QString &section) const;
    [[nodiscard]] QString partState(const QString &section) const;
    [[nodiscard]] std::vector<domain::UnitRef> plannedUnits() const;
    void sayEffect(const std::vector<domain::UnitRef> &before);
    [[nodiscard]] const store::AssessmentVersion *other() const;
    [[nodiscard]] std::string sectionItem(const QString &section) const;

    domain::PatientId m_patient;
    services::KnownAssessment m_known;
    std::vector<domain::Answer> m_answers;
    domain::CareHistory m_process;
    QString m_section;
    QString m_effect;
    QString m_reading;
    QString m_agreement;
    QString m_errorText;
    bool m_isFinished = false;
    RowsModel<AskedRow> m_items;
    BaselineViewModel *m_baseline;
};

} // namespace viewmodels
