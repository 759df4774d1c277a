// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/library.h"
#include "app/services/roster.h"
#include "app/viewmodels/readaloudviewmodel.h"
#include "app/viewmodels/signcards.h"

namespace viewmodels {

/// When to call, for whoever holds a locked device: signs that are grave for anybody. Those of a person's illness, and the
/// number of their team, only when that person agreed to it. Reads nothing that is encrypted.
class OpenSignsViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(OpenSignsViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// What is grave for anybody; then, where the person agreed, what the page of their open device says.
    Q_PROPERTY(viewmodels::SignCards *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(viewmodels::ReadAloudViewModel *readAloud READ readAloud NOTIFY changed FINAL)
    /// "Claire Morel, 01 99 00 12 34"
    Q_PROPERTY(QString teamText READ teamText NOTIFY changed FINAL)
    Q_PROPERTY(QString teamCallText READ teamCallText NOTIFY changed FINAL)
    Q_PROPERTY(QString teamPhone READ teamPhone NOTIFY changed FINAL)
    /// Why there are only general signs, or where those of the illness come from.
    Q_PROPERTY(QString noteText READ noteText NOTIFY changed FINAL)

public:
    OpenSignsViewModel(const services::Library &library, const Wording &wording);

    /// What reads aloud; without it nothing does.
    void setSpeech(platform::Speech &speech);
    /// Whose device it is; nobody's on the page that asks who is here.
    void setResident(const services::Resident &resident);
    void refresh();

    [[nodiscard]] SignCards *cards() const { return m_cards; }
    [[nodiscard]] ReadAloudViewModel *readAloud() const { return m_readAloud; }
    [[nodiscard]] QString teamText() const;
    [[nodiscard]] QString teamCallText() const;
    [[nodiscard]] QString teamPhone() const;
    [[nodiscard]] QString noteText() const;

signals:
    void changed();

private:
    [[nodiscard]] QVariantList generalSigns() const;

    const services::Library &m_library;
    const Wording &m_wording;
    services::Resident m_resident;
    SignCards *m_cards;
    ReadAloudViewModel *m_readAloud;
};

} // namespace viewmodels
