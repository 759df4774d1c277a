// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/readaloudviewmodel.h"

#include <QVariantList>

#include <array>

namespace viewmodels {

/// When to call, and whom: the signs of all the patient's packs in one list, gravest first. Needs neither network nor path.
class RedFlagsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(RedFlagsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// The title of each card says when; it is the sentence before the signs.
    Q_PROPERTY(QString emergencyTitle READ emergencyTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nowTitle READ nowTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString urgentTitle READ urgentTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString askTitle READ askTitle NOTIFY changed FINAL)
    /// Each card's signs as { picto, text }. What two packs say in the same words is said once, on the gravest card; the same
    /// sign in other words is kept: one of the two may say more.
    Q_PROPERTY(QVariantList emergencySigns READ emergencySigns NOTIFY changed FINAL)
    /// For the team, at any hour.
    Q_PROPERTY(QVariantList nowSigns READ nowSigns NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList urgentSigns READ urgentSigns NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList askSigns READ askSigns NOTIFY changed FINAL)
    /// "Claire Morel, 8 h à 18 h, 01 99 00 12 34"; says so when no number is known.
    Q_PROPERTY(QString teamText READ teamText NOTIFY changed FINAL)
    /// "Call Claire Morel"; empty when no number is known.
    Q_PROPERTY(QString teamCallText READ teamCallText NOTIFY changed FINAL)
    /// The number alone, for tel:.
    Q_PROPERTY(QString teamPhone READ teamPhone NOTIFY changed FINAL)
    /// "Heart failure 1.0.0. Example content, not validated. Sources read on Sunday 22 November."
    Q_PROPERTY(QString versionText READ versionText NOTIFY changed FINAL)
    /// Reads the cards that are shown: each title, then its signs.
    Q_PROPERTY(viewmodels::ReadAloudViewModel *readAloud READ readAloud CONSTANT FINAL)

public:
    RedFlagsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString emergencyTitle() const { return titleOf(Emergency); }
    [[nodiscard]] QString nowTitle() const { return titleOf(Now); }
    [[nodiscard]] QString urgentTitle() const { return titleOf(Today); }
    [[nodiscard]] QString askTitle() const { return titleOf(Ask); }
    [[nodiscard]] QVariantList emergencySigns() const { return m_signs[Emergency]; }
    [[nodiscard]] QVariantList nowSigns() const { return m_signs[Now]; }
    [[nodiscard]] QVariantList urgentSigns() const { return m_signs[Today]; }
    [[nodiscard]] QVariantList askSigns() const { return m_signs[Ask]; }
    [[nodiscard]] QString teamText() const;
    [[nodiscard]] QString teamCallText() const;
    [[nodiscard]] QString teamPhone() const;
    [[nodiscard]] QString versionText() const;

    [[nodiscard]] ReadAloudViewModel *readAloud() const { return m_readAloud; }

    void refresh() override;

private:
    enum Card { Emergency, Now, Today, Ask }; ///< gravest first
    [[nodiscard]] static Card cardOf(const content::RedFlag &flag);
    [[nodiscard]] QString titleOf(Card card) const;
    void read();
    [[nodiscard]] QString reviewedText() const;
    /// Whom to call: who coordinates, else the first of the roles that the packs need for what is urgent, else anybody with
    /// a number. What the person put first on their team page does not count here.

    std::array<QVariantList, 4> m_signs;
    PatientRecord m_record;
    ReadAloudViewModel *m_readAloud;
};

} // namespace viewmodels
