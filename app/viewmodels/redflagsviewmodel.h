// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/readaloudviewmodel.h"

#include <QVariantList>

namespace viewmodels {

/// When to call, and whom: the signs of all the patient's packs in one list, gravest first. Needs neither network nor path.
class RedFlagsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(RedFlagsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// The title of each degree's card says when; it is the sentence before the signs.
    Q_PROPERTY(QString emergencyTitle READ emergencyTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString urgentTitle READ urgentTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString askTitle READ askTitle NOTIFY changed FINAL)
    /// Each degree's signs as { picto, text }; a sign that two packs name alike is said once.
    Q_PROPERTY(QVariantList emergencySigns READ emergencySigns NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList urgentSigns READ urgentSigns NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList askSigns READ askSigns NOTIFY changed FINAL)
    /// "Claire Morel, 01 99 00 12 34"; says so when no number is known.
    Q_PROPERTY(QString teamText READ teamText NOTIFY changed FINAL)
    /// "Call Claire Morel"; empty when no number is known.
    Q_PROPERTY(QString teamCallText READ teamCallText NOTIFY changed FINAL)
    /// The number alone, for tel:.
    Q_PROPERTY(QString teamPhone READ teamPhone NOTIFY changed FINAL)
    /// "Heart failure 1.0.0. Example content, not validated."
    Q_PROPERTY(QString versionText READ versionText NOTIFY changed FINAL)
    /// Reads the three cards: each title, then its signs.
    Q_PROPERTY(viewmodels::ReadAloudViewModel *readAloud READ readAloud CONSTANT FINAL)

public:
    RedFlagsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString emergencyTitle() const;
    [[nodiscard]] QString urgentTitle() const;
    [[nodiscard]] QString askTitle() const;
    [[nodiscard]] QVariantList emergencySigns() const { return signsOf(content::Degree::Emergency); }
    [[nodiscard]] QVariantList urgentSigns() const { return signsOf(content::Degree::Urgent); }
    [[nodiscard]] QVariantList askSigns() const { return signsOf(content::Degree::Ask); }
    [[nodiscard]] QString teamText() const;
    [[nodiscard]] QString teamCallText() const;
    [[nodiscard]] QString teamPhone() const;
    [[nodiscard]] QString versionText() const;

    [[nodiscard]] ReadAloudViewModel *readAloud() const { return m_readAloud; }

    void refresh() override;

private:
    [[nodiscard]] QVariantList signsOf(content::Degree degree) const;
    /// Whom to call the same day: the nurse, else the first of the team with a number.
    [[nodiscard]] std::optional<domain::Person> contact() const;

    PatientRecord m_record;
    ReadAloudViewModel *m_readAloud;
};

} // namespace viewmodels
