// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/practice.h"
#include "app/viewmodels/nursespace.h"
#include "app/viewmodels/syncviewmodel.h"

namespace viewmodels {

/// The first ten minutes of a nurse: the real pages with an example patient, and beside them what to do next. A step is done when
/// it shows in what was written, not when a button was pressed.
class NurseTour final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(NurseTour)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(viewmodels::NurseSpace *space READ space CONSTANT FINAL)
    Q_PROPERTY(viewmodels::SyncViewModel *sync READ sync CONSTANT FINAL)
    /// "Step 2 of 4"
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed FINAL)
    Q_PROPERTY(QString taskText READ taskText NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps CONSTANT FINAL)
    Q_PROPERTY(bool isFinished READ isFinished NOTIFY changed FINAL)

public:
    NurseTour(std::unique_ptr<services::Practice> practice, const Wording &wording, QObject *parent);

    [[nodiscard]] NurseSpace *space() { return &m_space; }
    [[nodiscard]] SyncViewModel *sync() { return &m_sync; }
    [[nodiscard]] QString stepText() const;
    [[nodiscard]] QString taskText() const;
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int steps() const { return kSteps; }
    [[nodiscard]] bool isFinished() const { return m_step == kSteps; }

    /// Something happened on the pages: see what is done. `page` is the one that is shown.
    Q_INVOKABLE void look(const QString &page);
    /// After a change of language.
    void refresh();

signals:
    void changed();

private:
    static constexpr int kSteps = 4;

    std::unique_ptr<services::Practice> m_practice;
    NurseSpace m_space;
    SyncViewModel m_sync;
    int m_step = 0;
};

} // namespace viewmodels
