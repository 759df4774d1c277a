// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/hubclients.h"
#include "tests/benchmarks/hubrig.h"
#include "tests/benchmarks/rows.h"
#include "tests/support/postgrescluster.h"

#include <sys/resource.h>

#include <array>
#include <cstdio>

namespace bench {

namespace {

constexpr int kMeasures = 20;     // in one bundle: a few days of one patient
constexpr int kClients = 4;
constexpr int kBundles = 200;
constexpr int kUploads = 60;
constexpr int kDevices = 2000;
constexpr double kGrowthGoal = 1.2;
constexpr double kMemoryGoal = 1.1;

std::string label(const std::string &what, const std::string &storage)
{
    return "hub: " + what + ", " + storage;
}

/// Bundles from a few busy clients; milliseconds for each.
double bundleTime(HubRig &rig, const std::vector<std::string> &tokens, int bundles)
{
    std::vector<std::vector<DeviceRequest>> devices;
    for (int i = 0; i < bundles; ++i) {
        const int patient = i % static_cast<int>(tokens.size());
        devices.push_back({{rig.fhirBase(), tokens[static_cast<std::size_t>(patient)], uploadOf(patientNumber(patient), kMeasures)}});
    }
    const BurstResult result = runDevices(devices, kClients);
    if (result.errors != 0)
        giveUp("the hub refused " + std::to_string(result.errors) + " bundles");
    return result.elapsed / bundles;
}

/// One upload at a time: what it costs, whatever else is stored.
double uploadTime(HubRig &rig, const std::string &token)
{
    Series series;
    for (int i = 0; i < kUploads; ++i) {
        const BurstResult one = runDevices({{{rig.fhirBase(), token, uploadOf(patientNumber(0), kMeasures)}}}, 1);
        if (one.errors != 0)
            giveUp("the hub refused an upload");
        series.add(one.elapsed);
    }
    return series.median();
}

void addGrowth(std::vector<Row> &rows, HubRig &rig, const std::string &storage, bool isLong)
{
    const std::string token = rig.signIn(1).front();
    double small = 0;
    for (const int count : {1'000, 100'000, 1'000'000}) {
        if (count == 1'000'000 && !isLong)
            return;
        rig.fill(count);
        rig.start();
        (void)uploadTime(rig, token); // what the first ones read is then in memory, as in a hub at work
        const double time = uploadTime(rig, token);
        rig.stop();
        if (count == 1'000)
            small = time;
        else
            rows.push_back({label("upload onto " + std::to_string(count) + " / onto 1000", storage), time, small, "ms", kGrowthGoal});
    }
}

void addBurst(std::vector<Row> &rows, HubRig &rig, const std::string &storage)
{
    const auto tokens = rig.signIn(kDevices);
    rig.start();
    std::array<BurstResult, 3> bursts;
    std::array<double, 3> memory{};
    for (std::size_t round = 0; round < bursts.size(); ++round) {
        std::vector<std::vector<DeviceRequest>> devices;
        for (int i = 0; i < kDevices; ++i) {
            const std::string &token = tokens[static_cast<std::size_t>(i)];
            devices.push_back({{rig.fhirBase(), token, uploadOf(patientNumber(i), 3)}, {rig.fhirBase() + "/$changes?_count=200", token, {}}});
        }
        bursts[round] = runDevices(devices, kDevices);
        memory[round] = rig.megabytes();
        if (bursts[round].errors != 0)
            giveUp(std::to_string(bursts[round].errors) + " of 2000 devices were refused");
    }
    rig.stop();
    const std::vector<double> &last = bursts.back().milliseconds;
    rows.push_back({label("2000 devices at once, p99 / p50 of a sync", storage), last[last.size() * 99 / 100], last[last.size() / 2], "ms", std::nullopt});
    rows.push_back({label("2000 devices at once, all / one alone", storage), bursts.back().elapsed, last.front(), "ms", std::nullopt});
    rows.push_back({label("memory after a third burst / after the first", storage), memory[2], memory[0], "MB", kMemoryGoal});
}

void allowManyConnections()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

std::vector<Row> hubLoad(int rounds)
{
    const bool isLong = rounds > 1;
    allowManyConnections();
    std::string whyNot;
    const auto cluster = testsupport::PostgresCluster::start(whyNot);
    if (!cluster)
        std::fprintf(stderr, "%s\n", whyNot.c_str());
    std::vector<Row> rows;
    Series file, server;
    {
        HubRig onFile({});
        const auto tokens = onFile.signIn(kClients);
        onFile.start();
        std::unique_ptr<HubRig> onServer;
        std::vector<std::string> serverTokens;
        if (cluster) {
            onServer = std::make_unique<HubRig>(cluster->newDatabase());
            serverTokens = onServer->signIn(kClients);
            onServer->start();
        }
        for (int round = 0; round < rounds + 1; ++round) {
            file.add(bundleTime(onFile, tokens, kBundles));
            if (onServer)
                server.add(bundleTime(*onServer, serverTokens, kBundles));
        }
        if (onServer)
            rows.push_back({"hub: a bundle of 20 with 4 clients, PostgreSQL / SQLCipher", server.median(), file.median(), "ms", std::nullopt});
    }
    for (const std::string storage : {"SQLCipher", "PostgreSQL"}) {
        if (storage == "PostgreSQL" && !cluster)
            continue;
        const auto place = [&] { return storage == "PostgreSQL" ? cluster->newDatabase() : std::string(); };
        {
            HubRig rig(place());
            addBurst(rows, rig, storage);
        }
        HubRig rig(place());
        addGrowth(rows, rig, storage, isLong);
    }
    return rows;
}

} // namespace bench
