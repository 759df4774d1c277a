// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/goalstore.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

#include <QVariantList>

namespace viewmodels {

struct GoalCard {
    QString key;
    QString text;
    QString detail; ///< who wrote it and when
    QVariantList earlier; ///< { text, detail }, newest first
    QString otherText; ///< a version written elsewhere at the same time; empty when there is none
    QString otherDetail;
    bool isActive = true;

    friend bool operator==(const GoalCard &, const GoalCard &) = default;
};

/// What matters to the person, in their own words. They write, write again, put away; every earlier wording stays readable,
/// and of two versions written at the same time they choose.
class GoalsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(GoalsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, words, detail, earlier, otherText, otherDetail, isActive. Those put away come last.
    Q_PROPERTY(QAbstractItemModel *goals READ goals CONSTANT FINAL)
    /// The first goal in use, for a link; empty when there is none.
    Q_PROPERTY(QString firstText READ firstText NOTIFY changed FINAL)
    /// Whether the field is open; `draft` is then what it holds.
    Q_PROPERTY(bool isWriting READ isWriting NOTIFY changed FINAL)
    Q_PROPERTY(QString draft READ draft NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    GoalsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *goals() { return &m_goals; }
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] bool isWriting() const { return m_editing.has_value(); }
    [[nodiscard]] QString draft() const { return m_draft; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// Opens the field: on a new goal, or on one that is there.
    Q_INVOKABLE void write(const QString &key);
    Q_INVOKABLE void setDraft(const QString &text);
    Q_INVOKABLE void save();
    /// Closes the field; what was written in it is gone.
    Q_INVOKABLE void close();
    Q_INVOKABLE void putAway(const QString &key) { setActive(key, false); }
    Q_INVOKABLE void takeUp(const QString &key) { setActive(key, true); }
    /// Of two versions: the one in use, or the other.
    Q_INVOKABLE void keepMine(const QString &key);
    Q_INVOKABLE void keepOther(const QString &key);

    void refresh() override;

signals:
    void entered();

private:
    [[nodiscard]] const store::GoalRow *find(const QString &key) const;
    [[nodiscard]] QString writtenText(const domain::Envelope &envelope) const;
    void setActive(const QString &key, bool isActive);
    bool done(const platform::Result<void> &result);

    PatientRecord m_record;
    std::vector<store::GoalRow> m_rows;
    RowsModel<GoalCard> m_goals;
    std::optional<domain::GoalId> m_editing; ///< empty id: a new one
    QString m_draft;
    QString m_errorText;
};

} // namespace viewmodels
