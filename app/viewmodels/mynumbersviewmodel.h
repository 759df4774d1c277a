// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rules/settings.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

/// A number that a professional set for this person.
struct MyNumberRow {
    QString key;
    QString number; ///< "1.5 L a day", "Weight: 2 kg more in 3 days"
    QString text;   ///< what it is for, in the words of the content
    QString who;    ///< who set it and when

    friend bool operator==(const MyNumberRow &, const MyNumberRow &) = default;
};

/// What the team set for this person and no one else: amounts of an advice ("how much to drink") and limits of rules ("your
/// number"). What the content says for everybody is in its units and not here.
class MyNumbersViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(MyNumbersViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, number, sentence, who.
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    MyNumbersViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    void refresh() override;

private:
    [[nodiscard]] std::optional<MyNumberRow> amountRow(const content::Advice &advice) const;
    [[nodiscard]] MyNumberRow limitRow(
        const content::MeasureDefinition &measure, const content::Rule &rule, const rules::Threshold &threshold) const;
    [[nodiscard]] QString setBy(const domain::ActorId &by, const platform::ZonedTime &at) const;

    PatientRecord m_record;
    RowsModel<MyNumberRow> m_rows;
};

} // namespace viewmodels
