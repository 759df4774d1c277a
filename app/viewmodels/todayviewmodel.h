// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/day.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

#include <QVariantList>

#include <map>

namespace viewmodels {

/// One dose on the card of its hour.
struct DoseRow {
    QString key; ///< resource id of the slot
    QString name;
    QString dose;
    QString answer; ///< "", "taken", "not-taken"
    QString answerText;

    friend bool operator==(const DoseRow &, const DoseRow &) = default;
};

/// One line of the day.
struct DayRow {
    QString key;
    QString kind; ///< "measure", "doses", "unit"
    QString step; ///< "done", "now", "later", "unknown"
    QString title;
    QString detail;
    QString picto;
    QString actionText;
    QString subject; ///< measure kind, task id of a unit
    QString fact;    ///< what "Correct" corrects
    int openDoses = 0;
    QAbstractItemModel *doses = nullptr;

    friend bool operator==(const DayRow &, const DayRow &) = default;
};

/// What there is to do today, what is done, and the answers about doses. Undoing is a new fact: nothing disappears.
class TodayViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TodayViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "Saturday 21 November"
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    /// "2 things to do", or "All done for today."
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// What will come here and from whom; empty as soon as there is a path.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    /// Roles: key, kind, step, title, detail, picto, actionText, subject, fact, openDoses, doses (key, name, dose, answer,
    /// answerText).
    Q_PROPERTY(QAbstractItemModel *items READ items CONSTANT FINAL)
    /// Why a dose was not taken, as { key, text }. The last one says nothing.
    Q_PROPERTY(QVariantList skipReasons READ skipReasons NOTIFY changed FINAL)
    /// A unit that may help with the last reason given; empty when there is none.
    Q_PROPERTY(QString helpTitle READ helpTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString helpTask READ helpTask NOTIFY changed FINAL)

public:
    TodayViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString dateText() const { return m_dateText; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    [[nodiscard]] QAbstractItemModel *items() { return &m_items; }
    [[nodiscard]] QVariantList skipReasons() const;
    [[nodiscard]] QString helpTitle() const { return m_helpTitle; }
    [[nodiscard]] QString helpTask() const { return m_helpTask; }
    [[nodiscard]] int openCount() const { return m_openCount; }

    Q_INVOKABLE void takeDose(const QString &slot);
    Q_INVOKABLE void skipDose(const QString &slot, const QString &reason);
    /// Every dose of one hour that nobody has spoken for.
    Q_INVOKABLE void takeAll(const QString &key);
    /// Takes back what made a line done: it is to do again.
    Q_INVOKABLE void correct(const QString &key);
    Q_INVOKABLE void correctDose(const QString &slot);
    /// "Furosemide, 1 tablet", for the page that asks why.
    Q_INVOKABLE QString doseName(const QString &slot) const;
    Q_INVOKABLE void forgetHelp();

    void refresh() override;

signals:
    /// An entry was made: other screens show the same facts.
    void entered();

private:
    void declare(const QString &slot, domain::DoseEvent::State state, const std::optional<domain::SkipReason> &reason);
    bool takeBack(const domain::DoseSlot &slot);
    void offerHelp(const std::string &reason);
    [[nodiscard]] domain::DayInputs inputs() const;
    [[nodiscard]] DayRow rowOf(const domain::DayItem &item, const domain::DayInputs &inputs);
    [[nodiscard]] DayRow measureRow(const domain::DayItem &item, const domain::DayInputs &inputs) const;
    [[nodiscard]] DayRow dosesRow(const domain::DayItem &item, const domain::DayInputs &inputs);
    [[nodiscard]] DayRow unitRow(const domain::DayItem &item, const domain::DayInputs &inputs) const;
    [[nodiscard]] DoseRow doseRow(const domain::DoseSlot &slot, const domain::DayItem &item, const domain::DayInputs &inputs) const;

    PatientRecord m_record;
    RowsModel<DayRow> m_items;
    std::map<QString, RowsModel<DoseRow> *> m_doseModels; ///< by key of the line; children of this
    std::map<QString, domain::DoseSlot> m_slots;
    std::vector<domain::DayItem> m_day;
    QString m_dateText;
    QString m_summary;
    QString m_emptyText;
    QString m_helpTitle;
    QString m_helpTask;
    int m_openCount = 0;
};

} // namespace viewmodels
