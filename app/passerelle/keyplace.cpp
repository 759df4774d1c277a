// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/keyplace.h"

#include "app/passerelle/commandline.h"
#include "platforms/base/logging.h"
#include "platforms/linux/filekeystore.h"
#include "platforms/qtkeychain/keychainkeystore.h"

std::unique_ptr<platform::Keystore> keyPlace(const CommandLine &line)
{
    constexpr platform::Logger kLog{"app"};
    std::error_code failure;
    const bool isFromBefore = std::filesystem::exists(line.formerKeyFolder, failure) && !std::filesystem::is_empty(line.formerKeyFolder, failure);
    if (line.keyFolder.empty() && !isFromBefore)
        return std::make_unique<platform::KeychainKeystore>();
    kLog.warning("The key lies in a folder, which whoever has this account can read: for trials, not for real data.");
    return std::make_unique<platform::FileKeystore>(line.keyFolder.empty() ? line.formerKeyFolder : line.keyFolder);
}
