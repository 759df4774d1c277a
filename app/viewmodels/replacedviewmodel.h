// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mapping/saidmapping.h"
#include "app/store/conflictstore.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

namespace viewmodels {

/// What somebody had written and what counts in its place, where two wrote about one thing before they could tell each other.
class ReplacedViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(ReplacedViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// { title, whose, counts, replaced, by }: newest first. `whose` is of a professional, who has several patients.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// "2 entries were replaced"; empty when none was.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    ReplacedViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QString summary() const;
    void refresh() override { emit changed(); }

private:
    [[nodiscard]] QString titleOf(const store::Conflict &conflict, const mapping::Said &said) const;
    [[nodiscard]] QString wordsOf(const mapping::Said &said) const;
    [[nodiscard]] QString medicineOf(const domain::MedicationId &id) const;
    [[nodiscard]] QString byOf(const mapping::Said &said, platform::Instant foundAt) const;

    PatientRecord m_record;
};

} // namespace viewmodels
