// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/eligibility.h"
#include "app/services/assessmentdesk.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

namespace viewmodels {

/// A list of patients or an episode of surgery, and whether somebody belongs to it, with every reason in words.
struct EligibilityRow {
    QString key;
    QString title;
    QString verdict;
    QString state; ///< "yes", "no", "unknown"
    QStringList reasons;

    friend bool operator==(const EligibilityRow &, const EligibilityRow &) = default;
};

/// Which lists of patients (PEPS) and surgery episodes one patient belongs to, and why. What is asked for it is kept on this device
/// after every answer, and for the team when somebody says so. What nobody said never counts as said.
class EligibilityViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(EligibilityViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    /// "78, born on 12 April 1948"
    Q_PROPERTY(QString identity READ identity NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(bool isDraft READ isDraft NOTIFY changed FINAL)
    /// { key, text, options, value } of the lists, and of the operation.
    Q_PROPERTY(QVariantList asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList askedOfSurgery READ askedOfSurgery NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSurgery READ hasSurgery NOTIFY changed FINAL)
    /// Group of the stay (GHM), as it is written: "08C481".
    Q_PROPERTY(QString ghm READ ghm NOTIFY changed FINAL)
    Q_PROPERTY(QString operatedOn READ operatedOn NOTIFY changed FINAL)
    Q_PROPERTY(bool hadOneBefore READ hadOneBefore NOTIFY changed FINAL)
    Q_PROPERTY(QString operatedBefore READ operatedBefore NOTIFY changed FINAL)
    /// Roles: key, title, verdict, state, reasons.
    Q_PROPERTY(QAbstractItemModel *lists READ lists CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *episodes READ episodes CONSTANT FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    EligibilityViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool isDraft() const { return m_known.isDraft; }
    [[nodiscard]] QVariantList asked() const;
    [[nodiscard]] QVariantList askedOfSurgery() const;
    [[nodiscard]] bool hasSurgery() const;
    [[nodiscard]] QString ghm() const { return said("surgery/ghm"); }
    [[nodiscard]] QString operatedOn() const { return said("surgery/day"); }
    [[nodiscard]] bool hadOneBefore() const { return said("surgery/before") == QLatin1StringView("yes"); }
    [[nodiscard]] QString operatedBefore() const { return said("surgery/before-day"); }
    [[nodiscard]] QAbstractItemModel *lists() { return &m_lists; }
    [[nodiscard]] QAbstractItemModel *episodes() { return &m_episodes; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// An answer or a date; the same answer again takes it back.
    Q_INVOKABLE void answer(const QString &item, const QString &value);
    Q_INVOKABLE void write(const QString &item, const QString &value);
    Q_INVOKABLE void keepForTeam();
    void refresh() override;

private:
    [[nodiscard]] QString said(std::string_view item) const;
    [[nodiscard]] QVariantList rowsOf(const std::vector<const char *> &items) const;
    [[nodiscard]] std::optional<bool> yesOrNo(std::string_view item) const;
    [[nodiscard]] domain::PepsPatient pepsPatient() const;
    [[nodiscard]] domain::SurgeryStay stay() const;
    void show();

    domain::PatientId m_patient;
    domain::Person m_person;
    services::KnownAssessment m_known;
    QString m_errorText;
    RowsModel<EligibilityRow> m_lists;
    RowsModel<EligibilityRow> m_episodes;
};

} // namespace viewmodels
