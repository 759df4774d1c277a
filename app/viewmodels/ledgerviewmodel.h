// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/caredesk.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

/// One word of the patient, or one look at the record.
struct LedgerRow {
    QString key;
    QString what;
    QString detail;       ///< who wrote it down, when, and which text was before them
    QString takeBackText; ///< "Stop taking part"; empty when there is nothing to take back

    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;
};

/// Somebody who helps, or helped.
struct HelperRow {
    QString key;
    QString name;
    QString scopes; ///< one line each
    QString until;
    bool isLive = false;

    friend bool operator==(const HelperRow &, const HelperRow &) = default;
};

/// What the patient agreed to, who helps, and who looked: in plain words, with the way to take each back, and to keep as a file.
class LedgerViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(LedgerViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, what, detail, takeBackText. Newest first.
    Q_PROPERTY(QAbstractItemModel *words READ words CONSTANT FINAL)
    /// Roles: key, what, detail, takeBackText. Newest first.
    Q_PROPERTY(QAbstractItemModel *looks READ looks CONSTANT FINAL)
    /// Roles: key, name, scopes, until, isLive.
    Q_PROPERTY(QAbstractItemModel *helpers READ helpers CONSTANT FINAL)
    /// "2 people help you." for the line that leads here.
    Q_PROPERTY(QString helpersText READ helpersText NOTIFY changed FINAL)
    /// Whether the list is whole, in a sentence.
    Q_PROPERTY(QString wholeText READ wholeText NOTIFY changed FINAL)
    Q_PROPERTY(bool isWhole READ isWhole NOTIFY changed FINAL)
    Q_PROPERTY(QString exportPlace READ exportPlace CONSTANT FINAL)
    Q_PROPERTY(QString exportText READ exportText NOTIFY changed FINAL)

public:
    LedgerViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *words() { return &m_words; }
    [[nodiscard]] QAbstractItemModel *looks() { return &m_looks; }
    [[nodiscard]] QAbstractItemModel *helpers() { return &m_helpers; }
    [[nodiscard]] QString helpersText() const { return m_helpersText; }
    [[nodiscard]] QString wholeText() const { return m_wholeText; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] QString exportPlace() const;
    [[nodiscard]] QString exportText() const { return m_exportText; }

    /// Takes a word back: from now on, without touching what happened before.
    Q_INVOKABLE void takeBack(const QString &key);
    /// Somebody no longer helps: at once on this device, and everywhere with the next exchange.
    Q_INVOKABLE void stopHelper(const QString &key);
    /// The whole list as text, to a file that is not there yet.
    Q_INVOKABLE void exportTo(const QString &file);

    void refresh() override;

private:
    [[nodiscard]] QString whoAndWhen(const domain::Envelope &envelope) const;
    [[nodiscard]] QString asText() const;
    void say(domain::ConsentEntry entry);

    services::Ledger m_ledger;
    RowsModel<LedgerRow> m_words;
    RowsModel<LedgerRow> m_looks;
    RowsModel<HelperRow> m_helpers;
    QString m_helpersText;
    QString m_wholeText;
    bool m_isWhole = true;
    QString m_exportText;
};

} // namespace viewmodels
