// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/demodata.h"

#include "sync/hub/accounts.h"
#include "sync/hub/secrets.h"
#include "sync/hub/transfer.h"

#include "demo_json.h"

namespace hub {

namespace {

constexpr std::string_view kUser = "claire";
constexpr std::string_view kPractitioner = "0190b7a0-0000-7000-8000-00000000c1a1";

} // namespace

std::string storeDemo(Storage &storage, const std::string &password, platform::Instant now)
{
    importResources(storage, demo::k_demo, OnExisting::Keep, now);
    if (!password.empty()) {
        setAccount(storage, kUser, password, kPractitioner);
        return {};
    }
    if (hasAccount(storage, kUser))
        return {};
    std::string made = newPassword();
    setAccount(storage, kUser, made, kPractitioner);
    return made;
}

} // namespace hub
