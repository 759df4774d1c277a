// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/asneeded.h"
#include "app/viewmodels/dosesviewmodel.h"

#include <span>

namespace viewmodels {

/// The doses of one hour of the day that is shown.
struct HourRow {
    QString key;
    QString step;  ///< "done", "now", "later", "unknown"
    QString title; ///< "Morning, 8am"
    QString said;  ///< "yes", "not yet", "not known", in words
    int openDoses = 0;
    bool isDue = false;
    QAbstractItemModel *doses = nullptr;

    friend bool operator==(const HourRow &, const HourRow &) = default;
};

/// A medicine taken as needed: what was taken in 24 hours, and when one more is possible.
struct NeededRow {
    QString key;
    QString name;
    QString detail;    ///< dose and limits, as prescribed
    QString countText; ///< "1 taken in the last 24 hours, of at most 4."
    QString nextText;  ///< "Possible now.", "Next possible at 2:30pm."
    QString actionText;
    bool isPossible = true;
    QAbstractItemModel *doses = nullptr; ///< those of the last 24 hours

    friend bool operator==(const NeededRow &, const NeededRow &) = default;
};

/// What is left of a medicine, from what the pharmacy handed out.
struct SupplyRow {
    QString key;
    QString name;
    QString text;

    friend bool operator==(const SupplyRow &, const SupplyRow &) = default;
};

/// "Did I take the 6 o'clock one?": the doses of a day hour by hour, what is taken as needed, the week in one sentence with
/// its denominator, and how long the boxes last. Only what people declared; never called more than that.
class MedicinesViewModel final : public DosesViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(MedicinesViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "Today, Saturday 21 November"
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed FINAL)
    /// Instead of hours: "No dose was due that day."
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    /// Roles: key, step, title, said, openDoses, isDue, doses (key, name, dose, answer, answerText, isPast).
    Q_PROPERTY(QAbstractItemModel *hours READ hours CONSTANT FINAL)
    /// Roles: key, name, detail, countText, nextText, actionText, isPossible, doses.
    Q_PROPERTY(QAbstractItemModel *asNeeded READ asNeeded CONSTANT FINAL)
    /// Roles: key, name, supply.
    Q_PROPERTY(QAbstractItemModel *supplies READ supplies CONSTANT FINAL)
    Q_PROPERTY(QString weekSentence READ weekSentence NOTIFY changed FINAL)
    Q_PROPERTY(QString weekDefinition READ weekDefinition NOTIFY changed FINAL)
    /// { letters, mark, words } from Monday to Sunday.
    Q_PROPERTY(QVariantList weekDays READ weekDays NOTIFY changed FINAL)
    /// { title, sentence, definition }, newest first.
    Q_PROPERTY(QVariantList pastWeeks READ pastWeeks NOTIFY changed FINAL)

public:
    MedicinesViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString dayText() const;
    [[nodiscard]] bool isToday() const { return m_daysAgo == 0; }
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QAbstractItemModel *hours() { return &m_hours; }
    [[nodiscard]] QAbstractItemModel *asNeeded() { return &m_needed; }
    [[nodiscard]] QAbstractItemModel *supplies() { return &m_supplies; }
    [[nodiscard]] QString weekSentence() const { return m_weekSentence; }
    [[nodiscard]] QString weekDefinition() const { return m_weekDefinition; }
    [[nodiscard]] QVariantList weekDays() const { return m_weekDays; }
    [[nodiscard]] QVariantList pastWeeks() const { return m_pastWeeks; }

    Q_INVOKABLE void showToday();
    Q_INVOKABLE void showDayBefore();
    Q_INVOKABLE void showDayAfter();
    Q_INVOKABLE void takeAll(const QString &hour);
    /// One dose of a medicine that is taken as needed, now. Also when it is too early: what happened is recorded.
    Q_INVOKABLE void takeAsNeeded(const QString &key);

    void refresh() override;

private:
    void showHours(const DoseBook &book);
    void showNeeded(const DoseBook &book);
    void showSupplies(const DoseBook &book);
    void showWeeks();
    [[nodiscard]] HourRow hourRow(const std::vector<domain::DoseSlot> &together, const DoseBook &book, bool mayBeNow);
    [[nodiscard]] QString hourTitle(const platform::ZonedTime &at) const;
    [[nodiscard]] QString supplyText(const domain::Medication &medicine, std::span<const domain::Dispensing> boxes) const;

    RowsModel<HourRow> m_hours;
    RowsModel<NeededRow> m_needed;
    RowsModel<SupplyRow> m_supplies;
    std::map<QString, std::vector<domain::DoseSlot>> m_slotsOfHour;
    std::map<QString, domain::MedicationId> m_neededMedicines;
    int m_daysAgo = 0;
    QString m_weekSentence;
    QString m_weekDefinition;
    QVariantList m_weekDays;
    QVariantList m_pastWeeks;
};

} // namespace viewmodels
