// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/profile.h"
#include "app/services/profilelock.h"
#include "platforms/dummy/memorykeystore.h"
#include "tests/benchmarks/rawdatabase.h"
#include "tests/benchmarks/rows.h"
#include "tests/support/tempfolder.h"

namespace bench {

namespace {

constexpr auto kCode = "194812";
constexpr double kWithCodeMs = 400;
constexpr double kWithoutMs = 30;

/// What a person waits for: the first row that can be read.
void readARow(store::Store &store)
{
    (void)require(store.settings.get("marker"));
}

} // namespace

std::vector<Row> unlocking(int rounds)
{
    const testsupport::TempFolder plain;
    const testsupport::TempFolder locked;
    platform::MemoryKeystore keys; // what the keychain of a system takes is its own, and not measured
    const std::string name(services::Profile::kFirstKeyName);
    sqlite::Key key = require(services::Profile::open(plain.path(), keys)).key();
    (void)require(require(services::Profile::open(plain.path(), keys)).openStore());
    const auto profile = require(services::Profile::open(locked.path(), keys));
    (void)require(profile.openStore());
    require(services::ProfileLock(locked.path(), name, keys).set(profile.key(), kCode, "pin", platform::SystemClock().now()));

    Series withCode, without, raw;
    for (int round = 0; round < rounds; ++round) {
        withCode.add(millisecondsOf([&] {
            auto trial = services::ProfileLock(locked.path(), name, keys).open(kCode, platform::SystemClock().now());
            if (!trial.key)
                giveUp("the code did not open");
            readARow(*require(services::Profile::unlocked(locked.path(), std::move(*trial.key)).openStore()));
        }));
        without.add(millisecondsOf([&] { readARow(*require(require(services::Profile::open(plain.path(), keys)).openStore())); }));
        raw.add(millisecondsOf([&] {
            RawDatabase database(plain / "passerelle.db", &key);
            (void)database.step(database.prepare("SELECT value FROM setting WHERE key = 'marker'"));
        }));
    }
    // Against a fixed time: what a person accepts to wait does not follow from what SQLCipher takes.
    return {{"unlock with a code / 400 ms", withCode.median(), kWithCodeMs, "ms", 1.0},
        {"unlock without a code / 30 ms", without.median(), kWithoutMs, "ms", 1.0},
        {"unlock with a code / raw SQLCipher open", withCode.median(), raw.median(), "ms", std::nullopt},
        {"unlock without a code / raw SQLCipher open", without.median(), raw.median(), "ms", std::nullopt}};
}

} // namespace bench
