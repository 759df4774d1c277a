// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/accessquestion.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

struct CentreLogRow {
    QString key;
    QString what;
    QString detail;

    friend bool operator==(const CentreLogRow &, const CentreLogRow &) = default;
};

/// Who was given something of the patient's record by the care centre, by its own log. Asked for by a press: it needs internet, and
/// is not kept.
class CentreLogViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(CentreLogViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, what, detail. Newest first.
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    /// What was found, that it is being asked, or why it could not be: a sentence; empty before.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(bool isAnswered READ isAnswered NOTIFY changed FINAL)
    Q_PROPERTY(bool isWhole READ isWhole NOTIFY changed FINAL)
    Q_PROPERTY(QString exportText READ exportText NOTIFY changed FINAL)

public:
    CentreLogViewModel(const Context &context, std::unique_ptr<http::HttpClient> client, QObject *parent);

    [[nodiscard]] QAbstractItemModel *lines() { return &m_lines; }
    [[nodiscard]] QString stateText() const { return m_stateText; }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] QString exportText() const { return m_exportText; }

    Q_INVOKABLE void ask();
    /// The list as text, to a file that is not there yet.
    Q_INVOKABLE void exportTo(const QString &file);
    void refresh() override;

private:
    void show(const services::HubAccessLog &log);

    RowsModel<CentreLogRow> m_lines;
    QString m_stateText;
    QString m_exportText;
    bool m_isAnswered = false;
    bool m_isWhole = true;
    services::AccessQuestion m_question;
};

} // namespace viewmodels
