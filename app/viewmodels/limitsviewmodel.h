// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/clinicalsetting.h"
#include "app/services/alertdesk.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <map>

namespace viewmodels {

struct LimitRow {
    QString key;
    QString kind;     ///< "threshold", "reference", "anchor", "amount"
    QString title;    ///< "Weight, gain in 3 days"
    QString sentence; ///< what the patient reads when it is met
    QString state;    ///< whose number it is, or that nobody set one
    QString bounds;   ///< within which it may be set
    QString source;
    QString unit;
    QString label;    ///< of the field
    QString error;
    bool isAsleep = false;
    bool canSet = true;
    bool canReset = false;

    friend bool operator==(const LimitRow &, const LimitRow &) = default;
};

/// What a professional may set for one patient: the limits of the rules of their packs within the bounds of each, the value
/// at rest, the day of the operation, and the amounts an advice leaves to them ("how much to drink"). A rule without a number says so: it sleeps.
class LimitsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(LimitsViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// Roles: those of LimitRow.
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    /// Why there is nothing to set, or that the operator switched the rules off; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)

public:
    LimitsViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] QString notice() const { return m_notice; }

    /// True when it is kept and queued; otherwise the row says what to write. `text` is a number, or a date for an anchor.
    Q_INVOKABLE bool set(const QString &key, const QString &text);
    /// The number of the content holds again; an operation has no date any more.
    Q_INVOKABLE void reset(const QString &key);
    void refresh() override;

signals:
    void kept();

private:
    struct Place {
        domain::ClinicalSetting::Kind kind;
        const content::Pack *pack = nullptr;
        const content::Rule *rule = nullptr;
        const content::MeasureDefinition *measure = nullptr;
        std::string subject;
        const content::Advice *advice = nullptr;
    };

    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] LimitRow rowOf(const Place &place, const services::RuleSettings &settings) const;
    [[nodiscard]] LimitRow thresholdRow(const Place &place, const services::RuleSettings &settings) const;
    [[nodiscard]] LimitRow referenceRow(const Place &place, const services::RuleSettings &settings) const;
    [[nodiscard]] LimitRow anchorRow(const Place &place) const;
    [[nodiscard]] LimitRow amountRow(const Place &place) const;
    /// What the content of the path says against what is set; empty when nothing does.
    [[nodiscard]] QString clashes() const;
    [[nodiscard]] QString setBy(const domain::ActorId &by, const platform::ZonedTime &at) const;
    /// Why `text` is not taken; empty when `setting` has its value.
    [[nodiscard]] QString read(const Place &place, const QString &text, domain::ClinicalSetting &setting) const;

    domain::PatientId m_patient;
    RowsModel<LimitRow> m_rows;
    std::map<QString, QString> m_errors;
    QString m_notice;
};

} // namespace viewmodels
