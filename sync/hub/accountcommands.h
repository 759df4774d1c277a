// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/config.h"
#include "sync/hub/storage.h"

/// The operator's commands about who gets in. Each returns the exit code of the program. Secrets come by standard input and go to
/// standard output, once: never on the command line, where every user of the machine reads them.
namespace hub {

int addAccountCommand(Storage &storage, const Config &config);
int secondFactorCommand(Storage &storage, const Config &config);
int addServiceCommand(Storage &storage, const Config &config);

/// These two need no database.
int makeCertificateCommand(const Config &config);
int nextKeyCommand(const Config &config);

/// What professionals type as the address of the hub, with the key it is known by when nobody vouches for it.
[[nodiscard]] std::string addressToType(const std::string &address, const Config &config);

} // namespace hub
