// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/dosebook.h"
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
    QString answer; ///< "", "taken", "not-taken", "unknown"
    QString answerText;
    bool isPast = false; ///< long past: "I don't remember" is an answer as well

    friend bool operator==(const DoseRow &, const DoseRow &) = default;
};

/// What screens that show doses have in common: the answers about a dose, why one was not taken, and taking an answer back.
/// Every answer is a new fact under the name of whoever gives it; undoing is one more.
class DosesViewModel : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(DosesViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Why a dose was not taken, as { key, text }. The last one says nothing.
    Q_PROPERTY(QVariantList skipReasons READ skipReasons NOTIFY changed FINAL)
    /// A unit that may help with the last reason given; empty when there is none.
    Q_PROPERTY(QString helpTitle READ helpTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString helpTask READ helpTask NOTIFY changed FINAL)
    /// Said after a reason was given: who reads it.
    Q_PROPERTY(QString reasonKeptText READ reasonKeptText NOTIFY changed FINAL)

public:
    DosesViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent), m_record(context) {}

    [[nodiscard]] QVariantList skipReasons() const;
    [[nodiscard]] QString helpTitle() const { return m_helpTitle; }
    [[nodiscard]] QString helpTask() const { return m_helpTask; }
    [[nodiscard]] QString reasonKeptText() const;

    Q_INVOKABLE void takeDose(const QString &slot);
    Q_INVOKABLE void skipDose(const QString &slot, const QString &reason);
    /// "I don't remember": nothing is declared, and it is not asked again.
    Q_INVOKABLE void sayUnsure(const QString &slot);
    /// Takes the answer about one dose back: it is to answer again.
    Q_INVOKABLE void correctDose(const QString &slot);
    /// "Furosemide, 1 tablet", for the page that asks why.
    Q_INVOKABLE QString doseName(const QString &slot) const;
    Q_INVOKABLE void forgetHelp();

signals:
    /// An entry was made: other screens show the same facts.
    void entered();

protected:
    [[nodiscard]] const PatientRecord &record() const { return m_record; }
    /// The row of a dose; answers about it are understood from then on.
    [[nodiscard]] DoseRow doseRow(const domain::DoseSlot &slot, const DoseBook &book);
    /// The model of the doses of one card, the same object as long as this lives.
    [[nodiscard]] RowsModel<DoseRow> *doseModel(const QString &card);
    void forgetSlots() { m_slots.clear(); }
    /// False when it could not be kept; the person is told.
    bool declare(const domain::DoseSlot &slot, domain::DoseEvent::State state, const std::optional<domain::SkipReason> &reason = {});
    bool takeBack(const domain::DoseSlot &slot);

private:
    void offerHelp(const std::string &reason);
    [[nodiscard]] const domain::DoseSlot *slotOf(const QString &key) const;

    PatientRecord m_record;
    std::map<QString, RowsModel<DoseRow> *> m_doseModels; ///< by card; children of this
    std::map<QString, domain::DoseSlot> m_slots;
    QString m_helpTitle;
    QString m_helpTask;
};

} // namespace viewmodels
