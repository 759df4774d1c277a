// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/syncviewmodel.h"

#include "app/services/firststart.h"
#include "app/viewmodels/errortext.h"

namespace viewmodels {

SyncViewModel::SyncViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent)
{
    connect(&context.workspace.sync, &services::SyncService::statusChanged, this, &SyncViewModel::changed);
}

QString SyncViewModel::text() const
{
    const services::SyncStatus &status = context().workspace.sync.status();
    const Wording &wording = context().wording;
    if (services::isAlone(context().workspace.identity())) {
        //: Line about sending; there is no centre
        return tr("Everything stays on this device");
    }
    if (!services::mayShare(context().workspace.identity(), context().store().settings)) {
        //: Line about sending; the person refused
        return tr("Nothing is sent: you chose so");
    }
    QStringList parts;
    if (status.pending > 0) {
        //: Line about sending; %n things wait to be sent
        parts << tr("%n items waiting", nullptr, status.pending);
    }
    if (status.parked > 0) {
        //: Line about sending; the centre refused %n things, which stay on the device
        parts << tr("%n items refused by the centre", nullptr, status.parked);
    }
    if (parts.isEmpty() && status.isUpToDate()) {
        //: Line about sending; nothing waits
        parts << tr("Up to date");
    }
    if (status.lastSuccess) {
        //: Line about sending; %1 is a moment such as "today at 8:05am"
        parts << tr("last exchange %1").arg(wording.moment(*status.lastSuccess, context().now()));
    } else {
        //: Line about sending; the device has never reached its centre
        parts << tr("nothing sent yet");
    }
    return parts.join(QStringLiteral(" · "));
}

bool SyncViewModel::isWaiting() const
{
    const services::SyncStatus &status = context().workspace.sync.status();
    return (status.pending > 0 || status.parked > 0) && services::mayShare(context().workspace.identity(), context().store().settings);
}

bool SyncViewModel::isRunning() const
{
    return context().workspace.sync.status().isRunning;
}

QString SyncViewModel::trouble() const
{
    const auto &error = context().workspace.sync.status().lastError;
    return error ? syncText(*error) : QString();
}

void SyncViewModel::syncNow()
{
    context().workspace.sync.requestNow();
}

} // namespace viewmodels
