// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/workspace.h"
#include "app/viewmodels/wording.h"
#include "platforms/speech.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace viewmodels {

/// What every view model of an enrolled device is made of: the services, and how to say things.
struct Context {
    services::Workspace &workspace;
    const Wording &wording;
    platform::Speech *speech = nullptr; ///< none where nothing is read aloud

    [[nodiscard]] store::Store &store() const { return workspace.store; }
    [[nodiscard]] services::Journal &journal() const { return workspace.journal; }
    [[nodiscard]] const services::Library &library() const { return workspace.library; }
    [[nodiscard]] platform::ZonedTime now() const { return workspace.clock.zonedNow(); }
};

/// The state of one screen. `refresh` reads everything again: after an entry, after a sync, after a change of language.
/// Properties share one signal: a screen has little on it, and half-updated screens are worse than repainted ones.
class ScreenViewModel : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(ScreenViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")

public:
    ScreenViewModel(const Context &context, QObject *parent) : QObject(parent), m_context(context) {}

    virtual void refresh() = 0;

signals:
    void changed();
    /// An entry could not be kept: a sentence for the person; what they typed is still there.
    void failed(const QString &sentence);

protected:
    [[nodiscard]] const Context &context() const { return m_context; }

private:
    Context m_context;
};

} // namespace viewmodels
