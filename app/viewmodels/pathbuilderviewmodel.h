// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/pathplanning.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <set>

namespace viewmodels {

struct BuilderPackRow {
    QString key;
    QString title;
    bool chosen = false;

    friend bool operator==(const BuilderPackRow &, const BuilderPackRow &) = default;
};

/// A unit of the path in its order, or one that is left out.
struct BuilderUnitRow {
    QString key;
    QString title;
    QString reason;
    bool safety = false;
    int position = 0; ///< from 1
    int total = 0;
    bool canAdd = false; ///< of those left out

    friend bool operator==(const BuilderUnitRow &, const BuilderUnitRow &) = default;
};

struct ContradictionRow {
    QString key;
    QString leftText;
    QString leftSource;
    QString rightText;
    QString rightSource;

    friend bool operator==(const ContradictionRow &, const ContradictionRow &) = default;
};

/// The path proposed for one patient, with a reason on every row. The professional ticks the packs, says what the home is
/// like, changes the order, and sends. Two pieces of advice that conflict, and an advice that conflicts with what professionals set or prescribed,
/// block sending: the machine never decides.
class PathBuilderViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PathBuilderViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "8 units, 32 minutes"
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString validation READ validation NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *packs READ packs CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *leftOut READ leftOut CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *contradictions READ contradictions CONSTANT FINAL)
    Q_PROPERTY(bool hasLeftOut READ hasLeftOut NOTIFY changed FINAL)
    Q_PROPERTY(bool hasContradictions READ hasContradictions NOTIFY changed FINAL)
    Q_PROPERTY(bool livesAlone READ livesAlone WRITE setLivesAlone NOTIFY changed FINAL)
    Q_PROPERTY(bool hasScale READ hasScale WRITE setHasScale NOTIFY changed FINAL)
    Q_PROPERTY(bool hasCarer READ hasCarer WRITE setHasCarer NOTIFY changed FINAL)
    Q_PROPERTY(Autonomy autonomy READ autonomy WRITE setAutonomy NOTIFY changed FINAL)
    /// Whether there is a path already: a change needs a reason.
    Q_PROPERTY(bool isChange READ isChange NOTIFY changed FINAL)
    Q_PROPERTY(QString changeReason READ changeReason WRITE setChangeReason NOTIFY changed FINAL)
    /// Why the path cannot be sent yet; empty when it can.
    Q_PROPERTY(QString blockedText READ blockedText NOTIFY changed FINAL)
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
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString validation() const;
    [[nodiscard]] QAbstractItemModel *packs() { return &m_packs; }
    [[nodiscard]] QAbstractItemModel *units() { return &m_units; }
    [[nodiscard]] QAbstractItemModel *leftOut() { return &m_leftOut; }
    [[nodiscard]] QAbstractItemModel *contradictions() { return &m_contradictions; }
    [[nodiscard]] bool hasLeftOut() const { return m_leftOut.rowCount() > 0; }
    [[nodiscard]] bool hasContradictions() const { return m_contradictions.rowCount() > 0; }
    [[nodiscard]] bool livesAlone() const { return m_assessment.environment.livesAlone; }
    void setLivesAlone(bool alone);
    [[nodiscard]] bool hasScale() const;
    void setHasScale(bool there);
    [[nodiscard]] bool hasCarer() const { return m_assessment.environment.hasCaregiver; }
    void setHasCarer(bool there);
    [[nodiscard]] Autonomy autonomy() const { return static_cast<Autonomy>(m_assessment.autonomy); }
    void setAutonomy(Autonomy autonomy);
    [[nodiscard]] bool isChange() const { return m_previous.has_value(); }
    [[nodiscard]] QString changeReason() const { return m_changeReason; }
    void setChangeReason(const QString &reason);
    [[nodiscard]] QString blockedText() const;
    [[nodiscard]] QString reasonError() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool isSent() const { return m_isSent; }

    Q_INVOKABLE void togglePack(const QString &key);
    Q_INVOKABLE void moveUp(const QString &key) { move(key, -1); }
    Q_INVOKABLE void moveDown(const QString &key) { move(key, 1); }
    Q_INVOKABLE void leaveOut(const QString &key);
    Q_INVOKABLE void addBack(const QString &key);
    /// Saves the path and queues it. `sent` follows, or `errorText` says why not.
    Q_INVOKABLE void send();
    void refresh() override;

signals:
    void sent();

private:
    void replan();
    void show();
    void move(const QString &key, int by);
    [[nodiscard]] BuilderUnitRow rowOf(const domain::UnitRef &unit, const QString &reason) const;
    [[nodiscard]] QString reasonOf(const domain::UnitRef &unit) const;
    [[nodiscard]] const content::ExcludedUnit *exclusionOf(const domain::UnitRef &unit) const;

    domain::PatientId m_patient;
    std::optional<domain::EducationPath> m_previous;
    std::vector<domain::Answer> m_answers;
    content::Assessment m_assessment;
    std::set<std::string> m_chosenPacks;
    services::Proposal m_proposal;
    std::vector<domain::PathUnit> m_order;    ///< what would be sent
    std::vector<domain::PathUnit> m_setAside; ///< proposed, and left out by the professional
    QString m_changeReason;
    bool m_reasonMissing = false;
    bool m_isSent = false;
    QString m_errorText;
    RowsModel<BuilderPackRow> m_packs;
    RowsModel<BuilderUnitRow> m_units;
    RowsModel<BuilderUnitRow> m_leftOut;
    RowsModel<ContradictionRow> m_contradictions;
};

} // namespace viewmodels
