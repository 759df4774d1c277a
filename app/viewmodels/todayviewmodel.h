// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/day.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/dosesviewmodel.h"

namespace viewmodels {

/// What there is to do today in one order, at most five open things in view; what is done, and can be undone; what was due
/// while the device was off; what changed. Undoing is a new fact: nothing disappears.
class TodayViewModel final : public DosesViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TodayViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "Saturday 21 November"
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    /// "2 things to do."
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// The same with what is done, for a screen reader: "2 things to do. 3 done."
    Q_PROPERTY(QString spokenSummary READ spokenSummary NOTIFY changed FINAL)
    /// What will come here and from whom; empty as soon as there is a path or a medicine.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    /// "All done for today." when nothing is open.
    Q_PROPERTY(QString endText READ endText NOTIFY changed FINAL)
    /// "2 more later today"; empty when all that is open is in view.
    Q_PROPERTY(QString moreText READ moreText NOTIFY changed FINAL)
    /// "Done (3)"; empty when nothing is.
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed FINAL)
    /// Models of lines, in the order of the page. Roles: key, kind, step, title, detail, picto, actionText, subject, fact,
    /// openDoses, laterText, putOffText, isDue, doses (key, name, dose, answer, answerText, isPast).
    Q_PROPERTY(QAbstractItemModel *now READ now CONSTANT FINAL)
    /// What is due as well, after the first.
    Q_PROPERTY(QAbstractItemModel *then READ then CONSTANT FINAL)
    /// What its hour has not come for.
    Q_PROPERTY(QAbstractItemModel *later READ later CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *more READ more CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *whileOff READ whileOff CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *earlier READ earlier CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *done READ done CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *changes READ changes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *tomorrow READ tomorrow CONSTANT FINAL)
    /// "Sunday 22 November"
    Q_PROPERTY(QString tomorrowText READ tomorrowText NOTIFY changed FINAL)
    /// Lines of the prescription that no clock understands, as { name, text }.
    Q_PROPERTY(QVariantList asWritten READ asWritten NOTIFY changed FINAL)
    /// The names of what is taken as needed, for the way to the page of medicines; empty when there is none.
    Q_PROPERTY(QString asNeededText READ asNeededText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMedicines READ hasMedicines NOTIFY changed FINAL)

public:
    TodayViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString dateText() const { return m_dateText; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString spokenSummary() const { return m_spokenSummary; }
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    [[nodiscard]] QString endText() const;
    [[nodiscard]] QString moreText() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QAbstractItemModel *now() { return &m_now; }
    [[nodiscard]] QAbstractItemModel *then() { return &m_then; }
    [[nodiscard]] QAbstractItemModel *later() { return &m_later; }
    [[nodiscard]] QAbstractItemModel *more() { return &m_more; }
    [[nodiscard]] QAbstractItemModel *whileOff() { return &m_whileOff; }
    [[nodiscard]] QAbstractItemModel *earlier() { return &m_earlier; }
    [[nodiscard]] QAbstractItemModel *done() { return &m_done; }
    [[nodiscard]] QAbstractItemModel *changes() { return &m_changes; }
    [[nodiscard]] QAbstractItemModel *tomorrow() { return &m_tomorrow; }
    [[nodiscard]] QString tomorrowText() const { return m_tomorrowText; }
    [[nodiscard]] QVariantList asWritten() const { return m_asWritten; }
    [[nodiscard]] QString asNeededText() const { return m_asNeededText; }
    [[nodiscard]] bool hasMedicines() const { return m_hasMedicines; }
    [[nodiscard]] int openCount() const { return m_openCount; }
    /// When the day reads differently although nobody touched anything: an hour comes, or the day ends.
    [[nodiscard]] platform::Instant nextChange() const { return m_nextChange; }

    /// Every dose of one hour that nobody has spoken for.
    Q_INVOKABLE void takeAll(const QString &key);
    /// When the doses of one hour may be asked about again, as { minutes, text }: "In half an hour, at 8:30am". Only as long as
    /// they are still to do.
    [[nodiscard]] Q_INVOKABLE QVariantList putOffChoices(const QString &key) const;
    /// Asks again so many minutes from now; kept, also in the log of reminders.
    Q_INVOKABLE void putOff(const QString &key, int minutes);
    /// Takes back what made a line done: it is to do again.
    Q_INVOKABLE void correct(const QString &key);

    void refresh() override;

private:
    [[nodiscard]] domain::DayInputs inputs(const DoseBook &book) const;
    void place(const std::vector<DayRow> &open, const std::vector<DayRow> &done, const std::map<QString, bool> &whileOff);
    void say(const domain::DayInputs &inputs, const DoseBook &book);
    void showTomorrow(const DoseBook &book);
    [[nodiscard]] bool canWait(const domain::DayItem &item, int minutes) const;
    void foreseeNextChange(const domain::DayInputs &inputs);
    [[nodiscard]] DayRow rowOf(const domain::DayItem &item, const domain::DayInputs &inputs, const DoseBook &book);
    [[nodiscard]] DayRow measureRow(const domain::DayItem &item, const domain::DayInputs &inputs) const;
    [[nodiscard]] DayRow dosesRow(const domain::DayItem &item, const DoseBook &book);
    [[nodiscard]] DayRow unitRow(const domain::DayItem &item, const domain::DayInputs &inputs) const;

    RowsModel<DayRow> m_now;
    RowsModel<DayRow> m_then;
    RowsModel<DayRow> m_later;
    RowsModel<DayRow> m_more;
    RowsModel<DayRow> m_whileOff;
    RowsModel<DayRow> m_earlier;
    RowsModel<DayRow> m_done;
    RowsModel<DayRow> m_changes;
    RowsModel<DayRow> m_tomorrow;
    std::vector<domain::DayItem> m_day;
    QVariantList m_asWritten;
    QString m_dateText;
    QString m_tomorrowText;
    QString m_summary;
    QString m_spokenSummary;
    QString m_emptyText;
    QString m_asNeededText;
    platform::Instant m_nextChange;
    bool m_hasMedicines = false;
    int m_openCount = 0;
};

} // namespace viewmodels
