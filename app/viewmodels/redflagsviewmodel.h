// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/readaloudviewmodel.h"
#include "app/viewmodels/signcards.h"

namespace viewmodels {

/// When to call, and whom: the signs of all the patient's packs in one list, gravest first. Needs neither network nor path.
class RedFlagsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(RedFlagsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    Q_PROPERTY(viewmodels::SignCards *cards READ cards CONSTANT FINAL)
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

    [[nodiscard]] SignCards *cards() const { return m_cards; }
    [[nodiscard]] QString teamText() const;
    [[nodiscard]] QString teamCallText() const;
    [[nodiscard]] QString teamPhone() const;
    [[nodiscard]] QString versionText() const;
    [[nodiscard]] ReadAloudViewModel *readAloud() const { return m_readAloud; }

    void refresh() override;

private:
    void read();
    [[nodiscard]] QString reviewedText() const;
    /// Whom to call: who coordinates, else the first of the roles that the packs need for what is urgent, else anybody with
    /// a number. What the person put first on their team page does not count here.

    PatientRecord m_record;
    SignCards *m_cards;
    ReadAloudViewModel *m_readAloud;
};

} // namespace viewmodels
