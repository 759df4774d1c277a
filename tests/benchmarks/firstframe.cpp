// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/identity.h"
#include "app/services/profile.h"
#include "app/services/tokenvault.h"
#include "platforms/linux/filekeystore.h"
#include "tests/benchmarks/child.h"
#include "tests/benchmarks/rows.h"
#include "tests/benchmarks/yearofdata.h"
#include "tests/support/tempfolder.h"

#include <chrono>
#include <cstdlib>
#include <sstream>
#include <thread>

namespace bench {

namespace {

constexpr double kGoal = 2.0;
constexpr double kMemoryGoal = 2.0;
constexpr int kYears = 5;
constexpr int kIdleSeconds = 60;
constexpr int kQuickIdleSeconds = 10;
constexpr int kQuickRounds = 7;
constexpr double kFrameMs = 8; ///< of the processor: half a frame of a screen that shows sixty a second
constexpr int kQuietSeconds = 2;  // without a wake-up: the start is over
constexpr int kLongestStart = 30;

/// Nobody listens there: the start must not depend on a hub, and a sync that fails is part of it.
constexpr auto kNoHub = "http://127.0.0.1:9";

/// @param hub empty: somebody who began alone and sends nothing
void enrol(const std::string &data, int years, const std::string &hub)
{
    const platform::SystemClock clock;
    platform::FileKeystore keys(data + "-keys");
    const auto profile = require(services::Profile::open(data, keys));
    const auto store = require(profile.openStore());
    fillYear(*store, clock.now(), years);
    require(services::saveIdentity(store->settings, {domain::role::kPatient, {kPatient.value}, kPatient, hub}));
    if (hub.empty())
        return;
    services::TokenVault vault(require(profile.openStore()));
    const platform::Instant tomorrow{clock.now().ms + kDayMs};
    require(vault.save({hub, hub + "/fhir/R4", "access", "refresh", tomorrow, "patient/*.cruds", "Patient/" + kPatient.value}));
}

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

Start firstFrameOf(const std::vector<std::string> &command)
{
    Start start;
    std::optional<Child> child;
    start.milliseconds = millisecondsOf([&] {
        child.emplace(command);
        child->awaitWord();
    });
    start.megabytes = child->end();
    return start;
}

void pauseASecond()
{
    std::this_thread::sleep_for(std::chrono::seconds(1));
}

/// What the program does while nobody touches it: how often any of its threads woke up.
double idleWakeUps(const std::vector<std::string> &command, int seconds)
{
    Child child(command);
    pauseASecond();
    int quiet = 0;
    for (int second = 0; quiet < kQuietSeconds && second < kLongestStart; ++second) {
        const long before = child.wakeUps();
        pauseASecond();
        quiet = child.wakeUps() == before ? quiet + 1 : 0;
    }
    const long before = child.wakeUps();
    for (int second = 0; second < seconds; ++second)
        pauseASecond();
    const long during = child.wakeUps() - before;
    child.stop();
    return double(during);
}

} // namespace

std::vector<Row> firstFrame(int rounds)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("QT_QUICK_BACKEND", "software", 1);
    const testsupport::TempFolder folder;
    const auto dataOf = [&](const std::string &name, int years, const std::string &hub) {
        const std::string data = folder / name;
        enrol(data, years, hub);
        return data;
    };
    const auto onYears = [&](int years) {
        return std::vector<std::string>{PASSERELLE_PROGRAM, "--first-frame", "--data-dir", dataOf("data" + std::to_string(years), years, kNoHub)};
    };
    const auto app = onYears(1);
    const auto old = onYears(kYears);
    const std::vector<std::string> empty{PASSERELLE_EMPTY_PROGRAM};
    // Once unmeasured: the programs are then in memory, as on a device that is in use.
    for (const auto &command : {app, old, empty})
        (void)firstFrameOf(command);
    Series ours, aged, reference, memory, referenceMemory;
    for (int round = 0; round < rounds; ++round) {
        ours.add(firstFrameOf(app).milliseconds);
        const Start start = firstFrameOf(old);
        aged.add(start.milliseconds);
        memory.add(start.megabytes);
        const Start plain = firstFrameOf(empty);
        reference.add(plain.milliseconds);
        referenceMemory.add(plain.megabytes);
    }
    const int idle = rounds <= kQuickRounds ? kQuickIdleSeconds : kIdleSeconds;
    const std::vector<std::string> alone{PASSERELLE_PROGRAM, "--data-dir", dataOf("alone", 1, {})};
    const std::vector<std::string> away{PASSERELLE_PROGRAM, "--data-dir", old.back()};
    const std::string during = " in " + std::to_string(idle) + " s without a touch";
    return {{"first frame, a year of data / empty window", ours.median(), reference.median(), "ms", kGoal},
            {"first frame, five years of data / empty window", aged.median(), reference.median(), "ms", kGoal},
            {"memory at the first frame, five years / empty window", memory.median(), referenceMemory.median(), "MB", kMemoryGoal},
            {"wake-ups" + during + ", nothing to send / one", idleWakeUps(alone, idle), 1, "times", 0.0},
            // What is waiting is tried again, ever more rarely: to know, not to judge.
            {"wake-ups" + during + ", hub away / one", idleWakeUps(away, idle), 1, "times", {}}};
}

std::vector<Row> frames(int rounds)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("QT_QUICK_BACKEND", "software", 1);
    Series scrolling, playing, turning, reference;
    for (int round = 0; round < rounds; ++round) {
        Child child({PASSERELLE_PROGRAM, "--frame-cost"});
        std::istringstream said(child.everything());
        std::string word;
        double milliseconds = 0;
        while (said >> word >> milliseconds)
            (word == "scrolling" ? scrolling : word == "playing" ? playing : word == "turning" ? turning : reference).add(milliseconds);
    }
    if (scrolling.isEmpty() || playing.isEmpty() || turning.isEmpty() || reference.isEmpty())
        giveUp("--frame-cost printed no figures");
    return {{"processor a frame, scrolling the longest list / 8 ms", scrolling.median(), kFrameMs, "ms", 1.0},
            {"processor a frame, a unit whose pages turn ten times a second / 8 ms", playing.median(), kFrameMs, "ms", 1.0},
            {"processor a frame, scrolling the longest list / plain rows", scrolling.median(), reference.median(), "ms", {}},
            {"processor a frame, a unit whose pages turn / plain rows", playing.median(), reference.median(), "ms", {}},
            // The one frame in which a page is made: to know, not to judge.
            {"processor, making the next page of a unit / plain rows", turning.median(), reference.median(), "ms", {}}};
}

} // namespace bench
