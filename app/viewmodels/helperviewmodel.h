// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/pairingviewmodel.h"

#include <QVariantList>

#include <map>

namespace viewmodels {

/// The patient lets somebody help: who, what they see and do, until when, and then a code for that person's own device. One
/// question a page; nothing is answered beforehand. A professional may hold the tablet: the word stays the patient's, and says who
/// wrote it down.
class HelperViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(HelperViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "who", "see", "do", "until", "check", "code"
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// For whom a professional asks: "Mrs Durand"; empty on the patient's own device.
    Q_PROPERTY(QString patientName READ patientName CONSTANT FINAL)
    Q_PROPERTY(QString relationship READ relationship NOTIFY changed FINAL)
    /// Of the present page: { key, text, answer }, the answer "", "yes" or "no".
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed FINAL)
    /// { key, text }, and which of them was chosen; empty: none yet.
    Q_PROPERTY(QVariantList ends READ ends NOTIFY changed FINAL)
    Q_PROPERTY(QString end READ end NOTIFY changed FINAL)
    /// All that will be agreed, one line each.
    Q_PROPERTY(QStringList summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// The code for the other device, once the agreement has reached the centre.
    Q_PROPERTY(viewmodels::PairingViewModel *pairing READ pairing NOTIFY changed FINAL)
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed FINAL)

public:
    /// @param patient for whom a professional asks; none: the patient of this device
    HelperViewModel(const Context &context, std::unique_ptr<http::HttpClient> client, QObject *parent, domain::PatientId patient = {});

    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString patientName() const;
    [[nodiscard]] QString relationship() const { return m_relationship; }
    [[nodiscard]] QVariantList questions() const;
    [[nodiscard]] QVariantList ends() const;
    [[nodiscard]] QString end() const { return m_end; }
    [[nodiscard]] QStringList summary() const;
    [[nodiscard]] QString untilText() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] PairingViewModel *pairing() const { return m_pairing; }
    [[nodiscard]] bool isWaiting() const { return m_step == QStringLiteral("code") && !m_pairing; }

    Q_INVOKABLE void setName(const QString &name);
    Q_INVOKABLE void setRelationship(const QString &relationship);
    Q_INVOKABLE void answer(const QString &scope, bool yes);
    Q_INVOKABLE void setEnd(const QString &end);
    /// To the next page, when this one is answered; otherwise `errorText` says what is missing.
    Q_INVOKABLE void next();
    /// To the page before; false on the first.
    Q_INVOKABLE bool previous();
    /// Keeps the agreement and asks for the code.
    Q_INVOKABLE void agree();
    /// Asks the centre again, after it could not be reached.
    Q_INVOKABLE void tryAgain();

    void refresh() override;

private:
    [[nodiscard]] std::vector<std::string> scopesOf(const QString &step) const;
    [[nodiscard]] std::string chosenScopes() const;
    [[nodiscard]] std::string lastDay() const;
    [[nodiscard]] QString missing() const;
    void askForTheCode();
    bool hasArrived() const;

    domain::PatientId m_patient;
    QString m_step = QStringLiteral("who");
    QString m_name;
    QString m_relationship;
    std::map<std::string, bool> m_answers;
    QString m_end;
    QString m_errorText;
    domain::ActorId m_helper;
    domain::FactId m_agreement;
    std::unique_ptr<http::HttpClient> m_client;
    PairingViewModel *m_pairing = nullptr;
};

} // namespace viewmodels
