// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/pathdesk.h"
#include "app/viewmodels/pathbuilderrows.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

#include <map>
#include <set>

namespace viewmodels {

/// The path proposed for one patient, with a reason on every row, in and out. It comes from the assessment; the professional ticks
/// the packs, changes the order, dates, and sends, to this patient or to several. Two pieces of advice that conflict, and an
/// advice that conflicts with what professionals set or prescribed, block sending until somebody decided and said why: the machine never decides. A path in force opens as it is; a change needs
/// a reason, which the patient reads. When somebody else changed it meanwhile, both versions stay visible.
class PathBuilderViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PathBuilderViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString key READ key CONSTANT FINAL)
    /// "8 units, 32 minutes"
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString validation READ validation NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *packs READ packs CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *leftOut READ leftOut CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *contradictions READ contradictions CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *coverage READ coverage CONSTANT FINAL)
    /// "5 of 5 safety competences are taught or known."
    Q_PROPERTY(QString coverageText READ coverageText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLeftOut READ hasLeftOut NOTIFY changed FINAL)
    Q_PROPERTY(bool hasContradictions READ hasContradictions NOTIFY changed FINAL)
    /// Who may have decided about conflicting advice: { key, text }.
    Q_PROPERTY(QVariantList deciders READ deciders NOTIFY changed FINAL)
    /// Where the reasons come from; with an assessment its facts stand below, one a line, and what follows is not asked again.
    Q_PROPERTY(QString groundsText READ groundsText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList groundsFacts READ groundsFacts NOTIFY changed FINAL)
    Q_PROPERTY(bool hasAssessment READ hasAssessment NOTIFY changed FINAL)
    Q_PROPERTY(bool livesAlone READ livesAlone WRITE setLivesAlone NOTIFY changed FINAL)
    Q_PROPERTY(bool hasScale READ hasScale WRITE setHasScale NOTIFY changed FINAL)
    Q_PROPERTY(bool hasCarer READ hasCarer WRITE setHasCarer NOTIFY changed FINAL)
    Q_PROPERTY(Autonomy autonomy READ autonomy WRITE setAutonomy NOTIFY changed FINAL)
    /// Days that protocols hang on: { key, text, iso }.
    Q_PROPERTY(QVariantList anchors READ anchors NOTIFY changed FINAL)
    /// As the patient will see it: { title, detail, why, picto }.
    Q_PROPERTY(QVariantList preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(QString previewTitle READ previewTitle NOTIFY changed FINAL)
    /// Paths the team uses again: { key, text, detail }.
    Q_PROPERTY(QVariantList templates READ templates NOTIFY changed FINAL)
    Q_PROPERTY(QString templateText READ templateText NOTIFY changed FINAL)
    /// Other patients this path may go to: { key, text, detail, chosen, canChoose }.
    Q_PROPERTY(QVariantList others READ others NOTIFY changed FINAL)
    Q_PROPERTY(QStringList results READ results NOTIFY changed FINAL)
    /// Whether there is a path already: a change needs a reason.
    Q_PROPERTY(bool isChange READ isChange NOTIFY changed FINAL)
    Q_PROPERTY(QString changeReason READ changeReason WRITE setChangeReason NOTIFY changed FINAL)
    /// Whether the plan can be recorded as agreed with the patient, and whether it will be.
    Q_PROPERTY(bool canAgree READ canAgree NOTIFY changed FINAL)
    Q_PROPERTY(bool isAgreed READ isAgreed WRITE setAgreed NOTIFY changed FINAL)
    /// Something to know before sending that does not block: nobody asked yet whether they take part.
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY changed FINAL)
    /// Why the path cannot be sent yet; empty when it can.
    Q_PROPERTY(QString blockedText READ blockedText NOTIFY changed FINAL)
    /// Somebody changed the path while this page was open.
    Q_PROPERTY(QString overtakenText READ overtakenText NOTIFY changed FINAL)
    /// A version from here that another one came before: who and when, and its units.
    Q_PROPERTY(QString lostText READ lostText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lostUnits READ lostUnits NOTIFY changed FINAL)
    /// Beside the reason field, after sending was tried without one.
    Q_PROPERTY(QString reasonError READ reasonError NOTIFY changed FINAL)
    /// A failed entry: a sentence; empty otherwise.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// The path is saved and queued: there is nothing left to do here.
    Q_PROPERTY(bool isSent READ isSent NOTIFY changed FINAL)

public:
    enum Autonomy { Alone, WithHelp, SomeoneElse };
    Q_ENUM(Autonomy)

    PathBuilderViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString key() const { return QString::fromStdString(m_patient.value); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString validation() const;
    [[nodiscard]] QAbstractItemModel *packs() { return &m_packs; }
    [[nodiscard]] QAbstractItemModel *units() { return &m_units; }
    [[nodiscard]] QAbstractItemModel *leftOut() { return &m_leftOut; }
    [[nodiscard]] QAbstractItemModel *contradictions() { return &m_contradictions; }
    [[nodiscard]] QAbstractItemModel *coverage() { return &m_coverage; }
    [[nodiscard]] QString coverageText() const;
    [[nodiscard]] bool hasLeftOut() const { return m_leftOut.rowCount() > 0; }
    [[nodiscard]] bool hasContradictions() const { return m_contradictions.rowCount() > 0; }
    [[nodiscard]] QVariantList deciders() const;
    [[nodiscard]] QString groundsText() const;
    [[nodiscard]] QStringList groundsFacts() const;
    [[nodiscard]] bool hasAssessment() const { return m_grounds.assessment.has_value(); }
    [[nodiscard]] bool livesAlone() const { return m_grounds.planned.environment.livesAlone; }
    void setLivesAlone(bool alone);
    [[nodiscard]] bool hasScale() const;
    void setHasScale(bool there);
    [[nodiscard]] bool hasCarer() const { return m_grounds.planned.environment.hasCaregiver; }
    void setHasCarer(bool there);
    [[nodiscard]] Autonomy autonomy() const { return static_cast<Autonomy>(m_grounds.planned.autonomy); }
    void setAutonomy(Autonomy autonomy);
    [[nodiscard]] QVariantList anchors() const;
    [[nodiscard]] QVariantList preview() const;
    [[nodiscard]] QString previewTitle() const;
    [[nodiscard]] QVariantList templates() const;
    [[nodiscard]] QString templateText() const { return m_templateText; }
    [[nodiscard]] QVariantList others() const;
    [[nodiscard]] QStringList results() const { return m_results; }
    [[nodiscard]] bool isChange() const { return m_grounds.previous.has_value(); }
    [[nodiscard]] QString changeReason() const { return m_changeReason; }
    void setChangeReason(const QString &reason);
    [[nodiscard]] bool canAgree() const;
    [[nodiscard]] bool isAgreed() const { return m_isAgreed; }
    void setAgreed(bool agreed);
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] QString blockedText() const;
    [[nodiscard]] QString overtakenText() const;
    [[nodiscard]] QString lostText() const;
    [[nodiscard]] QStringList lostUnits() const;
    [[nodiscard]] QString reasonError() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool isSent() const { return m_isSent; }

    Q_INVOKABLE void togglePack(const QString &key);
    Q_INVOKABLE void moveUp(const QString &key) { move(key, -1); }
    Q_INVOKABLE void moveDown(const QString &key) { move(key, 1); }
    /// Dropped by dragging: a place counted from 1, as it is shown.
    Q_INVOKABLE void moveTo(const QString &key, int position);
    Q_INVOKABLE void leaveOut(const QString &key);
    Q_INVOKABLE void addBack(const QString &key);
    /// By which day a unit is to be done; empty: when it suits.
    Q_INVOKABLE void setBy(const QString &key, const QString &iso);
    /// "left" or "right" holds, by whom and why. False when something is missing; the row says what.
    Q_INVOKABLE bool decide(const QString &key, const QString &side, const QString &decider, const QString &reason);
    Q_INVOKABLE void undecide(const QString &key);
    Q_INVOKABLE void setAnchor(const QString &key, const QString &iso);
    Q_INVOKABLE void useTemplate(const QString &key);
    /// Keeps this order of units under a name, for the team. True when it is kept.
    Q_INVOKABLE bool saveTemplate(const QString &name);
    Q_INVOKABLE void toggleOther(const QString &key);
    /// Somebody else's version came meanwhile: it takes the place of what is on this page, or is known and what is here goes on.
    Q_INVOKABLE void takeTheirs();
    Q_INVOKABLE void keepMine();
    /// The version that lost: it becomes the proposal again, or is history.
    Q_INVOKABLE void useLost();
    Q_INVOKABLE void dismissLost();
    /// Saves the path and queues it. `sent` follows, or `errorText` says why not.
    Q_INVOKABLE void send();
    void refresh() override;

signals:
    void sent();

private:
    using Key = std::string; ///< of a contradiction: topic and both packs

    void readGrounds();
    void begin();
    void plan();
    void replan();
    void merge();
    void show();
    void showContradictions();
    void showCoverage();
    void move(const QString &key, int by);
    [[nodiscard]] std::vector<domain::PathUnit>::iterator unitAt(const QString &key);
    [[nodiscard]] BuilderUnitRow rowOf(const domain::UnitRef &unit, const QString &reason) const;
    [[nodiscard]] QString reasonOf(const domain::PathUnit &unit) const;
    [[nodiscard]] const content::ExcludedUnit *exclusionOf(const domain::UnitRef &unit) const;
    [[nodiscard]] std::optional<domain::PathUnit> addable(const domain::UnitRef &unit) const;
    [[nodiscard]] std::vector<const content::Pack *> appliedPacks() const;
    [[nodiscard]] std::vector<std::string> packIds() const { return {m_chosenPacks.begin(), m_chosenPacks.end()}; }
    [[nodiscard]] int openContradictions() const;
    [[nodiscard]] domain::EducationPath pathToSend() const;
    [[nodiscard]] QString sendTo(const domain::PatientId &patient);
    [[nodiscard]] QString nameOf(const domain::ActorId &id) const;
    [[nodiscard]] QString whoAndWhen(const domain::Envelope &envelope) const;
    [[nodiscard]] std::optional<store::PathVersion> newest() const;
    [[nodiscard]] std::optional<store::PathVersion> lost() const;

    domain::PatientId m_patient;
    services::Grounds m_grounds;
    domain::CareProcess m_process;
    std::string m_base;      ///< the version of the path this page began from
    std::optional<store::PathVersion> m_overtaken;
    std::set<std::string> m_chosenPacks;
    services::Proposal m_proposal;
    std::vector<domain::PathUnit> m_order;    ///< what would be sent
    std::vector<domain::PathUnit> m_setAside; ///< proposed, and left out by the professional
    std::set<domain::UnitRef> m_addedByHand;
    std::map<Key, domain::PathDecision> m_decisions;
    std::map<Key, QString> m_decisionErrors;
    std::set<std::string> m_others;
    QStringList m_results;
    QString m_changeReason;
    QString m_templateText;
    bool m_isAgreed = false;
    bool m_reasonMissing = false;
    bool m_isSent = false;
    QString m_errorText;
    RowsModel<BuilderPackRow> m_packs;
    RowsModel<BuilderUnitRow> m_units;
    RowsModel<BuilderUnitRow> m_leftOut;
    RowsModel<ContradictionRow> m_contradictions;
    RowsModel<CoverageRow> m_coverage;
};

} // namespace viewmodels
