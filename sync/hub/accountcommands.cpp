// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/accountcommands.h"

#include "platforms/base/bytes.h"
#include "sync/hub/accounts.h"
#include "sync/hub/certificate.h"
#include "sync/hub/terminalsquare.h"
#include "sync/hub/tls.h"

#include <algorithm>
#include <iostream>

namespace hub {

namespace {

constexpr int kWrongUse = 2;
constexpr std::size_t kShortestPassword = 12;

int fail(const std::string &sentence, int code = 1)
{
    std::cerr << "passerelle-hub: " << sentence << '\n';
    return code;
}

int showSecondFactor(const SecondFactor &made)
{
    std::cout << "Second factor, shown this once. Read the square with an authenticator app, or type the secret into it.\n\n"
              << terminalSquare(made.uri) << "\nsecret: " << made.secret << '\n' << made.uri << "\n\nRecovery codes, each good once without the app:\n";
    for (const std::string &code : made.recoveryCodes)
        std::cout << "  " << code << '\n';
    return 0;
}

std::vector<std::string> namesIn(const std::string &list)
{
    std::vector<std::string> names;
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        names.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return names;
}

} // namespace

int addAccountCommand(Storage &storage, const Config &config)
{
    const std::string &username = config.arguments[0];
    std::string password;
    std::getline(std::cin, password);
    if (password.size() < kShortestPassword)
        return fail("Give a password of at least 12 characters on standard input.", kWrongUse);
    setAccount(storage, username, password, config.arguments[1]);
    platform::wipe(password);
    std::cout << "account stored\n";
    if (config.oneFactor) {
        std::cout << "It has no second factor: only to try things out.\n";
        return 0;
    }
    const auto made = giveSecondFactor(storage, username);
    return made ? showSecondFactor(*made) : fail("The account could not be read again.");
}

int secondFactorCommand(Storage &storage, const Config &config)
{
    const auto made = giveSecondFactor(storage, config.arguments[0]);
    return made ? showSecondFactor(*made) : fail("There is no account of that name.");
}

int addServiceCommand(Storage &storage, const Config &config)
{
    std::cout << "secret of the service, shown this once: " << addService(storage, config.arguments[0]) << '\n';
    return 0;
}

int makeCertificateCommand(const Config &config)
{
    const auto pin = makeCertificate(config.data, {namesIn(config.arguments[0]), config.certificateDays, config.takesNextKey});
    if (!pin)
        return fail(pin.error().detail, kWrongUse);
    std::cout << "certificate: " << (config.data / kCertificateFile).string() << "\nkey: " << (config.data / kCertificateKeyFile).string()
              << "\npin: " << *pin << "\nRestart the hub. Apps that were enrolled before keep working as long as they know this pin.\n";
    return 0;
}

int nextKeyCommand(const Config &config)
{
    const auto pin = makeNextKey(config.data);
    if (!pin)
        return fail(pin.error().detail);
    std::cout << "next pin: " << *pin << "\nRestart the hub: apps learn it each time they connect. After some weeks run: passerelle-hub --with-next-key "
                                         "make-certificate NAMES. A device that was off all that time is enrolled again.\n";
    return 0;
}

std::string addressToType(const std::string &address, const Config &config)
{
    const auto pins = pinsOf(config);
    return pins.empty() ? address : address + "#pin=" + pins.front();
}

} // namespace hub
