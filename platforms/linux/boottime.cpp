// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/linux/boottime.h"

#include <ctime>
#include <fstream>
#include <unistd.h>

namespace platform {

namespace {

#ifdef CLOCK_BOOTTIME
constexpr clockid_t kClock = CLOCK_BOOTTIME;
#else
constexpr clockid_t kClock = CLOCK_MONOTONIC; // goes on while asleep on the systems without the other
#endif

std::string bootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    if (std::getline(file, id) && !id.empty())
        return id;
    return "process-" + std::to_string(::getpid());
}

} // namespace

Uptime bootTime()
{
    static const std::string id = bootId();
    timespec time{};
    ::clock_gettime(kClock, &time);
    return {id, std::int64_t(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000};
}

} // namespace platform
