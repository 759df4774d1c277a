// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/library.h"
#include "app/services/roster.h"
#include "app/viewmodels/wording.h"

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

namespace viewmodels {

/// When to call, for whoever holds a locked device: signs that are grave for anybody. Those of a person's illness, and the
/// number of their team, only when that person agreed to it. Reads nothing that is encrypted.
class OpenSignsViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(OpenSignsViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// { picto, text }
    Q_PROPERTY(QVariantList generalSigns READ generalSigns NOTIFY changed FINAL)
    /// The general ones, then those of the illness where the person agreed.
    Q_PROPERTY(QVariantList gravestSigns READ gravestSigns NOTIFY changed FINAL)
    /// Each empty unless the person agreed.
    Q_PROPERTY(QVariantList emergencySigns READ emergencySigns NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList urgentSigns READ urgentSigns NOTIFY changed FINAL)
    /// "Claire Morel, 01 99 00 12 34"
    Q_PROPERTY(QString teamText READ teamText NOTIFY changed FINAL)
    Q_PROPERTY(QString teamCallText READ teamCallText NOTIFY changed FINAL)
    Q_PROPERTY(QString teamPhone READ teamPhone NOTIFY changed FINAL)
    /// Why there are only general signs, or where those of the illness come from.
    Q_PROPERTY(QString noteText READ noteText NOTIFY changed FINAL)

public:
    OpenSignsViewModel(const services::Library &library, const Wording &wording) : m_library(library), m_wording(wording) {}

    /// Whose device it is; nobody's on the page that asks who is here.
    void setResident(const services::Resident &resident);
    void refresh() { emit changed(); }

    [[nodiscard]] QVariantList generalSigns() const;
    [[nodiscard]] QVariantList gravestSigns() const { return generalSigns() + emergencySigns(); }
    [[nodiscard]] QVariantList emergencySigns() const { return signsOf(content::Degree::Emergency); }
    [[nodiscard]] QVariantList urgentSigns() const { return signsOf(content::Degree::Urgent); }
    [[nodiscard]] QString teamText() const;
    [[nodiscard]] QString teamCallText() const;
    [[nodiscard]] QString teamPhone() const;
    [[nodiscard]] QString noteText() const;

signals:
    void changed();

private:
    [[nodiscard]] QVariantList signsOf(content::Degree degree) const;

    const services::Library &m_library;
    const Wording &m_wording;
    services::Resident m_resident;
};

} // namespace viewmodels
