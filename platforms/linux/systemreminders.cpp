// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/systemreminders.h"

#include "platforms/linux/busnotifier.h"
#include "platforms/linux/bussurroundings.h"
#include "platforms/linux/timeralarm.h"

namespace platform {

std::unique_ptr<Notifier> systemNotifier(const std::string &applicationName)
{
    return std::make_unique<BusNotifier>(QString::fromStdString(applicationName));
}

std::unique_ptr<Alarm> systemAlarm()
{
    return std::make_unique<TimerAlarm>();
}

std::unique_ptr<Surroundings> systemSurroundings()
{
    return std::make_unique<BusSurroundings>();
}

} // namespace platform
