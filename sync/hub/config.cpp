// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/config.h"

#include "sync/hub/configfile.h"
#include "sync/hub/keyfile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <optional>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

using Problem = std::optional<std::string>;

/// `value` empty for a switch. `set` returns what is wrong with the value.
struct Flag {
    std::string name;
    std::string value;
    std::string help;
    std::function<Problem(Config &, const std::string &)> set;
};

template <typename T>
Problem toNumber(const std::string &text, T least, T most, T &target)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    target = value;
    return {};
}

Problem setListen(Config &config, const std::string &text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return "must be <address>:<port>, for instance 127.0.0.1:8090";
    config.host = text.substr(0, colon);
    if (config.host.starts_with('[') && config.host.ends_with(']'))
        config.host = config.host.substr(1, config.host.size() - 2);
    return toNumber(text.substr(colon + 1), 0, 65535, config.port);
}

Problem setPublicUrl(Config &config, const std::string &text)
{
    if (!text.starts_with("https://") && !text.starts_with("http://"))
        return "must be the address that clients use, for instance https://hub.example.org";
    config.publicUrl = text.ends_with('/') ? text.substr(0, text.size() - 1) : text;
    return {};
}

Problem toPlace(const std::string &text, bool mayBeFolder, std::string &target)
{
    const bool isAddress = text.starts_with("postgresql://") || text.starts_with("postgres://");
    if (text.empty() || (!isAddress && (!mayBeFolder || text.find("://") != std::string::npos)))
        return mayBeFolder ? "must be a folder or postgresql://USER@HOST/DATABASE" : "must be postgresql://USER@HOST/DATABASE";
    target = text;
    return {};
}

Problem setOidcIssuer(Config &config, const std::string &text)
{
    const bool isLocal = text.starts_with("http://127.0.0.1:") || text.starts_with("http://localhost:");
    if (!text.starts_with("https://") && !isLocal)
        return "must be an https address, as the provider writes it in its tokens";
    config.provider.issuer = text;
    return {};
}

Problem setOidcSecret(Config &config, const std::string &file)
{
    const auto secret = readSecretFile(file);
    if (!secret)
        return secret.error().detail;
    config.provider.clientSecret = *secret;
    return {};
}

const std::vector<Flag> &flags()
{
    static const std::vector<Flag> all{
        {"listen", "ADDRESS:PORT", "where to listen (127.0.0.1:8090; port 0 takes a free one)", setListen},
        {"data", "DIR", "folder of the database (./passerelle-hub)", [](Config &c, const std::string &v) -> Problem { c.data = v; return {}; }},
        {"key-file", "FILE", "key of the database (DIR/hub.key); keep a copy elsewhere, not beside the backups",
            [](Config &c, const std::string &v) -> Problem { c.keyFile = v; return {}; }},
        {"database", "URL", "postgresql://USER@HOST/DATABASE instead of a file in DIR; the password is never here but in PGPASSFILE",
            [](Config &c, const std::string &v) { return toPlace(v, false, c.database); }},
        {"from", "PLACE", "of migrate-storage: the folder of a hub, or postgresql://USER@HOST/DATABASE",
            [](Config &c, const std::string &v) { return toPlace(v, true, c.from); }},
        {"to", "PLACE", "of migrate-storage: where to, in the same words; nothing may be there yet",
            [](Config &c, const std::string &v) { return toPlace(v, true, c.to); }},
        {"public-url", "URL", "address that clients use (that of --listen)", setPublicUrl},
        {"behind-tls-proxy", "", "a proxy in front does TLS and sets X-Forwarded-For; needs --public-url",
            [](Config &c, const std::string &) -> Problem { c.behindTlsProxy = true; return {}; }},
        {"tls-certificate", "FILE", "certificate and its chain, PEM (DIR/tls.crt, where it exists): the hub then speaks https",
            [](Config &c, const std::string &v) -> Problem { c.tlsCertificate = v; return {}; }},
        {"tls-key", "FILE", "key of the certificate, PEM (DIR/tls.key)", [](Config &c, const std::string &v) -> Problem { c.tlsKey = v; return {}; }},
        {"days", "N", "with make-certificate: how long it is good (730)", [](Config &c, const std::string &v) { return toNumber(v, 1, 3650, c.certificateDays); }},
        {"with-next-key", "", "with make-certificate: change to the key that next-key made",
            [](Config &c, const std::string &) -> Problem { c.takesNextKey = true; return {}; }},
        {"one-factor", "", "with add-account: without a second factor, only to try things out",
            [](Config &c, const std::string &) -> Problem { c.oneFactor = true; return {}; }},
        {"oidc-issuer", "URL", "identity provider of professionals (OpenID Connect, for instance Pro Santé Connect)", setOidcIssuer},
        {"oidc-discovery", "URL", "its discovery document, where it is not below the issuer",
            [](Config &c, const std::string &v) -> Problem { c.provider.discovery = v; return {}; }},
        {"oidc-client-id", "ID", "what the provider knows this hub by", [](Config &c, const std::string &v) -> Problem { c.provider.clientId = v; return {}; }},
        {"oidc-secret-file", "FILE", "the secret it gave this hub, in a file that others cannot read", setOidcSecret},
        {"oidc-scope", "TEXT", "what is asked of it (openid)", [](Config &c, const std::string &v) -> Problem { c.provider.scope = v; return {}; }},
        {"oidc-acr", "TEXT", "level of assurance to ask for and insist on, for instance eidas1",
            [](Config &c, const std::string &v) -> Problem { c.provider.acr = v; return {}; }},
        {"oidc-claim", "NAME", "claim that holds the national number (SubjectNameID)",
            [](Config &c, const std::string &v) -> Problem { c.provider.claim = v; return {}; }},
        {"oidc-name", "TEXT", "what people call it (Pro Santé Connect)", [](Config &c, const std::string &v) -> Problem { c.provider.name = v; return {}; }},
        {"demo", "", "store three fictitious patients and the account 'claire'",
            [](Config &c, const std::string &) -> Problem { c.demo = true; return {}; }},
        {"demo-password", "TEXT", "password of 'claire' (made up and printed once)",
            [](Config &c, const std::string &v) -> Problem { c.demoPassword = v; return {}; }},
        {"demo-ahead", "SECONDS", "with --demo: the clock is that far ahead",
            [](Config &c, const std::string &v) { return toNumber<std::int64_t>(v, -4'000'000'000, 4'000'000'000, c.demoAheadSeconds); }},
        {"max-entries", "N", "entries accepted in one Bundle (200)",
            [](Config &c, const std::string &v) { return toNumber<std::size_t>(v, 1, 5000, c.maxEntries); }},
        {"max-body-bytes", "N", "size accepted for one body, inflated (5242880)",
            [](Config &c, const std::string &v) { return toNumber<std::size_t>(v, 1024, 256 * 1024 * 1024, c.maxBodyBytes); }},
        {"threads", "N", "requests served at once (16)", [](Config &c, const std::string &v) { return toNumber(v, 1, 256, c.threads); }},
        {"slow-client-seconds", "N", "patience with clients that trickle (20)",
            [](Config &c, const std::string &v) { return toNumber(v, 1, 3600, c.slowClientSeconds); }},
        {"token-rate", "N", "sign-in requests a minute from one address (60)",
            [](Config &c, const std::string &v) { return toNumber(v, 1, 1'000'000, c.tokenRequestsPerMinute); }},
        {"request-rate", "N", "requests a minute from one sign-in (6000)",
            [](Config &c, const std::string &v) { return toNumber(v, 1, 100'000'000, c.requestsPerMinute); }},
        {"metrics-token", "TEXT", "whoever has it may read /metrics from elsewhere; without it, this machine alone",
            [](Config &c, const std::string &v) -> Problem { c.metricsToken = v; return {}; }},
        {"config", "FILE", "read options from FILE, 'option = value' a line; the environment and the command line win over it",
            [](Config &, const std::string &) -> Problem { return {}; }}, // read before all others, see fromFile
        {"debug-log", "", "log more", [](Config &c, const std::string &) -> Problem { c.debugLog = true; return {}; }},
    };
    return all;
}

struct CommandName {
    std::string_view name;
    Config::Command command;
    std::size_t arguments;
    std::string_view usage;
};

constexpr std::array kCommands{
    CommandName{"export", Config::Command::Export, 1, "export DIR: one NDJSON file per resource type, current versions"},
    CommandName{"import", Config::Command::Import, 1, "import FILE: store the resources of a FHIR Bundle or NDJSON file"},
    CommandName{"add-account", Config::Command::AddAccount, 2, "add-account USER PRACTITIONER-ID: sign-in for a professional, password on standard input; shows the second factor"},
    CommandName{"second-factor", Config::Command::SecondFactor, 1, "second-factor USER: a new one, when the phone is lost; the old one no longer counts"},
    CommandName{"add-service", Config::Command::AddService, 1, "add-service NAME: lets a service ask at /oauth2/introspect; shows its secret"},
    CommandName{"make-certificate", Config::Command::MakeCertificate, 1, "make-certificate NAME[,NAME]: a certificate of its own, for a hub without one; apps pin its key"},
    CommandName{"next-key", Config::Command::NextKey, 0, "next-key: announces the key that a later certificate will have"},
    CommandName{"erase-patient", Config::Command::ErasePatient, 2, "erase-patient PATIENT-ID FILE: all of one patient but who looked; writes the receipt"},
    CommandName{"backup", Config::Command::Backup, 1, "backup FILE: a copy of everything, encrypted with the hub's key, while the hub runs"},
    CommandName{"restore", Config::Command::Restore, 1, "restore FILE: puts a backup in place; the hub must not run, and what was there is kept aside"},
    CommandName{"verify-log", Config::Command::VerifyLog, 0, "verify-log: whether a row of the access log was changed or taken out"},
    CommandName{"new-epoch", Config::Command::NewEpoch, 0, "new-epoch: after putting a copy of the database in place by other means; clients then compare in full"},
    CommandName{"migrate-storage", Config::Command::MigrateStorage, 0, "migrate-storage --from PLACE --to PLACE: copy a hub that is stopped to another storage, and compare"},
};

std::string environmentName(const std::string &flag)
{
    std::string name = "PASSERELLE_HUB_" + flag;
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return c == '-' ? '_' : static_cast<char>(std::toupper(c)); });
    return name;
}

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

Error wrong(std::string sentence)
{
    return {ErrorCode::Invalid, std::move(sentence)};
}

Result<void> fromEnvironment(Config &config, const Environment &environment)
{
    for (const Flag &flag : flags()) {
        const auto found = environment.find(environmentName(flag.name));
        if (found == environment.end() || (flag.value.empty() && (found->second.empty() || found->second == "0")))
            continue;
        if (const Problem problem = flag.set(config, found->second))
            return wrong(found->first + ' ' + *problem + '.');
    }
    return {};
}

/// Where the configuration file is: the last --config, else that of the environment; empty for none.
std::string configFileOf(std::span<const std::string> arguments, const Environment &environment)
{
    constexpr std::string_view kFlag = "--config";
    const auto found = environment.find(environmentName("config"));
    std::string file = found == environment.end() ? std::string() : found->second;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == kFlag && i + 1 < arguments.size())
            file = arguments[i + 1];
        else if (arguments[i].starts_with("--config="))
            file = arguments[i].substr(kFlag.size() + 1);
    }
    return file;
}

Result<void> fromFile(Config &config, const std::string &file)
{
    if (file.empty())
        return {};
    const auto options = readConfigFile(file);
    if (!options)
        return options.error();
    for (const auto &[name, value] : *options) {
        const auto flag = std::ranges::find(flags(), name, &Flag::name);
        if (flag == flags().end() || name == "config")
            return wrong(file + ": there is no option '" + name + "'. Run passerelle-hub --help for the list.");
        if (flag->value.empty() && (value == "no" || value == "0"))
            continue;
        if (flag->value.empty() && value != "yes" && value != "1")
            return wrong(file + ": '" + name + "' is yes or no.");
        if (const Problem problem = flag->set(config, value))
            return wrong(file + ": '" + name + "' " + *problem + '.');
    }
    return {};
}

/// The flag at `i`; moves `i` past its value.
Result<void> takeFlag(Config &config, std::span<const std::string> arguments, std::size_t &i)
{
    const std::string &argument = arguments[i];
    const std::size_t equals = std::min(argument.find('='), argument.size());
    const std::string name = argument.substr(2, equals - 2);
    const auto flag = std::ranges::find(flags(), name, &Flag::name);
    if (flag == flags().end())
        return wrong("There is no option --" + name + ". Run passerelle-hub --help for the list.");
    std::string value;
    if (!flag->value.empty()) {
        if (equals < argument.size())
            value = argument.substr(equals + 1);
        else if (++i < arguments.size())
            value = arguments[i];
        else
            return wrong("--" + name + " needs a value: --" + name + ' ' + flag->value + '.');
    }
    if (const Problem problem = flag->set(config, value))
        return wrong("--" + name + ' ' + *problem + '.');
    return {};
}

} // namespace

Result<Config> configFrom(std::span<const std::string> arguments, const Environment &environment)
{
    Config config;
    if (auto read = fromFile(config, configFileOf(arguments, environment)); !read)
        return read.error();
    if (auto read = fromEnvironment(config, environment); !read)
        return read.error();
    const CommandName *command = nullptr;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument == "--help" || argument == "-h" || argument == "--version") {
            config.command = argument == "--version" ? Config::Command::Version : Config::Command::Help;
            return config;
        }
        if (argument.starts_with("--")) {
            if (auto taken = takeFlag(config, arguments, i); !taken)
                return taken.error();
        } else if (command) {
            config.arguments.push_back(argument);
        } else {
            command = std::ranges::find(kCommands, argument, &CommandName::name);
            if (command == kCommands.end())
                return wrong("There is no command '" + argument + "'. Run passerelle-hub --help for the list.");
            config.command = command->command;
        }
    }
    if (command && config.arguments.size() != command->arguments)
        return wrong("Usage: passerelle-hub " + std::string(command->usage) + '.');
    if (config.command == Config::Command::MigrateStorage && (config.from.empty() || config.to.empty()))
        return wrong("Say where from and where to: passerelle-hub migrate-storage --from DIR --to postgresql://USER@HOST/DATABASE");
    if (!isLoopback(config.host) && !config.behindTlsProxy && !config.hasTls()) {
        return wrong("Records of patients do not travel in clear. To listen beyond this machine, make a certificate (passerelle-hub "
            "make-certificate NAME) or give one with --tls-certificate, or set up a proxy that does TLS and add --behind-tls-proxy; else use "
            "--listen 127.0.0.1:PORT.");
    }
    if (config.behindTlsProxy && config.publicUrl.empty())
        return wrong("Behind a proxy the hub must know what clients call it: add --public-url https://NAME.");
    if (config.provider.isSet() && (config.provider.clientId.empty() || config.provider.clientSecret.empty()))
        return wrong("An identity provider needs --oidc-client-id and --oidc-secret-file too.");
    return config;
}

std::string helpText()
{
    std::string text = "passerelle-hub: the reference care hub of Passerelle, FHIR R4\n\n"
        "Usage: passerelle-hub [options] [command]\n\nWithout a command it serves until SIGTERM or SIGINT.\n\nCommands:\n";
    for (const CommandName &command : kCommands)
        text += "  " + std::string(command.usage) + '\n';
    text += "\nOptions (or PASSERELLE_HUB_<OPTION> in the environment):\n";
    for (const Flag &flag : flags()) {
        std::string head = "  --" + flag.name + (flag.value.empty() ? "" : ' ' + flag.value);
        head.resize(std::max<std::size_t>(head.size() + 2, 30), ' ');
        text += head + flag.help + '\n';
    }
    return text + "  --help                      this text\n  --version                   the version\n";
}

} // namespace hub
