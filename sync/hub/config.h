// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/hub/providersettings.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace hub {

/// How one hub is run. Flags win over the environment (PASSERELLE_HUB_LISTEN for --listen), which wins over the configuration file
/// (--config), which wins over defaults.
struct Config {
    enum class Command {
        Serve, Export, Import, AddAccount, ErasePatient, SecondFactor, AddService, MakeCertificate, NextKey, Backup, Restore,
        VerifyLog, NewEpoch, MigrateStorage, Help, Version
    };

    Command command = Command::Serve;
    std::vector<std::string> arguments;  ///< what follows the command's name

    std::string host = "127.0.0.1";
    int port = 8090;                     ///< 0: any free one
    std::filesystem::path data = "passerelle-hub";
    std::filesystem::path keyFile;       ///< empty: hub.key in the data folder
    std::string database;                ///< postgresql://…; empty: an encrypted file in the data folder
    std::string from;                    ///< of migrate-storage: a data folder, or postgresql://…
    std::string to;
    std::string publicUrl;               ///< empty: <host>:<port>, with https where there is a certificate
    bool behindTlsProxy = false;
    std::filesystem::path tlsCertificate; ///< PEM, the whole chain; empty: tls.crt in the data folder, where it exists
    std::filesystem::path tlsKey;         ///< PEM; empty: tls.key in the data folder
    int certificateDays = 730;            ///< of make-certificate
    bool takesNextKey = false;            ///< of make-certificate
    bool oneFactor = false;               ///< of add-account
    ProviderSettings provider;            ///< identity provider of professionals
    bool demo = false;
    std::string demoPassword;            ///< empty: made up and printed once
    std::int64_t demoAheadSeconds = 0;   ///< of the clock: a demonstration comes back in three weeks
    std::size_t maxEntries = 200;
    std::size_t maxBodyBytes = 5 * 1024 * 1024;
    int threads = 16;
    int slowClientSeconds = 20;          ///< for a head, and to move 256 bytes a second of a body or an answer
    int tokenRequestsPerMinute = 60;     ///< per address
    int requestsPerMinute = 6000;        ///< per sign-in
    std::string metricsToken;            ///< empty: /metrics is for this machine alone
    bool debugLog = false;

    [[nodiscard]] std::filesystem::path certificatePath() const { return tlsCertificate.empty() ? data / "tls.crt" : tlsCertificate; }
    [[nodiscard]] std::filesystem::path certificateKeyPath() const { return tlsKey.empty() ? data / "tls.key" : tlsKey; }
    [[nodiscard]] bool hasTls() const { return !tlsCertificate.empty() || std::filesystem::exists(certificatePath()); }
    [[nodiscard]] std::filesystem::path databaseFile() const { return data / "hub.db"; }
    [[nodiscard]] std::filesystem::path keyPath() const { return keyFile.empty() ? data / "hub.key" : keyFile; }
};

using Environment = std::map<std::string, std::string>;

/// The detail of an error is a sentence for the operator that says what to do.
[[nodiscard]] platform::Result<Config> configFrom(std::span<const std::string> arguments, const Environment &environment);
[[nodiscard]] std::string helpText();

} // namespace hub
