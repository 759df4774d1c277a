// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/reminderwords.h"

namespace viewmodels {

namespace {

/// The sentences of this file.
struct Reminder {
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

} // namespace

platform::Notification reminderWords(const std::vector<domain::DueMoment> &moments, const Wording &wording)
{
    int doses = 0;
    QStringList hours;
    for (const domain::DueMoment &moment : moments) {
        doses += static_cast<int>(moment.doses.size());
        hours << wording.time(moment.at);
    }
    platform::Notification message;
    //: Title of a reminder; %1 is a time such as 8am, or several. It names no medicine: others may read it
    message.title = Reminder::tr("It is time: %1").arg(listOf(hours, wording)).toStdString();
    //: Text of a reminder; %n doses are to take
    message.body = Reminder::tr("%n to take. Open to see which.", nullptr, doses).toStdString();
    //: Button on a reminder: records that all of it was taken; %1 counts the doses
    message.actions = {{"taken", Reminder::tr("All taken (%1)").arg(doses).toStdString()},
        //: Button on a reminder: it comes back in 10 minutes
        {"later", Reminder::tr("In 10 minutes").toStdString()}};
    return message;
}

platform::Notification lockedReminderWords(
    const std::vector<services::LockedMoment> &moments, const platform::Clock &clock, const Wording &wording)
{
    QStringList hours;
    for (const services::LockedMoment &moment : moments)
        hours << wording.time({moment.at, clock.offsetMinutesAt(moment.at)});
    hours.removeDuplicates();
    platform::Notification message;
    //: Title of a reminder while the app is locked; %1 is a time such as 6pm, or several. Anybody may read it
    message.title = Reminder::tr("You have something to do at %1").arg(listOf(hours, wording)).toStdString();
    //: Text of a reminder while the app is locked
    message.body = Reminder::tr("Open Passerelle to see what.").toStdString();
    return message;
}

} // namespace viewmodels
