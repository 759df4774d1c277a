// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/accounts.h"

#include "platforms/base/bytes.h"
#include "sync/hub/secrets.h"
#include "sync/hub/totp.h"

namespace hub {

namespace {

struct Account {
    std::string passwordHash;
    std::string practitioner;
    std::string totpSecret; ///< empty: no second factor
    std::int64_t lastStep = 0;
    std::int64_t wrongCodes = 0;
    platform::Instant lockedUntil;
};

std::optional<Account> accountIn(db::Connection &database, std::string_view username)
{
    auto query = require(database.prepare(
        "SELECT password_hash, practitioner, totp_secret, totp_step, wrong_codes, locked_until FROM account WHERE username = :name"));
    query.bind(":name", username);
    if (!require(query.step()))
        return std::nullopt;
    return Account{query.text(0), query.text(1), platform::fromHex(query.text(2)).value_or(""), query.integer(3), query.integer(4), {query.integer(5)}};
}

void keepTries(db::Connection &database, std::string_view username, std::int64_t wrongCodes, platform::Instant lockedUntil)
{
    auto update = require(database.prepare("UPDATE account SET wrong_codes = :wrong, locked_until = :until WHERE username = :name"));
    require(update.bind(":wrong", wrongCodes).bind(":until", lockedUntil.ms).bind(":name", username).run());
}

/// Whether it was the account's; it is gone afterwards.
bool spendRecoveryCode(db::Connection &database, std::string_view username, const std::string &typed)
{
    const auto code = normalUserCode(typed);
    if (!code)
        return false;
    auto remove = require(database.prepare("DELETE FROM recovery_code WHERE hash = :hash AND username = :name"));
    require(remove.bind(":hash", fastHash(*code)).bind(":name", username).run());
    return database.changes() > 0;
}

/// A code counts once: whoever looked over a shoulder is too late.
bool spendTotpCode(db::Connection &database, std::string_view username, const Account &account, std::string typed, platform::Instant now)
{
    std::erase(typed, ' ');
    const auto step = totpStepOf(account.totpSecret, typed, now);
    if (!step || *step <= account.lastStep)
        return false;
    auto update = require(database.prepare("UPDATE account SET totp_step = :step WHERE username = :name"));
    require(update.bind(":step", *step).bind(":name", username).run());
    return true;
}

std::variant<std::string, AccountRefusal> checkSecondFactor(
    db::Connection &database, std::string_view username, const std::string &typed, platform::Instant now)
{
    const auto account = accountIn(database, username); // again, inside the transaction: tries at the same time cannot outrun the count
    if (!account)
        return AccountRefusal::WrongPassword;
    if (account->totpSecret.empty())
        return account->practitioner;
    if (account->lockedUntil > now)
        return AccountRefusal::Locked;
    if (typed.empty())
        return AccountRefusal::SecondFactorNeeded;
    if (spendTotpCode(database, username, *account, typed, now) || spendRecoveryCode(database, username, typed)) {
        keepTries(database, username, 0, {});
        return account->practitioner;
    }
    const bool locks = account->wrongCodes + 1 >= kWrongCodesThatLock;
    keepTries(database, username, locks ? 0 : account->wrongCodes + 1, locks ? platform::Instant{now.ms + kAccountLockMs} : platform::Instant{});
    return locks ? AccountRefusal::Locked : AccountRefusal::SecondFactorWrong;
}

} // namespace

void setAccount(Storage &storage, std::string_view username, const std::string &password, std::string_view practitioner)
{
    const std::string hash = slowHash(password);
    storage.write([&](db::Connection &database) {
        auto insert = require(database.prepare("INSERT INTO account (username, password_hash, practitioner) VALUES (:name, :hash, :practitioner) "
            "ON CONFLICT (username) DO UPDATE SET password_hash = excluded.password_hash, practitioner = excluded.practitioner"));
        require(insert.bind(":name", username).bind(":hash", hash).bind(":practitioner", practitioner).run());
    });
}

bool hasAccount(Storage &storage, std::string_view username)
{
    return storage.read([&](db::Connection &database) { return accountIn(database, username).has_value(); });
}

std::optional<SecondFactor> giveSecondFactor(Storage &storage, std::string_view username)
{
    const std::string secret = newTotpSecret();
    SecondFactor made{toBase32(secret), otpauthUri(username, secret), {}};
    for (int i = 0; i < kRecoveryCodes; ++i)
        made.recoveryCodes.push_back(newUserCode());
    const bool found = storage.write([&](db::Connection &database) {
        if (!accountIn(database, username))
            return false;
        auto update = require(database.prepare(
            "UPDATE account SET totp_secret = :secret, totp_step = 0, wrong_codes = 0, locked_until = 0 WHERE username = :name"));
        require(update.bind(":secret", platform::toHex(secret)).bind(":name", username).run());
        auto forget = require(database.prepare("DELETE FROM recovery_code WHERE username = :name"));
        require(forget.bind(":name", username).run());
        for (const std::string &code : made.recoveryCodes) {
            auto insert = require(database.prepare("INSERT INTO recovery_code (hash, username) VALUES (:hash, :name)"));
            require(insert.bind(":hash", fastHash(code)).bind(":name", username).run());
        }
        return true;
    });
    return found ? std::optional(std::move(made)) : std::nullopt;
}

std::string_view toToken(AccountRefusal refusal)
{
    switch (refusal) {
    case AccountRefusal::SecondFactorNeeded:
        return "second_factor_needed";
    case AccountRefusal::SecondFactorWrong:
        return "second_factor_wrong";
    case AccountRefusal::Locked:
        return "locked";
    case AccountRefusal::WrongPassword:
        break;
    }
    return "";
}

std::variant<std::string, AccountRefusal> practitionerFor(Storage &storage, std::string_view username, const std::string &password,
    const std::string &secondFactor, platform::Instant now)
{
    static const std::string nobodysHash = slowHash(newSecret());
    const auto account = storage.read([&](db::Connection &database) { return accountIn(database, username); });
    const bool right = matchesSlowHash(account ? account->passwordHash : nobodysHash, password);
    if (!right || !account)
        return AccountRefusal::WrongPassword;
    if (account->totpSecret.empty())
        return account->practitioner;
    return storage.write([&](db::Connection &database) { return checkSecondFactor(database, username, secondFactor, now); });
}

std::string addService(Storage &storage, std::string_view name)
{
    const std::string secret = newSecret();
    storage.write([&](db::Connection &database) {
        auto insert = require(database.prepare("INSERT INTO service_account (name, secret_hash) VALUES (:name, :hash) "
            "ON CONFLICT (name) DO UPDATE SET secret_hash = excluded.secret_hash"));
        require(insert.bind(":name", name).bind(":hash", fastHash(secret)).run());
    });
    return secret;
}

bool isService(Storage &storage, std::string_view name, std::string_view secret)
{
    return storage.read([&](db::Connection &database) {
        auto query = require(database.prepare("SELECT 1 FROM service_account WHERE name = :name AND secret_hash = :hash"));
        query.bind(":name", name).bind(":hash", fastHash(secret));
        return require(query.step());
    });
}

} // namespace hub
