// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/trust/keys.h"
#include "content/trust/trustlist.h"

#include <map>
#include <string>

namespace testsupport
{

/// The pack tests/fixtures/packs/good on its way to a device: its files may be edited, then it is built and signed.
/// Its sources are to be read again by 21 November 2027.
class SignedPack
{
public:
    SignedPack();

    /// Replaces the one occurrence of `before`; aborts when there is none or more: a broken test.
    SignedPack &edit(const std::string &file, const std::string &before, const std::string &after);
    SignedPack &version(const std::string &text);
    SignedPack &remove(const std::string &file);

    [[nodiscard]] std::string unsignedBytes() const;
    [[nodiscard]] std::string signedBy(const content::SecretKey &key, const std::string &on = "2026-11-21") const;

private:
    std::map<std::string, std::string> m_files;
    std::string m_version = "1.0.0";
};

/// The key of "CPTS du Val", valid from January 2026 to December 2028.
[[nodiscard]] content::TrustedKey trusted(const content::SecretKey &key);

} // namespace testsupport
